import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AdjustmentsWantedForm } from "#app/domain/applications/afterwards-forms.ts"
import { saveAdjustments } from "#app/domain/applications/index.server.ts"
import { adjustmentsLimit } from "#app/domain/applications/rules.ts"
import { type AdjustmentPurpose, adjustmentPurposes } from "#app/domain/applications/vocabulary.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, nextPage, openDraft, overMeanwhile } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.asked.whatTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openDraft(request, params.reference)
  return { application }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const form = await readForm(request, AdjustmentsWantedForm)
  if (!form.ok) return problems(form.error, 422)
  const saved = await saveAdjustments(ctx, { wanted: true, what: form.value })
  if (saved.ok) {
    const next = saved.value.sent ? "check?changed=1" : "contact"
    return redirect(nextPage(request, params.reference, next), 303)
  }
  const words = wordsFor(languageOf(request)).apply
  const { values } = form
  if (saved.error.kind === "already-sent" || saved.error.kind === "withdrawn") {
    return overMeanwhile(params.reference, { values, why: refusalText(words.notOpen.over, saved.error) })
  }
  const text = refusalText(words.refusals, saved.error)
  return saved.error.kind === "adjustments-too-long"
    ? problems({ problems: [{ field: saved.error.purpose, text }], values }, 422)
    : problems({ problems: [{ text }], values }, 409)
}

export default function AdjustmentsWanted() {
  const { application } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.asked
  const { adjustments } = application
  const typed = (purpose: AdjustmentPurpose) => {
    const value = wrong?.values[purpose]
    return typeof value === "string" ? value : adjustments?.asked.find((one) => one.purpose === purpose)?.what
  }
  return (
    <ApplicationLayout application={application} back={`/apply/${application.reference}/adjustments`}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.whatTitle}</h1>
      <p className="govuk-body">{words.whatLead}</p>
      <Form>
        {adjustmentPurposes.map((purpose) => (
          <TextArea
            key={purpose}
            name={purpose}
            label={words.purposes[purpose].title}
            hint={words.purposes[purpose].hint}
            value={typed(purpose)}
            rows={4}
            limit={adjustmentsLimit}
            problem={problemOf(wrong?.problems, purpose)}
          />
        ))}
        <SubmitButton />
      </Form>
    </ApplicationLayout>
  )
}
