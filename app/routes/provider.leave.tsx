import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { leaveProvider } from "#app/domain/accounts/index.server.ts"
import { Button, ButtonGroup, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { colleagueCtx } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.settingUp.leave.pageTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider } = await colleagueCtx(request, params.provider)
  return data({ provider })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx } = await colleagueCtx(request, params.provider)
  const form = await readForm(request, PressedForm)
  if (!form.ok) return problems(form.error, 422)
  const left = await leaveProvider(ctx)
  if (left.ok) return redirect("/account?done=left", 303)
  const { refusals } = wordsFor(languageOf(request)).settingUp.colleague
  return problems([{ text: refusalText(refusals, left.error) }], 409)
}

export default function Leave() {
  const { provider } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().settingUp.leave
  return (
    <ProviderLayout provider={provider} width="reading">
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title(provider.name)}</h1>
      <p className="govuk-body-l">{words.text}</p>
      <Form>
        <ButtonGroup>
          <Button kind="warning">{words.button}</Button>
          <LinkButton href={provider.path} kind="secondary">
            {words.stay}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </ProviderLayout>
  )
}
