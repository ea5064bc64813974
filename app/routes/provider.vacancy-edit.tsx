import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { easyAdvertValues, VacancyForm } from "#app/domain/vacancies/forms.ts"
import { readVacancy, readVacancyChoices, writeVacancy } from "#app/domain/vacancies/index.server.ts"
import { advertFields } from "#app/domain/vacancies/vocabulary.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { dayBoxes } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { VacancyFields } from "#app/ui/provider/vacancy-fields.tsx"
import { answersForm } from "#app/web/answers-form.server.ts"
import { longLines } from "#app/web/easy-words.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { checkFields, problemsChecked, wordsAsked } from "#app/web/words-asked.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.vacancyForm.editTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readVacancy(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/vacancies/${found.vacancy.slug}`
  if (found.vacancy.status !== "draft" && !answersForm(request)) throw redirect(path, 303)
  const typed = typedFrom(found)
  return data({
    provider,
    path,
    title: found.vacancy.title,
    typed,
    checked: await checkFields(typed, advertFields, "advert"),
    island: islandAddress("language-check"),
    version: found.vacancy.version,
    choices: await readVacancyChoices(ctx),
    today: londonDay(ctx.now()),
  })
}

type Found = NonNullable<Awaited<ReturnType<typeof readVacancy>>>

const hoursBox = (minutes: number | null) => (minutes === null ? "" : String(minutes / 60))

/** A draft as its form would have been filled in. */
function typedFrom({ vacancy, values }: Found) {
  const { title, roleCode, place, payRegion, pattern, goodDay, theWork, training } = vacancy
  return {
    title,
    roleCode,
    serviceId: vacancy.serviceId ?? "",
    place,
    outcode: vacancy.outcode ?? "",
    supportSetting: vacancy.supportSetting ?? "",
    driving: vacancy.driving ?? "",
    payRegion,
    pattern,
    goodDay,
    theWork,
    training,
    guaranteed: hoursBox(vacancy.guaranteedMinutesPerWeek),
    travelTime: vacancy.travelTime ?? "",
    sickPay: vacancy.sickPay ?? "",
    sickPayWords: vacancy.sickPayWords,
    pay: (vacancy.payPencePerHour / 100).toFixed(2),
    hours: hoursBox(vacancy.minutesPerWeek),
    ...easyAdvertValues(vacancy.easyRead),
    values,
    ...dayBoxes("closes", londonDay(vacancy.closesAt)),
    ...dayBoxes("hear", vacancy.hearBy),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const asked = await wordsAsked(request, advertFields, "advert")
  if (asked) return asked
  const form = await readForm(request, VacancyForm)
  if (!form.ok) return problemsChecked(form.error, 422, advertFields, "advert")
  const long = longLines(form.values, wordsFor(languageOf(request)).provider.bank.easyForm.tooLong)
  if (long) return problemsChecked(long, 422, advertFields, "advert")
  const written = await writeVacancy(ctx, {
    slug: params.vacancy ?? "",
    text: form.value,
    version: Number(form.values.version),
  })
  if (written.ok) return redirect(`${provider.path}/vacancies/${written.value.slug}?saved=1`, 303)
  if (written.error.kind === "not-found") throw notFound()
  const { write } = wordsFor(languageOf(request)).provider.refusals
  const said = { problems: [{ text: refusalText(write, written.error) }], values: form.values }
  return problemsChecked(said, 409, advertFields, "advert")
}

export default function EditVacancy() {
  const { provider, path, title, typed, checked, island, version, choices, today } =
    useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
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
        problems={wrong?.problems}
        checked={wrong?.checked ?? checked}
        looked={wrong?.looked}
        island={island}
        today={today}
        version={version}
      />
    </ProviderLayout>
  )
}
