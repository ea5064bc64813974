import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { OfferForm } from "#app/domain/decisions/forms.ts"
import { makeOffer, readApplicationToDecide, readPanelChoice } from "#app/domain/decisions/index.server.ts"
import { formatPounds } from "#app/kernel/money.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { DateField } from "#app/ui/forms/date-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { dayOf, inOwnWords, type Typed, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { PanelChoice } from "#app/ui/provider/panel-choice.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { deciderCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.offer.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const found = await readApplicationToDecide(ctx, params.application ?? "")
  if (!found) throw notFound()
  const path = `${provider.path}/applications/${found.id}`
  // An offer is made to a person: who has not looked at who it is does that first.
  if (!found.who) throw redirect(`${path}/who`, 303)
  if (!found.offer && !found.decisions.some(({ outcome }) => outcome === "appoint")) throw redirect(path, 303)
  const { name, email, phone } = found.who
  const choice = await readPanelChoice(ctx, found.id, "appoint")
  const { advertisedPence, offer } = found
  return data({
    provider,
    path,
    who: { name, email, phone },
    advertisedPence,
    choice: choice?.offersWait ? choice : null,
    made: offer && { pay: offer.payPencePerHour, startOn: offer.startOn, at: offer.madeAt },
  })
}

/** The field that each refusal is about. */
const fieldOf: Readonly<Record<string, string>> = {
  "pays-less-than-advertised": "pay",
  "starts-in-the-past": "start",
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await deciderCtx(request, params.provider)
  const form = await readForm(request, OfferForm)
  if (!form.ok) return problems(form.error, 422)
  const applicationId = params.application ?? ""
  const made = await makeOffer(ctx, { applicationId, ...form.value })
  if (made.ok) return redirect(`${provider.path}/applications/${applicationId}?done=offered`, 303)
  if (made.error.kind === "not-found") throw notFound()
  const { offer } = wordsFor(languageOf(request)).provider.refusals
  const field = fieldOf[made.error.kind]
  const said = { ...(field && { field }), text: refusalText(offer, made.error) }
  return problems({ problems: [said], values: form.values }, 409)
}

export default function Offer() {
  const { provider, path, who, advertisedPence, choice, made } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { offer: words } = useWords().provider
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  const typed: Typed = wrong?.values ?? {
    pay: (advertisedPence / 100).toFixed(2),
    conditions: words.conditionsUsual,
  }
  const told = who.email ? words.byEmail : who.phone ? words.byPhone(who.phone) : words.byReference
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{who.name}</BackLink>}
    >
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead(who.name)}</p>
      {made && (
        <InsetText>
          {words.madeAlready(formatPounds(made.pay))} <Time day={made.startOn} />.{" "}
          <Time at={made.at} show="date-time" />
        </InsetText>
      )}
      {choice && <PanelChoice choice={choice} path={`${provider.path}/applications`} about="offer" />}
      {(wrong || !made) && (
        <>
          <p className="govuk-body">{told}</p>
          <Form>
            <TextField
              name="pay"
              label={words.pay}
              hint={words.payHint(formatPounds(advertisedPence))}
              value={textOf(typed, "pay")}
              problem={problemOf(said, "pay")}
              prefix="£"
              width={5}
              inputMode="decimal"
            />
            <DateField
              name="start"
              legend={words.start}
              value={dayOf(typed, "start")}
              problem={problemOf(said, "start")}
            />
            <TextArea
              name="conditions"
              label={words.conditions}
              hint={words.conditionsHint}
              value={textOf(typed, "conditions")}
              problem={problemOf(said, "conditions")}
              rows={7}
              limit={2000}
            />
            <SubmitButton>{words.send}</SubmitButton>
          </Form>
        </>
      )}
    </ProviderLayout>
  )
}
