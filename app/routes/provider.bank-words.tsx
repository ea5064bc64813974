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
  questionTexts,
  questionValues,
  situationLimit,
  WordsForm,
} from "#app/domain/scenarios/bank-forms.ts"
import { saveWords } from "#app/domain/scenarios/index.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { readVacancyChoices } from "#app/domain/vacancies/index.server.ts"
import { Button } from "#app/ui/components/button.tsx"
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
import { CheckWords } from "#app/ui/language-check/check-words.tsx"
import { LanguageCheck } from "#app/ui/language-check/language-check.tsx"
import { WordsLookedAt } from "#app/ui/language-check/words-looked-at.tsx"
import { BankFrame } from "#app/ui/provider/bank-frame.tsx"
import { openOwnQuestion } from "#app/web/bank.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { checkFields, fieldToReadAgain, problemsChecked, wordsAsked } from "#app/web/words-asked.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.bank.page.words)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider, path, question } = await openOwnQuestion(request, params)
  const { values } = await readVacancyChoices(ctx)
  const { version, seal } = question
  return {
    provider,
    path,
    version,
    seal,
    values: values.map(({ code, title }) => ({ code, title })),
    checked: await checkFields(questionValues(version), questionTexts, "question"),
    island: islandAddress("language-check"),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, path, question } = await openOwnQuestion(request, params)
  const asked = await wordsAsked(request, questionTexts, "question")
  if (asked) return asked
  const form = await readForm(request, WordsForm)
  if (!form.ok) return problemsChecked(form.error, 422, questionTexts, "question")
  const { again, ...worded } = form.value
  const { languageCheck, provider: said } = wordsFor(languageOf(request))
  const small = fieldToReadAgain(await checkFields(form.values, questionTexts, "question"))
  if (!again && small) {
    const wrong = { problems: [{ field: small, text: languageCheck.secondLook }], values: form.values }
    return problemsChecked(wrong, 422, questionTexts, "question")
  }
  const saved = await saveWords(ctx, { questionId: question.questionId, ...worded })
  if (saved.ok) return redirect(path, 303)
  if (saved.error.kind === "not-found") throw notFound()
  const text = refusalText(said.bank.refusals.change, saved.error)
  return problemsChecked({ problems: [{ text }], values: form.values }, 409, questionTexts, "question")
}

export default function BankWords() {
  const { provider, path, version, seal, values, island, ...loaded } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const all = useWords()
  const { form: words, page } = all.provider.bank
  const said = inOwnWords(wrong?.problems, words.missing, all.server)
  const field = (name: string, before: string) => ({
    name,
    value: wrong ? textOf(wrong.values, name) : before,
    problem: problemOf(said, name),
  })
  const optionText = (id: string) => version.options?.find((one) => one.id === id)?.text ?? ""
  const checked = wrong?.checked ?? loaded.checked
  const found = Object.values(checked).flat()
  const again = wrong?.looked === null && found.some(({ blocks }) => blocks)
  const check = (name: string, label: string, before: string) => (
    <LanguageCheck
      field={name}
      label={label}
      text={wrong ? textOf(wrong.values, name) : before}
      findings={checked[name]}
    />
  )
  return (
    <BankFrame provider={provider} path={path} question={version.title} title={page.words} problems={said}>
      {wrong?.looked && <WordsLookedAt found={found.length > 0} mended={wrong.looked.mended} />}
      <Form>
        {/* First of all buttons: what Enter presses. */}
        {found.length > 0 && (
          <Button name="what" value="save" kind="secondary">
            {words.save}
          </Button>
        )}
        <input type="hidden" name="seen" value={wrong ? textOf(wrong.values, "seen") : seal} />
        <TextField {...field("title", version.title)} label={words.title} />
        {check("title", words.title, version.title)}
        <TextArea
          {...field("situation", version.situation)}
          label={words.situation}
          hint={words.situationHint}
          limit={situationLimit}
          rows={5}
        />
        {check("situation", words.situation, version.situation)}
        <TextArea {...field("ask", version.ask)} label={words.ask} limit={askLimit} rows={2} />
        {check("ask", words.ask, version.ask)}
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
              <div key={id}>
                <TextArea
                  {...field(`option-${id}`, optionText(id))}
                  label={words.option(id)}
                  limit={optionLimit}
                  rows={2}
                />
                {check(`option-${id}`, words.option(id), optionText(id))}
              </div>
            ))}
          </fieldset>
        ) : (
          <fieldset className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{words.guide}</legend>
            <p className="govuk-hint">{words.guideHint}</p>
            {(version.guide ?? []).map(({ points, description }) => (
              <div key={points}>
                <TextArea
                  {...field(`anchor-${points}`, description)}
                  label={words.anchor(points)}
                  limit={anchorLimit}
                  rows={3}
                />
                {check(`anchor-${points}`, words.anchor(points), description)}
              </div>
            ))}
          </fieldset>
        )}
        <CheckWords island={island} />
        <SubmitButton>{words.save}</SubmitButton>
        {again && (
          <Button name="again" value="yes" kind="secondary">
            {all.languageCheck.saveAllTheSame}
          </Button>
        )}
      </Form>
    </BankFrame>
  )
}
