import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData } from "@remix-run/react"
import { CodeForm } from "#app/domain/accounts/forms.ts"
import { readSecondStep, renewSpareCodes } from "#app/domain/accounts/index.server.ts"
import { inFours } from "#app/domain/accounts/second-step-rules.ts"
import { CodeField } from "#app/ui/account/code-field.tsx"
import { SpareCodes } from "#app/ui/account/spare-codes.tsx"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { accountCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { mayTryCode } from "#app/web/second-step.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.secondStep.codes.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { ctx } = await accountCtx(request)
  if (!(await readSecondStep(ctx)).app) throw notFound()
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const { ctx, session } = await accountCtx(request)
  const words = wordsFor(languageOf(request)).secondStep
  const form = await readForm(request, CodeForm)
  if (!form.ok) return problems(reworded(form.error, words.problems), 422)
  const may = await mayTryCode(request, session.personId)
  if (may !== "yes") return problems([{ text: words.problems[may] }], 429)
  const made = await renewSpareCodes(ctx, { sessionId: session.sessionId, code: form.value.code })
  if (made.ok) return data({ codes: made.value.spareCodes.map(inFours), problems: [] })
  return problems([{ field: "code", text: refusalText(words.codes.refusals, made.error) }], 409)
}

export default function NewSpareCodes() {
  const done = useActionData<typeof action>()
  const { account, secondStep } = useWords()
  const words = secondStep.codes
  if (done && "codes" in done) {
    return (
      <AccountLayout>
        <SpareCodes codes={done.codes} goOn="/account" />
      </AccountLayout>
    )
  }
  return (
    <AccountLayout before={<BackLink href="/account">{account.home.title}</BackLink>}>
      <ErrorSummary problems={done?.problems} />
      <h1 className="govuk-heading-l">{words.again}</h1>
      <p className="govuk-body">{words.againLead}</p>
      <Form>
        <CodeField problems={done?.problems} />
        <SubmitButton>{words.make}</SubmitButton>
      </Form>
    </AccountLayout>
  )
}
