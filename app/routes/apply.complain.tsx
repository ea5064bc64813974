import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ComplainForm } from "#app/domain/privacy/forms.ts"
import { complain, readOwnClock, readOwnComplaints } from "#app/domain/privacy/index.server.ts"
import { complaintLimit, kept } from "#app/domain/privacy/vocabulary.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { useWithEnglish } from "#app/ui/components/with-english.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { NextDoor } from "#app/ui/privacy/next-door.tsx"
import { OwnComplaints } from "#app/ui/privacy/own-complaints.tsx"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"
import { limitComplaints } from "#app/web/asking.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ privacy }) => privacy.complain.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  if (!(await readOwnClock(ctx))) throw new Response(null, { status: 404 })
  const sent = new URL(request.url).searchParams.has("sent")
  return { application, sent, complaints: await readOwnComplaints(ctx) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, ComplainForm)
  if (!form.ok) return problems(form.error, 422)
  const allowed = await limitComplaints(request, ctx.actor.applicationId)
  if (!allowed.ok) {
    const text = wordsFor(languageOf(request)).apply.messages.tooMany
    return problems({ problems: [{ field: "words", text }], values: form.values }, 429)
  }
  const made = await complain(ctx, form.value)
  if (made.ok) return redirect(`/apply/${params.reference}/complain?sent`, 303)
  if (made.error.kind === "not-found") throw new Response(null, { status: 404 })
  const { refusals } = wordsFor(languageOf(request)).privacy.complain
  const text = refusalText(refusals, made.error)
  return problems({ problems: [{ field: "words", text }], values: form.values }, 422)
}

export default function Complain() {
  const { application, sent, complaints } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const withEnglish = useWithEnglish()
  const words = useWords().privacy.complain
  const typed = wrong?.values.words
  const first = complaints.length === 0
  return (
    <ApplicationLayout application={application} back={`/apply/${application.reference}`}>
      <ErrorSummary problems={wrong?.problems} />
      {sent && !wrong && !first && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">{words.received}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <OwnComplaints complaints={complaints} />
      {first ? (
        <>
          <Idea lead picture={["sad", "fair", "speak", "yes"]}>
            {words.lead}
          </Idea>
          <Idea picture={["person", "lock"]}>{withEnglish(words.who, application.provider)}</Idea>
          <Idea picture="calendar">{words.when(kept.complaintDays)}</Idea>
        </>
      ) : (
        <h2 className="govuk-heading-m">{words.another}</h2>
      )}
      <Form>
        <TextArea
          name="words"
          label={words.what}
          hint={words.hint}
          value={typeof typed === "string" ? typed : ""}
          rows={8}
          limit={complaintLimit}
          problem={problemOf(wrong?.problems, "words")}
        />
        <SubmitButton>{words.button}</SubmitButton>
      </Form>
      <Idea picture="phone">{words.phone}</Idea>
      <NextDoor />
    </ApplicationLayout>
  )
}
