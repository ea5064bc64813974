import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readKnownPeople } from "#app/domain/panels/index.server.ts"
import { AuthorsForm, authorPlaces } from "#app/domain/scenarios/bank-forms.ts"
import { saveAuthors } from "#app/domain/scenarios/index.server.ts"
import { authorParts } from "#app/domain/scenarios/vocabulary.ts"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Select } from "#app/ui/forms/select.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
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
  pageTitle(matches, (words) => words.provider.bank.authorsForm.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider, path, question } = await openOwnQuestion(request, params)
  const { version, seal, authors } = question
  const known = await readKnownPeople(ctx)
  return {
    ...{ provider, path, title: version.title, seal, authors },
    known: known.map(({ personId, name }) => ({ personId, name })),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, path, question } = await openOwnQuestion(request, params)
  const form = await readForm(request, AuthorsForm)
  if (!form.ok) return problems(form.error, 422)
  const saved = await saveAuthors(ctx, { questionId: question.questionId, ...form.value })
  if (saved.ok) return redirect(path, 303)
  if (saved.error.kind === "not-found") throw notFound()
  const { change } = wordsFor(languageOf(request)).provider.bank.refusals
  return problems({ problems: [{ text: refusalText(change, saved.error) }], values: form.values }, 409)
}

export default function BankAuthors() {
  const { provider, path, title, seal, authors, known } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { authorsForm: words, parts, form } = useWords().provider.bank
  const field = (name: string, before: string | null | undefined) => ({
    name,
    value: wrong ? textOf(wrong.values, name) : (before ?? ""),
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
        {authorPlaces.map((place) => {
          const author = authors[place - 1]
          return (
            <fieldset className="govuk-fieldset" key={place}>
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
                {words.author(place)}
              </legend>
              <Select
                {...field(`part-${place}`, author?.part)}
                label={words.part(place)}
                choices={[
                  { value: "", label: words.partNone },
                  ...authorParts.map((part) => ({ value: part, label: parts[part] })),
                ]}
              />
              <TextField
                {...field(`name-${place}`, author?.creditedAs)}
                label={words.name(place)}
                hint={words.nameHint}
              />
              <Select
                {...field(`person-${place}`, author?.personId)}
                label={words.person(place)}
                choices={[
                  { value: "", label: words.personNone },
                  ...known.map(({ personId, name }) => ({ value: personId, label: name })),
                ]}
              />
            </fieldset>
          )
        })}
        <SubmitButton>{form.save}</SubmitButton>
      </Form>
    </BankFrame>
  )
}
