import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { WritingForm } from "#app/domain/vacancies/forms.ts"
import { readVacancyChoices, writeVacancy } from "#app/domain/vacancies/index.server.ts"
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
import { readAdvertValues, toKeep } from "#app/web/advert-form.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { problemsChecked, wordsAsked } from "#app/web/words-asked.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.vacancyForm.newTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  return data({
    provider,
    choices: await readVacancyChoices(ctx),
    today: londonDay(ctx.now()),
    island: islandAddress("language-check"),
    keep: { island: islandAddress("keep-typed"), address: `${provider.path}/drafts` },
    page: newId(),
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const asked = await wordsAsked(request, advertFields, "advert")
  if (asked) return asked
  const form = await readForm(request, WritingForm)
  if (!form.ok) return problemsChecked(form.error, 422, advertFields, "advert")
  const advert = readAdvertValues(request, form.values)
  const { page } = form.value
  const written = await writeVacancy(ctx, { page, ...toKeep(advert, form.values) })
  if (written.ok) {
    const path = `${provider.path}/vacancies/${written.value.slug}`
    return redirect(advert.ok ? path : `${path}/edit?kept=1`, 303)
  }
  if (written.error.kind === "not-found") throw notFound()
  if (!advert.ok) return problemsChecked(advert.error, 422, advertFields, "advert")
  const { write } = wordsFor(languageOf(request)).provider.refusals
  const said = { problems: [{ text: refusalText(write, written.error) }], values: form.values }
  return problemsChecked(said, 409, advertFields, "advert")
}

export default function NewVacancy() {
  const { provider, choices, today, island, keep, page } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={`${provider.path}/vacancies`}>{words.vacancies.title}</BackLink>}
    >
      <VacancyFields
        title={words.vacancyForm.newTitle}
        choices={choices}
        typed={wrong?.values ?? {}}
        problems={wrong?.problems}
        checked={wrong?.checked ?? {}}
        looked={wrong?.looked}
        island={island}
        today={today}
        page={textOf(wrong?.values ?? {}, "page") || page}
        keep={wrong && !wrong.looked ? null : { ...keep, first: Boolean(wrong) }}
      />
    </ProviderLayout>
  )
}
