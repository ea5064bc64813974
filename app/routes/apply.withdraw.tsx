import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { WithdrawForm } from "#app/domain/applications/forms.ts"
import { withdrawApplication } from "#app/domain/applications/index.server.ts"
import { mayBeWithdrawn, withdrawalReasonLimit } from "#app/domain/applications/rules.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
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

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.withdraw.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openApplication(request, params.reference)
  if (!mayBeWithdrawn(application.status)) throw redirect(`/apply/${application.reference}`, 303)
  return { application }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, WithdrawForm)
  if (!form.ok) return problems(form.error, 422)
  const withdrawn = await withdrawApplication(ctx, form.value)
  if (withdrawn.ok || withdrawn.error.kind === "wrong-state") {
    return redirect(`/apply/${params.reference}`, 303)
  }
  const text = refusalText(wordsFor(languageOf(request)).apply.refusals, withdrawn.error)
  return problems({ problems: [{ field: "reason", text }], values: form.values }, 422)
}

export default function Withdraw() {
  const { application } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.withdraw
  const home = `/apply/${application.reference}`
  const typed = wrong?.values.reason
  const sent = application.status !== "draft"
  return (
    <ApplicationLayout application={application} back={home}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{sent ? words.lead : words.draftLead}</p>
      <Form>
        {sent && (
          <TextArea
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            value={typeof typed === "string" ? typed : ""}
            rows={4}
            limit={withdrawalReasonLimit}
            problem={problemOf(wrong?.problems, "reason")}
          />
        )}
        <ButtonGroup>
          <Button kind="warning">{words.button}</Button>
          <a className="govuk-link" href={home}>
            {words.keep}
          </a>
        </ButtonGroup>
      </Form>
    </ApplicationLayout>
  )
}
