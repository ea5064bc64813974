import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { EndOfferForm } from "#app/domain/decisions/forms.ts"
import { endOffer, readOfferLater } from "#app/domain/decisions/index.server.ts"
import { decideEnding, type Ending, offerAfter } from "#app/domain/decisions/offer-moves.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { inOwnWords } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { EndingForm, ReadOnceMore } from "#app/ui/provider/ending-offer.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** What stands in the address: how the offer ends. */
function eventOf(text: string | undefined): Ending["event"] {
  if (text === "take-back" || text === "not-meet") return text
  throw notFound()
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ provider }) => provider.offerLater.end.titles[data?.event ?? "take-back"])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = eventOf(params.ending)
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readOfferLater(ctx, params.application ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  if (found.name === null) throw redirect(`${path}/who`, 303)
  const { name, status, items, owesPanel, changes } = found
  const ended = changes.find(({ kind }) => kind === event)?.words ?? null
  if (!ended && !offerAfter(status, event)) throw redirect(path, 303)
  return data({ provider, path, name, event, status, items, owesPanel, ended })
}

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<string, string>> = {
  "reason-missing": "reason",
  "said-missing": "said",
  "condition-missing": "condition",
  "explanation-missing": "explanation",
  "explanation-too-hard": "easy",
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = eventOf(params.ending)
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const form = await readForm(request, EndOfferForm)
  if (!form.ok) return problems(form.error, 422)
  const found = await readOfferLater(ctx, params.application ?? "")
  if (!found) throw notFound()
  const { press, reason, said, condition, explanation: whole, easy } = form.value
  const explanation = { reason: whole, easyReason: easy }
  const ending: Ending = event === "not-meet" ? { event, condition, reason, said } : { event, reason }
  const decided = decideEnding(ending, { ...found, explanation })
  if (decided.ok && press !== "end") {
    return data({ problems: [], values: form.values, sure: press === "check" })
  }
  const done = decided.ok ? await endOffer(ctx, { applicationId: found.id, ...ending, explanation }) : decided
  if (done.ok) return redirect(`${provider.path}/applications/${found.id}/offer/${event}`, 303)
  if (done.error.kind === "not-found") throw notFound()
  const { refusals } = wordsFor(languageOf(request)).provider.offerLater
  const field = done.error.kind === "words-too-long" ? done.error.part : fieldOf[done.error.kind]
  const wrong = { ...(field && { field }), text: refusalText(refusals, done.error) }
  return problems({ problems: [wrong], values: form.values }, 422)
}

export default function EndOffer() {
  const { provider, path, name, event, status, items, owesPanel, ended } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { offerLater } = useWords().provider
  const words = offerLater.end
  const said = inOwnWords(answer?.problems, offerLater.missing, useWords().server)
  const typed = answer?.values ?? {}
  const sure = answer !== undefined && "sure" in answer && answer.sure
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{name}</BackLink>}
    >
      <ErrorSummary problems={said} />
      {ended ? (
        <>
          <h1 className="govuk-heading-l">{words.done}</h1>
          <p className="govuk-body-l">{words.doneText}</p>
          <h2 className="govuk-heading-m">{offerLater.reason}</h2>
          <Prose text={ended.reason} />
          <LinkButton href={path}>{name}</LinkButton>
        </>
      ) : sure ? (
        <ReadOnceMore name={name} event={event} typed={typed} />
      ) : (
        <EndingForm
          name={name}
          event={event}
          status={status}
          items={items}
          tellsPanel={event === "take-back" && owesPanel}
          typed={typed}
          problems={said}
        />
      )}
    </ProviderLayout>
  )
}
