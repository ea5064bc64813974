import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AnswerForm, answerLimit } from "#app/domain/vacancies/forms.ts"
import { answerAboutVacancy, readAsked } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Checkbox } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.asked.answerIt)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const asked = (await readAsked(ctx, slug)).find(({ id }) => id === params.question)
  if (!asked) throw notFound()
  const { words, answer, answeredAt, isPublic, wantsMail } = asked
  return data({
    provider,
    path: `${provider.path}/vacancies/${slug}/asked`,
    question: words,
    wantsMail,
    typed: { answer: answer ?? "", isPublic: answeredAt === null || isPublic ? "on" : "" },
    seen: answeredAt?.toISOString() ?? "",
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const { asked, refusals } = wordsFor(languageOf(request)).provider
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return problems(reworded(form.error, asked.missing), 422)
  const { answer, isPublic, seen = "" } = form.value
  const answered = await answerAboutVacancy(ctx, { slug, id: params.question ?? "", answer, isPublic, seen })
  if (answered.ok) return redirect(`${provider.path}/vacancies/${slug}/asked?saved=1`, 303)
  if (answered.error.kind === "not-found") throw notFound()
  const text = refusalText(refusals.answer, answered.error)
  return problems({ problems: [{ text }], values: form.values }, 409)
}

export default function AnswerAsked() {
  const { provider, path, question, wantsMail, typed, seen } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.asked
  const values = wrong?.values ?? typed
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{words.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.question}</h1>
      <div className="vf-voice">
        <Prose text={question} />
        {wantsMail && <p className="govuk-hint">{words.wantsMail}</p>}
      </div>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <TextArea
          name="answer"
          label={words.answer}
          hint={words.answerHint}
          value={textOf(values, "answer")}
          problem={problemOf(wrong?.problems, "answer")}
          limit={answerLimit}
        />
        <Checkbox
          name="isPublic"
          label={words.show}
          hint={words.showHint}
          checked={textOf(values, "isPublic") === "on"}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
