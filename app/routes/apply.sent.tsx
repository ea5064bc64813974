import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { WhatHappensNext } from "#app/ui/apply/what-happens-next.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Panel } from "#app/ui/components/panel.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { EqualityOffer } from "#app/ui/privacy/equality-offer.tsx"
import { openApplication } from "#app/web/applicant.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.sent.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { application } = await openApplication(request, params.reference)
  if (application.status !== "submitted") throw redirect(`/apply/${application.reference}`, 303)
  return { application }
}

export default function Sent() {
  const { application } = useLoaderData<typeof loader>()
  const words = useWords().apply.sent
  const { reference, hasSecretWord, hasComeBackLink, contact, vacancy } = application
  return (
    <ApplicationLayout application={application}>
      <Panel title={words.title}>
        {words.reference} <strong>{reference.replaceAll("-", " ")}</strong>
      </Panel>
      {contact?.email && <Idea picture={["letter", "key"]}>{words.receipt}</Idea>}
      <h2 className="govuk-heading-m">{words.next}</h2>
      <WhatHappensNext application={application} />
      {vacancy.open && (
        <p className="govuk-body">
          {words.changeUntil} <Time at={vacancy.closesAt} show="date-time" />.
        </p>
      )}
      <EqualityOffer reference={reference} />
      <h2 className="govuk-heading-m">{words.comeBack}</h2>
      {hasSecretWord && <Idea picture={["computer", "home", "write", "lock"]}>{words.withWord}</Idea>}
      {hasComeBackLink && <Idea picture={["letter", "key"]}>{words.withLink}</Idea>}
      {!hasSecretWord && !hasComeBackLink && (
        <>
          <Idea picture={["computer", "lock", "phone"]}>{words.thisBrowser}</Idea>
          <LinkButton href={`/apply/${reference}/save`}>{words.setUp}</LinkButton>
        </>
      )}
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <a className="govuk-link" href={`/apply/${reference}/check`}>
            {words.read}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/apply/${reference}`}>
            {words.stand}
          </a>
        </li>
        <li>{words.print}</li>
      </ul>
    </ApplicationLayout>
  )
}
