import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { VacancyForm } from "#app/domain/vacancies/forms.ts"
import { readVacancyChoices, writeVacancy } from "#app/domain/vacancies/index.server.ts"
import { advertFields } from "#app/domain/vacancies/vocabulary.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { VacancyFields } from "#app/ui/provider/vacancy-fields.tsx"
import { longLines } from "#app/web/easy-words.ts"
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
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const asked = await wordsAsked(request, advertFields, "advert")
  if (asked) return asked
  const form = await readForm(request, VacancyForm)
  if (!form.ok) return problemsChecked(form.error, 422, advertFields, "advert")
  const long = longLines(form.values, wordsFor(languageOf(request)).provider.bank.easyForm.tooLong)
  if (long) return problemsChecked(long, 422, advertFields, "advert")
  const written = await writeVacancy(ctx, { text: form.value })
  if (!written.ok) throw notFound()
  return redirect(`${provider.path}/vacancies/${written.value.slug}`, 303)
}

export default function NewVacancy() {
  const { provider, choices, today, island } = useLoaderData<typeof loader>()
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
      />
    </ProviderLayout>
  )
}
