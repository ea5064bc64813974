import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData } from "@remix-run/react"
import { PressedForm } from "#app/domain/accounts/forms.ts"
import { signOut } from "#app/domain/accounts/index.server.ts"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { readCookie } from "#app/web/cookies.server.ts"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"
import { sessionFromRequest, signedOutHeaders } from "#app/web/session.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.account.signOut.title)

export async function loader({ request }: LoaderFunctionArgs) {
  if (!(await sessionFromRequest(request))) throw redirect("/", 303)
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, PressedForm)
  if (!form.ok) return problems(form.error, 422)
  const token = readCookie(request, "session")
  for (const held of [token, readCookie(request, "beside")]) {
    if (held !== undefined) await signOut(strangerCtx(request), { token: held })
  }
  return redirect("/", { status: 303, headers: signedOutHeaders() })
}

export default function SignOut() {
  const wrong = useActionData<typeof action>()
  const words = useWords().account.signOut
  return (
    <AccountLayout>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body">{words.text}</p>
      <Form action="/sign-out">
        <Button>{words.button}</Button>
      </Form>
    </AccountLayout>
  )
}
