import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { OfferForm, offerLimit } from "#app/domain/panels/forms.ts"
import { offerForTakingPart, readReadiness } from "#app/domain/panels/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.panelOffer.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const readiness = await readReadiness(ctx, params.vacancy ?? "")
  if (!readiness) throw notFound()
  const { vacancy, offer } = readiness
  return data({
    provider,
    panel: `${provider.path}/vacancies/${vacancy.slug}/panel`,
    title: vacancy.title,
    offer,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const words = wordsFor(languageOf(request)).provider.panelOffer
  const form = await readForm(request, OfferForm)
  if (!form.ok) return problems(reworded(form.error, { offer: words.tooLong }), 422)
  const offered = await offerForTakingPart(ctx, { slug, ...form.value })
  if (offered.ok) return redirect(`${provider.path}/vacancies/${slug}/panel?offered=1`, 303)
  if (offered.error.kind === "not-found") throw notFound()
  const text = refusalText(words.refusals, offered.error)
  return problems({ problems: [{ field: "offer", text }], values: form.values }, 409)
}

export default function PanelOffer() {
  const { provider, panel, title, offer } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { panelOffer: words, panel: panelWords } = useWords().provider
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={panel}>{`${title}: ${panelWords.title}`}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form>
        <input type="hidden" name="before" value={wrong ? textOf(wrong.values, "before") : offer} />
        <TextArea
          name="offer"
          label={words.label}
          hint={words.hint}
          rows={4}
          limit={offerLimit}
          value={wrong ? textOf(wrong.values, "offer") : offer}
          problem={problemOf(wrong?.problems, "offer")}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </ProviderLayout>
  )
}
