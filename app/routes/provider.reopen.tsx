import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { reopenVacancy } from "#app/domain/panels/index.server.ts"
import { ReopenForm } from "#app/domain/vacancies/day-forms.ts"
import { readHowItEnds } from "#app/domain/vacancies/index.server.ts"
import { dayBoxes } from "#app/kernel/form-values.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { inOwnWords } from "#app/ui/forms/typed.ts"
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

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.reopen.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readHowItEnds(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const { slug, title, hearBy, archivedAt } = found.vacancy
  const { sent, mayReopen } = found
  const path = `${provider.path}/vacancies/${slug}`
  return data({ provider, path, title, hearBy, sent, archived: archivedAt !== null, mayReopen })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, ReopenForm)
  if (!form.ok) return problems(form.error, 422)
  const slug = params.vacancy ?? ""
  const opened = await reopenVacancy(ctx, { slug, ...form.value })
  if (opened.ok) return redirect(`${provider.path}/vacancies/${slug}?reopened=1`, 303)
  if (opened.error.kind === "not-found") throw notFound()
  const { reopen } = wordsFor(languageOf(request)).provider.refusals
  return problems({ problems: [{ text: refusalText(reopen, opened.error) }], values: form.values }, 409)
}

export default function Reopen() {
  const { provider, path, title, hearBy, sent, archived, mayReopen } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { reopen: words, vacancyForm, moves } = useWords().provider
  const said = inOwnWords(wrong?.problems, vacancyForm.missing, useWords().server)
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{title}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      {mayReopen ? (
        <>
          <p className="govuk-body-l">{words.lead}</p>
          {sent && (
            <InsetText>
              {words.promised} <Time day={hearBy} />.
            </InsetText>
          )}
          <Form>
            <DaysFields typed={wrong?.values ?? dayBoxes("hear", hearBy)} problems={said} />
            <SubmitButton>{words.confirm}</SubmitButton>
          </Form>
        </>
      ) : archived ? (
        <>
          <p className="govuk-body">{words.archived}</p>
          <LinkButton href={`${path}/archive`}>{moves.bringBack}</LinkButton>
        </>
      ) : (
        <>
          <p className="govuk-body">{words.notNow}</p>
          <LinkButton href={`${path}/duplicate`} kind="secondary">
            {words.another}
          </LinkButton>
        </>
      )}
    </ProviderLayout>
  )
}
