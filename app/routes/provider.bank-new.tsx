import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { NewQuestionForm } from "#app/domain/scenarios/bank-forms.ts"
import { startQuestion } from "#app/domain/scenarios/index.server.ts"
import { isKeyScored, questionKinds, questionSettings } from "#app/domain/scenarios/vocabulary.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.bank.start.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider } = await managerCtx(request, params.provider)
  return { provider }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, NewQuestionForm)
  if (!form.ok) return problems(form.error, 422)
  if (form.value.setting === "meeting" && isKeyScored(form.value.kind)) {
    const { notWhenMeeting } = wordsFor(languageOf(request)).provider.bank.start
    return problems({ problems: [{ field: "kind", text: notWhenMeeting }], values: form.values }, 422)
  }
  const started = await startQuestion(ctx, form.value)
  if (!started.ok) throw notFound()
  return redirect(`${provider.path}/questions/${started.value.questionId}/words`, 303)
}

export default function NewQuestion() {
  const { provider } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const all = useWords()
  const { start: words, kinds, settings, page } = all.provider.bank
  const said = inOwnWords(wrong?.problems, words.missing, all.server)
  const field = (name: "title" | "kind" | "setting") => ({
    name,
    value: textOf(wrong?.values ?? {}, name),
    problem: problemOf(said, name),
  })
  return (
    <ProviderLayout
      provider={provider}
      current="questions"
      width="reading"
      before={<BackLink href={`${provider.path}/questions`}>{page.back}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form>
        <TextField {...field("title")} label={words.name} hint={words.nameHint} />
        <Radios
          {...field("kind")}
          legend={words.kind}
          choices={questionKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        <Radios
          {...field("setting")}
          legend={words.setting}
          hint={words.settingHint}
          choices={questionSettings.map((setting) => ({ value: setting, label: settings[setting] }))}
        />
        <SubmitButton>{words.go}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
