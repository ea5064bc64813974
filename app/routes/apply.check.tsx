import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { SendForm } from "#app/domain/applications/forms.ts"
import { submitApplication } from "#app/domain/applications/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { SaidOfTyping } from "#app/ui/apply/said-of-typing.tsx"
import { sendingProblem } from "#app/ui/apply/sending-problem.ts"
import { TakingPart, YourAnswers } from "#app/ui/apply/what-was-given.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Checkbox } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, openApplication } from "#app/web/applicant.server.ts"
import { helpEnded, leadToSent } from "#app/web/helper-key.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.check.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openApplication(request, params.reference)
  return { application, changed: new URL(request.url).searchParams.has("changed") }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, SendForm)
  if (!form.ok) return problems(form.error, 422)
  const { notBarred, ...typing } = form.value
  const submitted = await submitApplication(ctx, { notBarred, typing })
  if (submitted.ok && ctx.actor.helping) return helpEnded(request, ctx.actor, submitted.value, "sent")
  if (submitted.ok) return redirect(`/apply/${submitted.value.reference}/sent`, 303)
  const refusal = submitted.error
  // Pressed twice: the first press sent it, so this one leads to the same page.
  if (refusal.kind === "already-sent") {
    await leadToSent(request, params.reference ?? "")
    return redirect(`/apply/${params.reference}/sent`, 303)
  }
  const problem = sendingProblem(wordsFor(languageOf(request)), refusal)
  return problems({ problems: [problem], values: form.values }, 409)
}

export default function Check() {
  const { application, changed } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.check
  const { reference, status, vacancy, helping } = application
  const sending = status === "draft" && vacancy.open
  const changing = status === "submitted" && vacancy.open
  const open = sending || changing
  const title = sending ? words.title : status === "draft" ? words.keptTitle : words.sentTitle
  return (
    <ApplicationLayout application={application} back={`/apply/${reference}`}>
      <ErrorSummary problems={wrong?.problems} />
      {changed && changing && <NotificationBanner tone="success">{words.changed}</NotificationBanner>}
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{sending ? words.lead : words.print}</p>
      {changing && (
        <p className="govuk-body">
          {words.changeUntil} <Time at={vacancy.closesAt} show="date-time" />.
        </p>
      )}
      <h2 className="govuk-heading-m">{words.yourAnswers}</h2>
      <YourAnswers application={application} open={open} />
      <h2 className="govuk-heading-m">{words.takingPart}</h2>
      <TakingPart application={application} open={open} />
      {sending && (
        <Form>
          <h2 className="govuk-heading-m">{words.declareTitle}</h2>
          <Checkbox
            name="notBarred"
            label={words.declare}
            hint={words.declareHint}
            checked={wrong?.values.notBarred === "on"}
            problem={problemOf(wrong?.problems, "notBarred")}
          />
          {helping && <SaidOfTyping way={helping} wrong={wrong} />}
          <h2 className="govuk-heading-m">{words.sendTitle}</h2>
          <p className="govuk-body">{words.sendText}</p>
          <SubmitButton>{words.send}</SubmitButton>
        </Form>
      )}
    </ApplicationLayout>
  )
}
