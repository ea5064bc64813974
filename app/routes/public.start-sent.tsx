import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { useFrame } from "#app/ui/layout/use-frame.ts"
import { startingEmail } from "#app/web/starting.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.settingUp.sent.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const email = startingEmail(request)
  if (email === undefined) throw redirect("/start", 303)
  return { email }
}

export default function StartSent() {
  const { email } = useLoaderData<typeof loader>()
  const { demo } = useFrame()
  const words = useWords().settingUp.sent
  return (
    <PublicLayout>
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
      <p className="govuk-body">
        <a className="govuk-link" href="/start">
          {words.again}
        </a>
      </p>
    </PublicLayout>
  )
}
