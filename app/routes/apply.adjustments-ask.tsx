import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { decideAsking } from "#app/domain/applications/adjusting.ts"
import { AskForm, isAdjustmentPurpose } from "#app/domain/applications/afterwards-forms.ts"
import { askForAdjustment } from "#app/domain/applications/index.server.ts"
import { adjustmentsLimit } from "#app/domain/applications/rules.ts"
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
import { applicantCtx, openApplication, overMeanwhile } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import type { RouteHandle } from "#app/web/route-table.server.ts"

export const handle: RouteHandle = { takesLongText: true }

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.asked.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const { purpose } = params
  if (!isAdjustmentPurpose(purpose)) throw new Response(null, { status: 404 })
  const { reference, status, vacancy, adjustments } = application
  const asking = { status, vacancyStatus: vacancy.status, vacancyClosesAt: vacancy.closesAt }
  if (!decideAsking(purpose, asking, ctx.now()).ok)
    throw redirect(`/apply/${reference}/adjustments/asked`, 303)
  const asked = adjustments?.asked.find((one) => one.purpose === purpose)
  return { application, purpose, what: asked?.what ?? "" }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const { purpose } = params
  if (!isAdjustmentPurpose(purpose)) throw new Response(null, { status: 404 })
  const form = await readForm(request, AskForm)
  if (!form.ok) return problems(form.error, 422)
  const asked = await askForAdjustment(ctx, { purpose, what: form.value.what })
  if (asked.ok) return redirect(`/apply/${params.reference}/adjustments/asked?saved=1`, 303)
  const text = refusalText(wordsFor(languageOf(request)).apply.afterwardsRefusals, asked.error)
  const { values } = form
  return asked.error.kind === "adjustments-too-long"
    ? problems({ problems: [{ field: "what", text }], values }, 422)
    : overMeanwhile(params.reference, { values, why: `${text}.` })
}

export default function AskForAdjustment() {
  const { application, purpose, what } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.asked
  const { ask, hint } = words.purposes[purpose]
  const typed = wrong?.values.what
  return (
    <ApplicationLayout application={application} back={`/apply/${application.reference}/adjustments/asked`}>
      <ErrorSummary problems={wrong?.problems} />
      <Form>
        <TextArea
          name="what"
          label={ask}
          asHeading
          hint={
            <>
              <p>{hint}</p>
              <p>{words.lead}</p>
              {what !== "" && <p>{words.empty}</p>}
            </>
          }
          value={typeof typed === "string" ? typed : what}
          rows={5}
          limit={adjustmentsLimit}
          problem={problemOf(wrong?.problems, "what")}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </ApplicationLayout>
  )
}
