import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { nameReferee, readOwnReferences } from "#app/domain/decisions/index.server.ts"
import { RefereeForm } from "#app/domain/decisions/reference-forms.ts"
import { mayAskReferees } from "#app/domain/decisions/references.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { ReferencesSoFar } from "#app/ui/apply/references-so-far.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { RefereeFields, refereeField } from "#app/ui/references/referee-fields.tsx"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"
import { limitReferees } from "#app/web/asking.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.references.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  // Nobody is asked about somebody before they accepted an offer.
  if (!mayAskReferees(application.status)) throw new Response(null, { status: 404 })
  const saved = new URL(request.url).searchParams.has("saved")
  return { application, references: await readOwnReferences(ctx), saved }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const words = wordsFor(languageOf(request)).apply.references
  const form = await readForm(request, RefereeForm)
  if (!form.ok) return problems(reworded(form.error, words.missing), 422)
  if (!(await limitReferees(request)).ok) {
    return problems({ problems: [{ text: words.tooMany }], values: form.values }, 429)
  }
  const { "care-work": care, email = "", ...referee } = form.value
  const named = await nameReferee(ctx, { referee: { ...referee, email }, careWork: care === "yes" })
  if (named.ok) return redirect(`/apply/${params.reference}/references?saved=1`, 303)
  const refused = named.error
  if (refused.kind === "not-found") throw new Response(null, { status: 404 })
  const field = refused.kind === "line-too-long" ? refused.part : refereeField[refused.kind]
  const text = refusalText(words.refusals, refused)
  return problems({ problems: [{ field, text }], values: form.values }, 422)
}

export default function References() {
  const { application, references, saved } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.references
  return (
    <ApplicationLayout application={application} back={`/apply/${application.reference}`}>
      <ErrorSummary problems={wrong?.problems} />
      {saved && !wrong && (
        <NotificationBanner tone="success">
          <p>{words.saved}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture={["ask", "fair", "speak"]} lead>
        {words.lead}
      </Idea>
      <ReferencesSoFar references={references} />
      <h2 className="govuk-heading-m">{words.another}</h2>
      <Idea picture={["work", "friends"]}>{words.who}</Idea>
      <Idea picture={["heart", "write"]}>{words.care}</Idea>
      <Idea picture="speak">{words.askFirst}</Idea>
      <Idea picture={["lock", "letter", "ask"]}>{words.confidential}</Idea>
      <Form>
        <RefereeFields words={words} typed={wrong?.values ?? {}} problems={wrong?.problems} />
        <SubmitButton>{words.ask}</SubmitButton>
      </Form>
    </ApplicationLayout>
  )
}
