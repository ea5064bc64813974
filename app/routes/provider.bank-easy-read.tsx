import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { EasyReadForm } from "#app/domain/scenarios/bank-forms.ts"
import { saveEasyRead } from "#app/domain/scenarios/index.server.ts"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { BankFrame } from "#app/ui/provider/bank-frame.tsx"
import { EasyReadFields } from "#app/ui/provider/easy-read-fields.tsx"
import { openOwnQuestion } from "#app/web/bank.server.ts"
import { longLines } from "#app/web/easy-words.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.bank.easyForm.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider, path, question } = await openOwnQuestion(request, params)
  const { version, seal } = question
  return { provider, path, version, seal }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, path, question } = await openOwnQuestion(request, params)
  const { refusals, easyForm } = wordsFor(languageOf(request)).provider.bank
  const form = await readForm(request, EasyReadForm)
  if (!form.ok) return problems(form.error, 422)
  const long = longLines(form.values, easyForm.tooLong)
  if (long) return problems(long, 422)
  const saved = await saveEasyRead(ctx, { questionId: question.questionId, ...form.value })
  if (saved.ok) return redirect(path, 303)
  if (saved.error.kind === "not-found") throw notFound()
  const refused = [{ text: refusalText(refusals.change, saved.error) }]
  return problems({ problems: refused, values: form.values }, 409)
}

export default function BankEasyRead() {
  const { provider, path, version, seal } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { easyForm: words, form } = useWords().provider.bank
  return (
    <BankFrame
      provider={provider}
      path={path}
      question={version.title}
      title={words.title}
      lead={words.lead}
      problems={wrong?.problems}
    >
      <Form>
        <input type="hidden" name="seen" value={wrong ? textOf(wrong.values, "seen") : seal} />
        <EasyReadFields version={version} typed={wrong?.values} problems={wrong?.problems} />
        <SubmitButton>{form.save}</SubmitButton>
      </Form>
    </BankFrame>
  )
}
