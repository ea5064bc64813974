import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { Button } from "#app/ui/components/button.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { useFrame } from "#app/ui/layout/use-frame.ts"
import { signInPath } from "#app/web/ctx.server.ts"
import { lastAskedFor } from "#app/web/sign-in.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.account.sent.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = lastAskedFor(request)
  if (!asked) throw redirect("/sign-in", 303)
  return { ...asked, otherAddress: signInPath(asked.returnTo) }
}

export default function LinkSent() {
  const { email, returnTo, otherAddress } = useLoaderData<typeof loader>()
  const { demo } = useFrame()
  const words = useWords().account.sent
  return (
    <PublicLayout current="sign-in">
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.text(email)}</p>
      <p className="govuk-body">{words.how}</p>
      {demo && (
        <p className="govuk-body">
          <a className="govuk-link" href="/demo/mailbox">
            {words.mailbox}
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">{words.nothingTitle}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {words.nothing.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <Form action="/sign-in">
        <input type="hidden" name="email" value={email} />
        <input type="hidden" name="return" value={returnTo} />
        <Button kind="secondary">{words.again}</Button>
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href={otherAddress}>
          {words.other}
        </a>
      </p>
    </PublicLayout>
  )
}
