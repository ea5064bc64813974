import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import {
  anchorLimit,
  askLimit,
  optionIds,
  optionLimit,
  situationLimit,
  WordsForm,
} from "#app/domain/scenarios/bank-forms.ts"
import { saveWords } from "#app/domain/scenarios/index.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { readVacancyChoices } from "#app/domain/vacancies/index.server.ts"
import { Checkboxes } from "#app/ui/forms/checkboxes.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { inOwnWords, textOf, ticksOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { BankFrame } from "#app/ui/provider/bank-frame.tsx"
import { openOwnQuestion } from "#app/web/bank.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.bank.page.words)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider, path, question } = await openOwnQuestion(request, params)
  const { values } = await readVacancyChoices(ctx)
  const { version, seal } = question
  return { provider, path, version, seal, values: values.map(({ code, title }) => ({ code, title })) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, path, question } = await openOwnQuestion(request, params)
  const form = await readForm(request, WordsForm)
  if (!form.ok) return problems(form.error, 422)
  const saved = await saveWords(ctx, { questionId: question.questionId, ...form.value })
  if (saved.ok) return redirect(path, 303)
  if (saved.error.kind === "not-found") throw notFound()
  const { change } = wordsFor(languageOf(request)).provider.bank.refusals
  return problems({ problems: [{ text: refusalText(change, saved.error) }], values: form.values }, 409)
}

export default function BankWords() {
  const { provider, path, version, seal, values } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const all = useWords()
  const { form: words, page } = all.provider.bank
  const said = inOwnWords(wrong?.problems, words.missing, all.server)
  const field = (name: string, before: string) => ({
    name,
    value: wrong ? textOf(wrong.values, name) : before,
    problem: problemOf(said, name),
  })
  return (
    <BankFrame provider={provider} path={path} question={version.title} title={page.words} problems={said}>
      <Form>
        <input type="hidden" name="seen" value={wrong ? textOf(wrong.values, "seen") : seal} />
        <TextField {...field("title", version.title)} label={words.title} />
        <TextArea
          {...field("situation", version.situation)}
          label={words.situation}
          hint={words.situationHint}
          limit={situationLimit}
          rows={5}
        />
        <TextArea {...field("ask", version.ask)} label={words.ask} limit={askLimit} rows={2} />
        <Checkboxes
          name="values"
          legend={words.values}
          choices={values.map(({ code, title }) => ({ value: code, label: title }))}
          values={wrong ? ticksOf(wrong.values, "values") : version.valueCodes}
          problem={problemOf(said, "values")}
        />
        {isKeyScored(version.kind) ? (
          <fieldset className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{words.options}</legend>
            <p className="govuk-hint">{words.optionsHint}</p>
            {optionIds.map((id) => (
              <TextArea
                key={id}
                {...field(`option-${id}`, version.options?.find((one) => one.id === id)?.text ?? "")}
                label={words.option(id)}
                limit={optionLimit}
                rows={2}
              />
            ))}
          </fieldset>
        ) : (
          <fieldset className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{words.guide}</legend>
            <p className="govuk-hint">{words.guideHint}</p>
            {(version.guide ?? []).map(({ points, description }) => (
              <TextArea
                key={points}
                {...field(`anchor-${points}`, description)}
                label={words.anchor(points)}
                limit={anchorLimit}
                rows={3}
              />
            ))}
          </fieldset>
        )}
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </BankFrame>
  )
}
