import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { DuplicateForm } from "#app/domain/vacancies/day-forms.ts"
import { duplicateVacancy, readVacancy } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { DaysFields } from "#app/ui/provider/days-fields.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.duplicate.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readVacancy(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const { slug, title } = found.vacancy
  return data({ provider, path: `${provider.path}/vacancies/${slug}`, title })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, DuplicateForm)
  if (!form.ok) return problems(form.error, 422)
  const made = await duplicateVacancy(ctx, { slug: params.vacancy ?? "", ...form.value })
  if (made.ok) {
    const { slug, left } = made.value
    return redirect(`${provider.path}/vacancies/${slug}?duplicated=${left}`, 303)
  }
  if (made.error.kind === "not-found") throw notFound()
  const { publish } = wordsFor(languageOf(request)).provider.refusals
  const field = made.error.kind === "closes-in-the-past" ? "closes" : "hear"
  return problems({ problems: [{ field, text: refusalText(publish, made.error) }], values: form.values }, 422)
}

export default function Duplicate() {
  const { provider, path, title } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { duplicate: words, vacancyForm } = useWords().provider
  const said = inOwnWords(wrong?.problems, vacancyForm.missing, useWords().server)
  const typed = wrong?.values ?? { title }
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{title}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <ul className="govuk-list govuk-list--bullet">
        {words.means.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Form>
        <TextField
          name="title"
          label={vacancyForm.title}
          value={textOf(typed, "title")}
          problem={problemOf(said, "title")}
        />
        <DaysFields typed={typed} problems={said} />
        <SubmitButton>{words.confirm}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
