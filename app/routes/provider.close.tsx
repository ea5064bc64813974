import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { closeVacancy, readVacancy } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.close.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readVacancy(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const { slug, title, closesAt } = found.vacancy
  return data({ provider, path: `${provider.path}/vacancies/${slug}`, title, closesAt })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, PressedForm)
  if (!form.ok) return problems(form.error, 422)
  const slug = params.vacancy ?? ""
  const closed = await closeVacancy(ctx, { slug })
  if (closed.ok) return redirect(`${provider.path}/vacancies/${slug}?closed=1`, 303)
  if (closed.error.kind === "not-found") throw notFound()
  const { close } = wordsFor(languageOf(request)).provider.refusals
  return problems([{ text: refusalText(close, closed.error) }], 409)
}

export default function Close() {
  const { provider, path, title, closesAt } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.close
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">
        {words.lead} <Time at={closesAt} />.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {words.means.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Form>
        <ButtonGroup>
          <Button kind="warning">{words.confirm}</Button>
          <LinkButton href={path} kind="secondary">
            {words.keep}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </ProviderLayout>
  )
}
