import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readOwnMeeting, sayComfort } from "#app/domain/panels/index.server.ts"
import { ComfortForm } from "#app/domain/panels/meeting-forms.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { ComfortToSay } from "#app/ui/apply/comfort-to-say.tsx"
import { PlanOfMeeting } from "#app/ui/apply/plan-of-meeting.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, openApplication, overMeanwhile } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.beforeWeMeet.title)

const news = ["told", "takenBack"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const { reference, status } = application
  if (status !== "shortlisted") throw redirect(`/apply/${reference}`, 303)
  const { searchParams } = new URL(request.url)
  const { plan, comfort } = await readOwnMeeting(ctx)
  if (!plan) throw redirect(`/apply/${reference}/meet`, 303)
  return { application, plan, comfort, news: news.find((one) => searchParams.has(one)) ?? null }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const { beforeWeMeet } = wordsFor(languageOf(request)).apply
  const form = await readForm(request, ComfortForm)
  if (!form.ok) return problems(form.error, 422)
  const said = await sayComfort(ctx, form.value)
  const here = `/apply/${params.reference}/meet/before`
  if (said.ok) return redirect(`${here}?${said.value.said ? "told" : "takenBack"}=1`, 303)
  const text = refusalText(beforeWeMeet.refusals, said.error)
  const { values } = form
  return said.error.kind === "too-long"
    ? problems({ problems: [{ field: "words", text }], values }, 422)
    : overMeanwhile(params.reference, { values, why: text })
}

export default function BeforeWeMeet() {
  const { application, plan, comfort, news: told } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.beforeWeMeet
  return (
    <ApplicationLayout application={application} back={`/apply/${application.reference}/meet`}>
      <ErrorSummary problems={wrong?.problems} />
      {told && !wrong && (
        <NotificationBanner tone="success">
          <p>{words[told]}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea lead picture={["two-people", "happy", "letter"]}>
        {words.lead}
      </Idea>
      <PlanOfMeeting plan={plan} />
      <ComfortToSay comfort={comfort} wrong={wrong} />
    </ApplicationLayout>
  )
}
