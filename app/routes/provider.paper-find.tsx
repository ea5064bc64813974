import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readSheet, readSheetsToConfirm } from "#app/domain/panels/index.server.ts"
import { FindSheetForm } from "#app/domain/panels/paper-forms.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { colleagueCtx } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.paper.findTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await colleagueCtx(request, params.provider)
  return data({ provider, waiting: await readSheetsToConfirm(ctx) })
}

/** The words of a pack however they were typed: spaces, hyphens and case do not matter. */
const asWords = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join("-")

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await colleagueCtx(request, params.provider)
  const form = await readForm(request, FindSheetForm)
  if (!form.ok) return problems(form.error, 422)
  const { number } = form.value
  const code = asWords(form.value.code)
  if (await readSheet(ctx, code, number)) return redirect(`${provider.path}/paper/${code}/${number}`, 303)
  const { notFound } = wordsFor(languageOf(request)).provider.paper
  return problems({ problems: [{ field: "code", text: notFound }], values: form.values }, 422)
}

export default function FindSheetPage() {
  const { provider, waiting } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.paper
  const typed = (name: string) => {
    const value = wrong?.values[name]
    return typeof value === "string" ? value : ""
  }
  return (
    <ProviderLayout provider={provider} current="today">
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.findTitle}</h1>
      <p className="govuk-body-l">{words.findLead}</p>
      <Form>
        <TextField
          name="code"
          label={words.findWords}
          value={typed("code")}
          autoComplete="off"
          spellCheck={false}
          problem={problemOf(wrong?.problems, "code")}
        />
        <TextField
          name="number"
          label={words.findNumber}
          value={typed("number")}
          width={4}
          inputMode="numeric"
          problem={problemOf(wrong?.problems, "number")}
        />
        <SubmitButton>{words.find}</SubmitButton>
      </Form>
      <h2 className="govuk-heading-m">{words.waitingTitle}</h2>
      {waiting.length === 0 ? (
        <p className="govuk-body">{words.waitingNone}</p>
      ) : (
        <ul className="vf-today">
          {waiting.map(({ code, number, sheets }) => (
            <li key={code}>
              <div className="vf-today__what">
                <p>{words.waiting(sheets, code)}</p>
              </div>
              <LinkButton href={`${provider.path}/paper/${code}/${number}`} kind="secondary">
                {words.confirmNext} <VisuallyHidden>{words.pack(code)}</VisuallyHidden>
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </ProviderLayout>
  )
}
