import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { mayBeWithdrawn } from "#app/domain/applications/rules.ts"
import { readOwnReason } from "#app/domain/decisions/index.server.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { DraftSoFar } from "#app/ui/apply/draft-so-far.tsx"
import { WhatHappensNext } from "#app/ui/apply/what-happens-next.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { openApplication } from "#app/web/applicant.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.home.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  return { application, reason: await readOwnReason(ctx), mayWithdraw: mayBeWithdrawn(application.status) }
}

export default function WhereItStands() {
  const { application, reason, mayWithdraw } = useLoaderData<typeof loader>()
  const { home: words, reference: referenceWord } = useWords().apply
  const { reference, status, vacancy } = application
  return (
    <ApplicationLayout application={application}>
      {status === "draft" && vacancy.open && <DraftSoFar application={application} />}
      {status === "draft" && !vacancy.open && (
        <>
          <h1 className="govuk-heading-l">{words.closedTitle}</h1>
          <p className="govuk-body-l">
            {words.closedText} <Time at={vacancy.closesAt} show="date-time" />.
          </p>
          <p className="govuk-body">{words.closedKept}</p>
          <LinkButton href={`/apply/${reference}/check`}>{words.readAnswers}</LinkButton>
          <p className="govuk-body">
            <a className="govuk-link" href="/jobs">
              {words.otherJobs}
            </a>
          </p>
        </>
      )}
      {status !== "draft" && <Standing application={application} reason={reason} />}
      <p className="govuk-body">
        {referenceWord}: <strong>{reference.replaceAll("-", " ")}</strong>
      </p>
      <ul className="govuk-list govuk-list--spaced">
        <li>
          <a className="govuk-link" href={`/apply/${reference}/save`}>
            {words.comeBackLater}
          </a>
        </li>
        {mayWithdraw && (
          <li>
            <a className="govuk-link" href={`/apply/${reference}/withdraw`}>
              {words.withdraw}
            </a>
          </li>
        )}
      </ul>
    </ApplicationLayout>
  )
}

type Sent = Pick<ReturnType<typeof useLoaderData<typeof loader>>, "application" | "reason">

/** Where a sent application stands, in plain words. An offer has a page of its own. */
function Standing({ application, reason }: Sent) {
  const { home: words, standing } = useWords().apply
  const { reference, status, submittedAt } = application
  if (status === "draft") return null
  const { tag, title, text } = standing[status]
  return (
    <>
      <p>
        <Tag tone="calm">{tag}</Tag>
      </p>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{text}</p>
      {reason && (
        <>
          <h2 className="govuk-heading-m">{words.reason}</h2>
          <InsetText>
            <Prose text={reason} />
          </InsetText>
        </>
      )}
      {status === "offered" && <LinkButton href={`/apply/${reference}/offer`}>{words.seeOffer}</LinkButton>}
      {status === "submitted" && (
        <>
          <h2 className="govuk-heading-m">{words.next}</h2>
          <WhatHappensNext application={application} />
        </>
      )}
      {status !== "submitted" && submittedAt && (
        <p className="govuk-body">
          {words.sentOn} <Time at={submittedAt} />.
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/apply/${reference}/check`}>
          {words.readAnswers}
        </a>
      </p>
    </>
  )
}
