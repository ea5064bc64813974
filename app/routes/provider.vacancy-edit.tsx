import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { WritingForm } from "#app/domain/vacancies/forms.ts"
import { readVacancy, readVacancyChoices, writeVacancy } from "#app/domain/vacancies/index.server.ts"
import { advertFields } from "#app/domain/vacancies/vocabulary.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { newId } from "#app/platform/ids.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { VacancyFields } from "#app/ui/provider/vacancy-fields.tsx"
import { readAdvertValues, savedElsewhere, toKeep, typedFrom } from "#app/web/advert-form.server.ts"
import { answersForm } from "#app/web/answers-form.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { checkFields, problemsChecked, wordsAsked } from "#app/web/words-asked.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (words) => words.provider.vacancyForm.editTitle, { problems: Boolean(data?.problems) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readVacancy(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/vacancies/${found.vacancy.slug}`
  if (found.vacancy.status !== "draft" && !answersForm(request)) throw redirect(path, 303)
  const { unfinished } = found.vacancy
  const typed = typedFrom(found)
  const asked = new URL(request.url).searchParams.has("kept")
  const advert = unfinished && asked ? readAdvertValues(request, unfinished) : null
  return data({
    provider,
    path,
    title: found.vacancy.title,
    slug: found.vacancy.slug,
    typed,
    unfinished: unfinished !== null,
    opens: found.vacancy.opensAt !== null && found.vacancy.notOpenedAt === null,
    problems: advert && !advert.ok ? advert.error.problems : null,
    checked: await checkFields(typed, advertFields, "advert"),
    island: islandAddress("language-check"),
    keep: { island: islandAddress("keep-typed"), address: `${provider.path}/drafts` },
    version: found.vacancy.version,
    page: newId(),
    choices: await readVacancyChoices(ctx),
    today: londonDay(ctx.now()),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const asked = await wordsAsked(request, advertFields, "advert")
  if (asked) return asked
  const form = await readForm(request, WritingForm)
  if (!form.ok) return problemsChecked(form.error, 422, advertFields, "advert")
  const advert = readAdvertValues(request, form.values)
  const { version, page } = form.value
  const slug = params.vacancy ?? ""
  const written = await writeVacancy(ctx, { slug, version, page, ...toKeep(advert, form.values) })
  const path = `${provider.path}/vacancies/${slug}`
  if (written.ok) return redirect(advert.ok ? `${path}?saved=1` : `${path}/edit?kept=1`, 303)
  if (written.error.kind === "not-found") throw notFound()
  const { write } = wordsFor(languageOf(request)).provider.refusals
  const { kind } = written.error
  const text =
    kind === "changed-elsewhere"
      ? await savedElsewhere(ctx, request, { slug, values: form.values })
      : refusalText(write, written.error)
  const said = { problems: [{ text }], values: form.values }
  return problemsChecked(said, 409, advertFields, "advert")
}

export default function EditVacancy() {
  const loaded = useLoaderData<typeof loader>()
  const { provider, path, title, slug, typed, checked, island, choices, today } = loaded
  const wrong = useActionData<typeof action>()
  // Whose words were only looked at saves as the page was opened; who was told of others' words, knowing of them.
  const asOpened = Number(wrong?.looked ? wrong.values.version : Number.NaN)
  const words = useWords().provider.vacancyForm
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{title}</BackLink>}
    >
      <VacancyFields
        title={words.editTitle}
        choices={choices}
        typed={wrong?.values ?? typed}
        problems={wrong ? wrong.problems : (loaded.problems ?? undefined)}
        unfinished={loaded.unfinished && !wrong}
        checked={wrong?.checked ?? checked}
        looked={wrong?.looked}
        island={island}
        today={today}
        version={asOpened || loaded.version}
        slug={slug}
        opens={loaded.opens}
        page={textOf(wrong?.values ?? {}, "page") || loaded.page}
        keep={wrong && !wrong.looked ? null : { ...loaded.keep, first: Boolean(wrong) }}
      />
    </ProviderLayout>
  )
}
