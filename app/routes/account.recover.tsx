import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { openRecovery } from "#app/domain/accounts/index.server.ts"
import { recover } from "#app/domain/messages/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { browserOf } from "#app/web/session.server.ts"
import { mayTryFromHere, signedIn } from "#app/web/sign-in.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.secondStep.recover.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const recovery = await openRecovery(strangerCtx(request), params.token ?? "")
  return data(
    { state: recovery?.state ?? "unknown", opensAt: recovery?.opensAt ?? null },
    { status: recovery ? 200 : 404 },
  )
}

export async function action({ request, params }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request))
  const form = await readForm(request, PressedForm)
  if (!form.ok) return problems(form.error, 422)
  if (!(await mayTryFromHere(request, "recovery.use"))) {
    return problems([{ text: words.account.problems.tooMany }], 429)
  }
  const used = { token: params.token ?? "", browser: browserOf(request) }
  const session = await recover(strangerCtx(request), used)
  if (session.ok) return signedIn(session.value, "/account/second-step/set-up")
  return problems([{ text: refusalText(words.secondStep.recover.refusals, session.error) }], 409)
}

export default function Recover() {
  const { state, opensAt } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().secondStep.recover
  return (
    <PublicLayout>
      <ErrorSummary problems={wrong?.problems} />
      {state === "open" ? (
        <>
          <h1 className="govuk-heading-l">{words.title}</h1>
          <p className="govuk-body-l">{words.text}</p>
          <Form>
            <SubmitButton>{words.button}</SubmitButton>
          </Form>
        </>
      ) : state === "waiting" && opensAt ? (
        <>
          <h1 className="govuk-heading-l">{words.waitsTitle}</h1>
          <p className="govuk-body-l">
            {words.waits} <Time at={opensAt} show="date-time" />
          </p>
          <p className="govuk-body">{words.waitsWhy}</p>
        </>
      ) : (
        <>
          <h1 className="govuk-heading-l">{state === "unknown" ? words.unknownTitle : words.overTitle}</h1>
          <p className="govuk-body-l">{state === "unknown" ? words.unknownText : words.overText}</p>
          <LinkButton href="/sign-in">{words.signIn}</LinkButton>
        </>
      )}
    </PublicLayout>
  )
}
