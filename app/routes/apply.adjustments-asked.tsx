import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { decideAsking } from "#app/domain/applications/adjusting.ts"
import { HappenedForm } from "#app/domain/applications/afterwards-forms.ts"
import { sayIfHappened } from "#app/domain/applications/index.server.ts"
import { adjustmentPurposes } from "#app/domain/applications/vocabulary.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { AskedAdjustment } from "#app/ui/apply/asked-adjustment.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { WithEnglish } from "#app/ui/components/with-english.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.asked.title)

const news = ["saved", "thanks"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const { status, vacancy, adjustments } = application
  const asking = { status, vacancyStatus: vacancy.status, vacancyClosesAt: vacancy.closesAt }
  const { searchParams } = new URL(request.url)
  return {
    application,
    purposes: adjustmentPurposes.map((purpose) => ({
      purpose,
      asked: adjustments?.asked.find((one) => one.purpose === purpose) ?? null,
      mayAsk: decideAsking(purpose, asking, ctx.now()).ok,
    })),
    news: news.find((one) => searchParams.has(one)) ?? null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, HappenedForm)
  if (!form.ok) return problems(form.error, 422)
  const said = await sayIfHappened(ctx, form.value)
  if (said.ok) return redirect(`/apply/${params.reference}/adjustments/asked?thanks=1`, 303)
  const { afterwardsRefusals } = wordsFor(languageOf(request)).apply
  return problems([{ text: refusalText(afterwardsRefusals, said.error) }], 409)
}

export default function AdjustmentsAsked() {
  const { application, purposes, news: told } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.asked
  const { reference, help } = application
  return (
    <ApplicationLayout application={application} back={`/apply/${reference}`}>
      <ErrorSummary problems={wrong?.problems} />
      {told && !wrong && (
        <NotificationBanner tone="success">
          <p>{words[told]}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">
        <WithEnglish say={(person) => words.phone(person, help.phone)} own={help.person} />
      </p>
      {purposes.every(({ asked, mayAsk }) => !asked && !mayAsk) && <p className="govuk-body">{words.over}</p>}
      {purposes.map((one) => (
        <AskedAdjustment key={one.purpose} {...one} reference={reference} />
      ))}
    </ApplicationLayout>
  )
}
