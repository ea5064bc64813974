import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { decideAsking } from "#app/domain/applications/adjusting.ts"
import { type ApplicationStatus, adjustmentPurposes } from "#app/domain/applications/vocabulary.ts"
import { readStanding } from "#app/domain/decisions/index.server.ts"
import { readOwnClock } from "#app/domain/privacy/index.server.ts"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { ApplicationLayout } from "#app/ui/apply/application-layout.tsx"
import { ChecksSoFar } from "#app/ui/apply/checks-so-far.tsx"
import { DraftSoFar } from "#app/ui/apply/draft-so-far.tsx"
import { NewsForYou } from "#app/ui/apply/news-for-you.tsx"
import { NotReached } from "#app/ui/apply/not-reached.tsx"
import { endingOf, OfferNews } from "#app/ui/apply/offer-news.tsx"
import { TypedForYou } from "#app/ui/apply/typed-for-you.tsx"
import { WhatHappensNext } from "#app/ui/apply/what-happens-next.tsx"
import { WhatToDoNow } from "#app/ui/apply/what-to-do-now.tsx"
import { WhatYouCanDo } from "#app/ui/apply/what-you-can-do.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { FeedbackSoFar } from "#app/ui/feedback/feedback-so-far.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { OwnData } from "#app/ui/privacy/own-data-links.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { openApplication } from "#app/web/applicant.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ apply }) => apply.home.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, application } = await openApplication(request, params.reference)
  const { status, vacancy } = application
  const now = ctx.now()
  const asking = { status, vacancyStatus: vacancy.status, vacancyClosesAt: vacancy.closesAt }
  return {
    application,
    standing: { ...(await readStanding(ctx)), today: londonDay(now) },
    mayAsk: adjustmentPurposes.some((purpose) => decideAsking(purpose, asking, now).ok),
    clock: await readOwnClock(ctx),
    reachedAnew: new URL(request.url).searchParams.has("reach"),
  }
}

export default function WhereItStands() {
  const { application, standing, mayAsk, clock, reachedAnew } = useLoaderData<typeof loader>()
  const { reference: referenceWord, reaching } = useWords().apply
  const { reference, status, vacancy } = application
  return (
    <ApplicationLayout application={application}>
      {reachedAnew && <NotificationBanner tone="success">{reaching.changed}</NotificationBanner>}
      <NewsForYou reference={reference} standing={standing} />
      {status === "draft" && vacancy.open && <DraftSoFar application={application} />}
      {status === "draft" && !vacancy.open && <ClosedBefore application={application} />}
      {status !== "draft" && <Sent application={application} standing={standing} />}
      <TypedForYou application={application} />
      <WhatYouCanDo application={application} standing={standing} mayAsk={mayAsk} />
      <p className="govuk-body">
        {referenceWord}: <strong>{reference.replaceAll("-", " ")}</strong>
      </p>
      {clock && <OwnData reference={reference} clock={clock} />}
    </ApplicationLayout>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

/** A draft whose job closed: nothing is lost, and there is a way on. */
function ClosedBefore({ application: { reference, vacancy } }: Pick<Loaded, "application">) {
  const { home: words } = useWords().apply
  return (
    <>
      <h1 className="govuk-heading-l">{words.closedTitle}</h1>
      <p className="govuk-body-l">
        {words.closedText} <Time at={vacancy.closesAt} show="date-time" />.
      </p>
      <Idea picture={["sad", "lock", "form"]}>{words.closedKept}</Idea>
      <LinkButton href={`/apply/${reference}/check`}>{words.readAnswers}</LinkButton>
      <p className="govuk-body">
        <a className="govuk-link" href="/jobs">
          {words.otherJobs}
        </a>
      </p>
    </>
  )
}

const statusPictures = {
  submitted: ["team", "calendar", "hidden"],
  shortlisted: ["happy", "team"],
  "not-shortlisted": ["form", "ask", "phone", "think"],
  offered: ["form", "clock"],
  accepted: ["certificate", "letter"],
  declined: ["heart", "work"],
  "not-appointed": ["heart", "ask", "phone"],
  started: ["work"],
  withdrawn: ["stop", "work"],
} as const satisfies Record<Exclude<ApplicationStatus, "draft">, readonly PictureName[]>

/** Where a sent application stands, what to do now, and what happens when. */
function Sent({ application, standing }: Pick<Loaded, "application" | "standing">) {
  const { home, standing: said, offerNews } = useWords().apply
  if (application.status === "draft") return null
  const { offerNews: news } = standing
  const ending = endingOf(news)
  const { tag, title, text } = ending ? offerNews.ends[ending] : said[application.status]
  return (
    <>
      <p>
        <Tag tone="calm">{tag}</Tag>
      </p>
      <h1 className="govuk-heading-l">{title}</h1>
      <Idea lead picture={statusPictures[application.status]}>
        {text}
      </Idea>
      {standing.reason && (
        <>
          <h2 className="govuk-heading-m">{home.reason}</h2>
          <InsetText>
            <Prose text={standing.reason} english />
          </InsetText>
        </>
      )}
      {news && standing.offer && (
        <OfferNews reference={application.reference} news={news} startOn={standing.offer.startOn} />
      )}
      {standing.notReached && <NotReached reference={application.reference} channel={standing.notReached} />}
      <FeedbackSoFar reference={application.reference} feedback={standing.feedback} />
      <WhatToDoNow application={application} standing={standing} />
      {standing.checks && <ChecksSoFar checks={standing.checks} />}
      <h2 className="govuk-heading-m">{home.next}</h2>
      <WhatHappensNext application={application} since={standing} />
    </>
  )
}
