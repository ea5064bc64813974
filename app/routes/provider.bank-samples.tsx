import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { SamplesForm, sampleLimit, samplePlaces, whyLimit } from "#app/domain/scenarios/bank-forms.ts"
import { saveSamples } from "#app/domain/scenarios/index.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Select } from "#app/ui/forms/select.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
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
  pageTitle(matches, (words) => words.provider.bank.samplesForm.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider, path, question } = await openOwnQuestion(request, params)
  const { version, seal, samples } = question
  if (isKeyScored(version.kind)) throw redirect(path, 303)
  return { provider, path, title: version.title, seal, samples }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, path, question } = await openOwnQuestion(request, params)
  const form = await readForm(request, SamplesForm)
  if (!form.ok) return problems(form.error, 422)
  const saved = await saveSamples(ctx, { questionId: question.questionId, ...form.value })
  if (saved.ok) return redirect(path, 303)
  if (saved.error.kind === "not-found") throw notFound()
  const { change } = wordsFor(languageOf(request)).provider.bank.refusals
  return problems({ problems: [{ text: refusalText(change, saved.error) }], values: form.values }, 409)
}

export default function BankSamples() {
  const { provider, path, title, seal, samples } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { samplesForm: words, form } = useWords().provider.bank
  const field = (name: string, before: string | number | null | undefined) => ({
    name,
    value: wrong ? textOf(wrong.values, name) : String(before ?? ""),
    problem: problemOf(wrong?.problems, name),
  })
  return (
    <BankFrame
      provider={provider}
      path={path}
      question={title}
      title={words.title}
      lead={words.lead}
      problems={wrong?.problems}
    >
      <Form>
        <input type="hidden" name="seen" value={wrong ? textOf(wrong.values, "seen") : seal} />
        {samplePlaces.map((place) => {
          const sample = samples.find((one) => one.place === place)
          return (
            <fieldset className="govuk-fieldset" key={place}>
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
                {words.sample(place)}
              </legend>
              <TextArea
                {...field(`body-${place}`, sample?.body)}
                label={words.body(place)}
                hint={words.bodyHint}
                limit={sampleLimit}
                rows={5}
              />
              <TextArea {...field(`easy-${place}`, sample?.easy)} label={words.easy(place)} rows={3} />
              <Select
                {...field(`points-${place}`, sample?.points)}
                label={words.points(place)}
                choices={["", "1", "2", "3", "4", "5"].map((value) => ({
                  value,
                  label: value || words.pointsNone,
                }))}
              />
              <TextArea
                {...field(`why-${place}`, sample?.why)}
                label={words.why(place)}
                limit={whyLimit}
                rows={2}
              />
            </fieldset>
          )
        })}
        <SubmitButton>{form.save}</SubmitButton>
      </Form>
    </BankFrame>
  )
}
