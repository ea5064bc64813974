import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AdjustmentsForm } from "#app/domain/applications/forms.ts"
import { saveAdjustments } from "#app/domain/applications/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { applicantCtx, nextPage, openDraft } from "#app/web/applicant.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.adjustments.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openDraft(request, params.reference)
  return { application }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const ctx = await applicantCtx(request, params.reference)
  const words = wordsFor(languageOf(request)).apply
  const form = await readForm(request, AdjustmentsForm)
  if (!form.ok) {
    const unanswered = form.error.problems.some(({ field }) => field === "wanted")
    return problems(unanswered ? [{ field: "wanted", text: words.adjustments.choose }] : form.error, 422)
  }
  const saved = await saveAdjustments(ctx, form.value)
  if (!saved.ok) return problems([{ text: refusalText(words.refusals, saved.error) }], 409)
  if (!saved.value.wanted) {
    const next = saved.value.sent ? "check?changed=1" : "contact"
    return redirect(nextPage(request, params.reference, next), 303)
  }
  return redirect(`/apply/${params.reference}/adjustments/what${new URL(request.url).search}`, 303)
}

export default function Adjustments() {
  const { application } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().apply.adjustments
  const { adjustments, reference, questions } = application
  return (
    <ApplicationLayout application={application} back={`/apply/${reference}/question/${questions.length}`}>
      <ErrorSummary problems={wrong?.problems} />
      <Form>
        <Radios
          name="wanted"
          legend={words.title}
          asHeading
          hint={
            <>
              <p>{words.hint}</p>
              <p>{words.apart}</p>
            </>
          }
          choices={[
            { value: "yes", label: words.yes },
            { value: "no", label: words.no },
          ]}
          value={adjustments && (adjustments.wanted ? "yes" : "no")}
          problem={problemOf(wrong?.problems, "wanted")}
        />
        <SubmitButton />
      </Form>
    </ApplicationLayout>
  )
}
