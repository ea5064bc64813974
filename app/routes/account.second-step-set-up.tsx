import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { BeginCodeAppForm } from "#app/domain/accounts/forms.ts"
import { beginCodeApp, readSecondStep } from "#app/domain/accounts/index.server.ts"
import { CodeField } from "#app/ui/account/code-field.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { accountCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { mayTryCode, returnOf } from "#app/web/second-step.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.secondStep.setUp.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { ctx } = await accountCtx(request)
  const { app } = await readSecondStep(ctx)
  return data({ hasApp: app !== null, returnTo: returnOf(request) })
}

export async function action({ request }: ActionFunctionArgs) {
  const { ctx, session } = await accountCtx(request)
  const words = wordsFor(languageOf(request)).secondStep
  const form = await readForm(request, BeginCodeAppForm)
  if (!form.ok) return problems(form.error, 422)
  const may = await mayTryCode(request, session.personId)
  if (may !== "yes") return problems([{ text: words.problems[may] }], 429)
  const { code, return: returnTo = "" } = form.value
  const begun = await beginCodeApp(ctx, { sessionId: session.sessionId, code })
  if (begun.ok) return redirect(`/account/second-step/app?return=${encodeURIComponent(returnTo)}`, 303)
  return problems([{ field: "code", text: refusalText(words.setUp.refusals, begun.error) }], 409)
}

export default function SetUpSecondStep() {
  const { hasApp, returnTo } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().secondStep.setUp
  return (
    <AccountLayout>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{hasApp ? words.changeTitle : words.title}</h1>
      <p className="govuk-body-l">{hasApp ? words.changeLead : words.lead}</p>
      {!hasApp && <h2 className="govuk-heading-m">{words.appTitle}</h2>}
      <p className="govuk-body">{words.appText}</p>
      <Form>
        {hasApp && <CodeField problems={wrong?.problems} label={words.codeNow} />}
        <input type="hidden" name="return" value={returnTo} />
        <SubmitButton>{words.app}</SubmitButton>
      </Form>
      {!hasApp && (
        <>
          <h2 className="govuk-heading-m">{words.passkeyTitle}</h2>
          <p className="govuk-body">{words.passkeyText}</p>
          <LinkButton kind="secondary" href={`/account/passkeys/new?return=${encodeURIComponent(returnTo)}`}>
            {words.passkey}
          </LinkButton>
        </>
      )}
    </AccountLayout>
  )
}
