import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { AskForLinkForm } from "#app/domain/accounts/forms.ts"
import { PasskeyForm } from "#app/ui/account/passkey-form.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { Island } from "#app/ui/layout/island.tsx"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { useFrame } from "#app/ui/layout/use-frame.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { sameSitePath } from "#app/web/safe-redirect.server.ts"
import { sessionFromRequest } from "#app/web/session.server.ts"
import { landing, sendSignInLink } from "#app/web/sign-in.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.account.signIn.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = sameSitePath(new URL(request.url).searchParams.get("return"), landing)
  if (await sessionFromRequest(request)) throw redirect(returnTo, 303)
  return { returnTo, island: islandAddress("passkey") }
}

export async function action({ request }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).account.problems
  const form = await readForm(request, AskForLinkForm)
  if (!form.ok) return problems(reworded(form.error, { email: words.email }), 422)
  const returnTo = sameSitePath(form.value.return, landing)
  const sent = await sendSignInLink(request, { email: form.value.email, returnTo })
  return sent ?? problems({ problems: [{ text: words.tooMany }], values: form.values }, 429)
}

export default function SignIn() {
  const { returnTo, island } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { demo } = useFrame()
  const words = useWords().account.signIn
  const whereTo = <input type="hidden" name="return" value={returnTo} />
  return (
    <PublicLayout current="sign-in">
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form action="/sign-in">
        {whereTo}
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          label={words.email}
          hint={words.emailHint}
          value={String(wrong?.values.email ?? "")}
          problem={problemOf(wrong?.problems, "email")}
        />
        <SubmitButton>{words.send}</SubmitButton>
      </Form>
      <PasskeyForm
        kind="get"
        options="/sign-in/passkey/options"
        action="/sign-in/passkey"
        button={words.passkey}
        stopped={words.passkeyStopped}
      >
        <h2 className="govuk-heading-m">{words.passkeyTitle}</h2>
        <p className="govuk-body">{words.passkeyText}</p>
        {whereTo}
      </PasskeyForm>
      <h2 className="govuk-heading-m">{words.otherTitle}</h2>
      <p className="govuk-body">{words.noEmail}</p>
      <p className="govuk-body">
        {words.applying}{" "}
        <a className="govuk-link" href="/apply">
          {words.applyingLink}
        </a>
      </p>
      <p className="govuk-body">
        {words.starting}{" "}
        <a className="govuk-link" href="/start">
          {words.startingLink}
        </a>
      </p>
      {demo && (
        <p className="govuk-body">
          <a className="govuk-link" href="/demo">
            {words.demoLink}
          </a>
        </p>
      )}
      <Island src={island} />
    </PublicLayout>
  )
}
