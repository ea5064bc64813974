import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readOwnRecord, tellRecord } from "#app/domain/decisions/index.server.ts"
import { OwnRecordForm } from "#app/domain/decisions/times-forms.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { RecordToTell } from "#app/ui/apply/record-to-tell.tsx"
import { RecordTold } from "#app/ui/apply/record-told.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.record.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const { asked, told } = await readOwnRecord(ctx)
  // Before a conditional offer, and for a role without a certificate, this question does not exist.
  if (!asked) throw new Response(null, { status: 404 })
  return { application, told, sent: new URL(request.url).searchParams.has("sent") }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, OwnRecordForm)
  if (!form.ok) return problems(form.error, 422)
  const { words, ...answers } = form.value
  const told = await tellRecord(ctx, { answers, words })
  if (told.ok) return redirect(`/apply/${params.reference}/record?sent=1`, 303)
  const refused = told.error
  if (refused.kind === "not-found") throw new Response(null, { status: 404 })
  const text = refusalText(wordsFor(languageOf(request)).apply.record.refusals, refused)
  const field = refused.kind === "question-unanswered" ? refused.question : "words"
  return problems({ problems: [{ field, text }], values: form.values }, 422)
}

export default function OwnRecord() {
  const { application, told, sent } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.record
  const home = `/apply/${application.reference}`
  return (
    <ApplicationLayout application={application} back={home}>
      <ErrorSummary problems={wrong?.problems} />
      {sent && !wrong && (
        <NotificationBanner tone="success">
          <p>{words.sent}</p>
        </NotificationBanner>
      )}
      {told ? (
        <RecordTold told={told} home={home} />
      ) : (
        <RecordToTell typed={wrong?.values ?? {}} problems={wrong?.problems} />
      )}
    </ApplicationLayout>
  )
}
