import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { PasskeySignInForm } from "#app/domain/accounts/forms.ts"
import { signInWithPasskey } from "#app/domain/accounts/index.server.ts"
import { PasskeyForm } from "#app/ui/account/passkey-form.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { Island } from "#app/ui/layout/island.tsx"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { readCookie } from "#app/web/cookies.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { browserOf, sessionFromRequest } from "#app/web/session.server.ts"
import { landing, mayTryFromHere, signedIn } from "#app/web/sign-in.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.account.passkeySignIn.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const session = await sessionFromRequest(request)
  // Whoever still has to give their second step may do it here.
  if (session && session.secondStep !== "asked") throw redirect(landing, 303)
  return { island: islandAddress("passkey") }
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).account
  const form = await readForm(request, PasskeySignInForm)
  if (!form.ok) return problems(form.error, 422)
  if (!(await mayTryFromHere(request, "passkey.use"))) {
    return problems({ problems: [{ text: words.problems.tooMany }], values: form.values }, 429)
  }
  const session = await signInWithPasskey(strangerCtx(request), {
    challengeId: readCookie(request, "passkey"),
    answer: form.value.answer,
    browser: browserOf(request),
  })
  if (session.ok) return signedIn(session.value, form.value.return)
  const text = refusalText(words.passkeySignIn.refusals, session.error)
  return problems({ problems: [{ text }], values: form.values }, 409)
}

export default function PasskeySignIn() {
  const { island } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().account
  const returnTo = String(wrong?.values.return ?? "")
  return (
    <PublicLayout current="sign-in">
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.passkeySignIn.title}</h1>
      <PasskeyForm
        kind="get"
        options="/sign-in/passkey/options"
        action="/sign-in/passkey"
        button={words.signIn.passkey}
        stopped={words.signIn.passkeyStopped}
        otherwise={<p className="govuk-body">{words.passkeySignIn.needsScript}</p>}
      >
        <input type="hidden" name="return" value={returnTo} />
      </PasskeyForm>
      <p className="govuk-body">
        <a className="govuk-link" href={`/sign-in?return=${encodeURIComponent(returnTo)}`}>
          {words.passkeySignIn.byEmail}
        </a>
      </p>
      <Island src={island} />
    </PublicLayout>
  )
}
