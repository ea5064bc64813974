import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { LostForm } from "#app/domain/accounts/forms.ts"
import { readOwnRecovery } from "#app/domain/accounts/index.server.ts"
import { askForRecovery, stopMyRecovery } from "#app/domain/messages/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { personCtx, requireSession } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { mayTryFromHere } from "#app/web/sign-in.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.secondStep.lost.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.get("done")
  return data({ ...(await readOwnRecovery(await personCtx(request))), stopped: done === "stopped" })
}

export async function action({ request }: ActionFunctionArgs) {
  const { sessionId } = await requireSession(request)
  const ctx = await personCtx(request)
  const words = wordsFor(languageOf(request))
  const form = await readForm(request, LostForm)
  if (!form.ok) return problems(form.error, 422)
  if (!(await mayTryFromHere(request, "recovery.ask"))) {
    return problems([{ text: words.account.problems.tooMany }], 429)
  }
  if (form.value.step === "stop") {
    await stopMyRecovery(ctx)
    return redirect("/account/second-step/lost?done=stopped", 303)
  }
  const asked = await askForRecovery(ctx, { sessionId })
  if (asked.ok) return redirect("/account/second-step/lost", 303)
  return problems([{ text: refusalText(words.secondStep.lost.refusals, asked.error) }], 409)
}

export default function LostSecondStep() {
  const { recovery, providers, stopped } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { account, secondStep } = useWords()
  return (
    <AccountLayout before={<BackLink href="/account">{account.home.title}</BackLink>}>
      <ErrorSummary problems={wrong?.problems} />
      {stopped && !recovery && <InsetText>{secondStep.asked.stopped}</InsetText>}
      {recovery ? <Asked {...recovery} /> : <Lost providers={providers} />}
    </AccountLayout>
  )
}

type Heard = { readonly provider: string; readonly confirmedAt: Date | null }

function Asked({ opensAt, heard }: { readonly opensAt: Date | null; readonly heard: readonly Heard[] }) {
  const words = useWords().secondStep.asked
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {opensAt ? (
        <p className="govuk-body-l">
          {words.works} <Time at={opensAt} show="date-time" />
        </p>
      ) : (
        <p className="govuk-body-l">{words.call}</p>
      )}
      <SummaryList
        rows={heard.map(({ provider, confirmedAt }) => ({
          key: provider,
          value: confirmedAt ? words.confirmed : words.waitsFor,
        }))}
      />
      <p className="govuk-body">{words.stopText}</p>
      <Form>
        <Button kind="warning" name="step" value="stop">
          {words.stop}
        </Button>
      </Form>
    </>
  )
}

type AtWork = { readonly name: string; readonly hasOwner: boolean }

function Lost({ providers }: { readonly providers: readonly AtWork[] }) {
  const words = useWords().secondStep.lost
  const alone = providers.some(({ hasOwner }) => !hasOwner)
  return (
    <>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.first}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/account/second-step">
          {words.give}
        </a>
      </p>
      <h2 className="govuk-heading-m">{words.where}</h2>
      <SummaryList
        rows={providers.map(({ name, hasOwner }) => ({
          key: name,
          value: hasOwner ? words.hasOwner : words.noOwner,
        }))}
      />
      {alone ? (
        <>
          <h2 className="govuk-heading-m">{words.alone}</h2>
          <p className="govuk-body">{words.aloneText}</p>
        </>
      ) : (
        <>
          <p className="govuk-body">{words.how}</p>
          <ol className="govuk-list govuk-list--number">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Form>
            <Button name="step" value="ask">
              {words.ask}
            </Button>
          </Form>
        </>
      )}
    </>
  )
}
