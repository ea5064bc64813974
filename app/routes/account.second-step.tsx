import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { CodeForm } from "#app/domain/accounts/forms.ts"
import { giveCode, readSecondStep } from "#app/domain/accounts/index.server.ts"
import { CodeField } from "#app/ui/account/code-field.tsx"
import { PasskeyForm } from "#app/ui/account/passkey-form.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { Island } from "#app/ui/layout/island.tsx"
import { personCtx, requireSession, secondStepPath } from "#app/web/ctx.server.ts"
import { islandAddress } from "#app/web/islands.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { sameSitePath } from "#app/web/safe-redirect.server.ts"
import { mayTryCode, returnOf } from "#app/web/second-step.server.ts"
import { landing } from "#app/web/sign-in.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.secondStep.give.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { secondStep } = await requireSession(request)
  const returnTo = returnOf(request)
  if (secondStep === "to-set-up") throw redirect(secondStepPath(secondStep, returnTo), 303)
  if (secondStep !== "asked") throw redirect(sameSitePath(returnTo, landing), 303)
  const { app } = await readSecondStep(await personCtx(request))
  return data({ returnTo, hasApp: app !== null, island: islandAddress("passkey") })
}

export async function action({ request }: ActionFunctionArgs) {
  const { sessionId, personId } = await requireSession(request)
  const words = wordsFor(languageOf(request)).secondStep
  const form = await readForm(request, CodeForm)
  if (!form.ok) return problems(reworded(form.error, words.problems), 422)
  const may = await mayTryCode(request, personId)
  if (may !== "yes") return problems([{ text: words.problems[may] }], 429)
  const given = await giveCode(await personCtx(request), { sessionId, code: form.value.code })
  if (given.ok) return redirect(sameSitePath(form.value.return, landing), 303)
  return problems([{ field: "code", text: refusalText(words.give.refusals, given.error) }], 409)
}

export default function SecondStep() {
  const { returnTo, hasApp, island } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { account, secondStep } = useWords()
  const words = secondStep.give
  return (
    <AccountLayout>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {hasApp && (
        <>
          <p className="govuk-body">{words.open}</p>
          <Form>
            <CodeField problems={wrong?.problems} />
            <input type="hidden" name="return" value={returnTo} />
            <SubmitButton>{words.go}</SubmitButton>
          </Form>
          <h2 className="govuk-heading-m">{words.passkeyTitle}</h2>
        </>
      )}
      <p className="govuk-body">{hasApp ? words.passkeyText : words.onlyPasskey}</p>
      <PasskeyForm
        kind="get"
        options="/sign-in/passkey/options"
        action="/sign-in/passkey"
        button={words.passkey}
        stopped={account.signIn.passkeyStopped}
        otherwise={<p className="govuk-body">{account.newPasskey.needsScript}</p>}
      >
        <input type="hidden" name="return" value={returnTo} />
      </PasskeyForm>
      <p className="govuk-body">
        <a className="govuk-link" href="/account/second-step/lost">
          {words.lost}
        </a>
      </p>
      <Island src={island} />
    </AccountLayout>
  )
}
