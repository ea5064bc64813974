import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { confirmOffer, readOfferLater } from "#app/domain/decisions/index.server.ts"
import { decideConfirming } from "#app/domain/decisions/offer-moves.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ provider }) => provider.offerLater.confirm.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readOfferLater(ctx, params.application ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (found.name === null) throw redirect(`${path}/who`, 303)
  if (!decideConfirming(found.status, found.missing).ok) throw redirect(`${path}/checks`, 303)
  return data({ provider, path, name: found.name, startOn: found.startOn })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const form = await readForm(request, PressedForm)
  if (!form.ok) return problems(form.error, 422)
  const applicationId = params.application ?? ""
  const confirmed = await confirmOffer(ctx, { applicationId })
  if (confirmed.ok) return redirect(`${provider.path}/applications/${applicationId}/checks`, 303)
  if (confirmed.error.kind === "not-found") throw notFound()
  const { refusals } = wordsFor(languageOf(request)).provider.offerLater
  return problems([{ text: refusalText(refusals, confirmed.error) }], 409)
}

export default function Confirm() {
  const { provider, path, name, startOn } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { offerLater, checks, today } = useWords().provider
  const words = offerLater.confirm
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={`${path}/checks`}>{checks.back}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead(name)}</p>
      <p className="govuk-body">
        {today.firstDay}: <Time day={startOn} />
      </p>
      <WarningText>{words.contract}</WarningText>
      <Form>
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
