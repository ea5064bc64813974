import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import {
  type ApplicationToDecide,
  countMessagesNotDelivered,
  lookAt,
  readApplicationToDecide,
  readExplanationAnswers,
} from "#app/domain/decisions/index.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { readLatest } from "#app/domain/history/index.server.ts"
import { isKeyScored } from "#app/domain/scenarios/vocabulary.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { AnswerWithScores } from "#app/ui/provider/answer-with-scores.tsx"
import { ApplicationStanding } from "#app/ui/provider/application-standing.tsx"
import { DecisionsSoFar } from "#app/ui/provider/decisions-so-far.tsx"
import { Erased } from "#app/ui/provider/erased.tsx"
import { LatestHistory } from "#app/ui/provider/latest-history.tsx"
import { MetMeans } from "#app/ui/provider/met-means.tsx"
import { NextSteps } from "#app/ui/provider/next-steps.tsx"
import { OfferEnded } from "#app/ui/provider/offer-ended.tsx"
import { SaidToReasons } from "#app/ui/provider/said-to-reasons.tsx"
import { OfferFacts, WhoItIs } from "#app/ui/provider/who-it-is.tsx"
import { WorkSoFar } from "#app/ui/provider/work-so-far.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ provider }) =>
    data ? provider.applications.named(data.application.name) : provider.applications.title,
  )

const news = ["decided", "offered"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const application = await readApplicationToDecide(ctx, params.application ?? "")
  if (!application) throw notFound()
  await lookAt(ctx, { applicationId: application.id })
  const done = new URL(request.url).searchParams.get("done")
  return data({
    provider,
    done: news.find((one) => one === done) ?? null,
    path: `${provider.path}/applications/${application.id}`,
    application,
    mayDecide: mayDecide(ctx.actor),
    answers: await readExplanationAnswers(ctx, application.id),
    returned: (await countMessagesNotDelivered(ctx, application.id)) > 0,
    latest: await readLatest(ctx, { kind: "application", id: application.id }),
  })
}

export default function Application() {
  const loaded = useLoaderData<typeof loader>()
  const { provider, path, application, answers, latest, returned, done, mayDecide: decides } = loaded
  const { applications, application: words } = useWords().provider
  const { notDelivered } = useWords()
  const list = `${provider.path}/vacancies/${application.vacancySlug}/applications`
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      before={<BackLink href={list}>{words.back}</BackLink>}
    >
      {done && <NotificationBanner tone="success">{words.done[done]}</NotificationBanner>}
      <p className="vf-caption">{application.vacancyTitle}</p>
      <h1 className="govuk-heading-l">{applications.named(application.name)}</h1>
      {returned && (
        <InsetText>
          {notDelivered.onPage}{" "}
          <a className="govuk-link" href={`${provider.path}/not-delivered`}>
            {notDelivered.act}
          </a>
        </InsetText>
      )}
      <ApplicationStanding application={application} />
      {application.erased ? (
        <Erased {...application.erased} />
      ) : (
        <StandingApplication path={path} application={application} decides={decides} />
      )}
      <SaidToReasons answers={answers} />
      <DecisionsSoFar decisions={application.decisions} reveals={application.reveals} />
      <LatestHistory
        provider={provider.path}
        about={{ kind: "application", id: application.id }}
        events={latest}
      />
    </ProviderLayout>
  )
}

type Standing = {
  readonly path: string
  readonly application: ApplicationToDecide
  /** Whether the asker decides whom to appoint. */
  readonly decides: boolean
}

/** What can be done with it, who it is where that may be known, and all answers with their scores. */
function StandingApplication({ path, application, decides }: Standing) {
  const { applications, application: words, messages } = useWords().provider
  const { feedback } = useWords()
  return (
    <>
      <NextSteps
        path={path}
        status={application.status}
        shown={application.who !== null}
        decides={decides}
        offer={application.offer?.status ?? null}
        toAppoint={application.decisions.some(({ outcome }) => outcome === "appoint")}
      />
      {application.who && (
        <WhoItIs
          who={application.who}
          reference={application.reference}
          path={path.slice(0, path.lastIndexOf("/"))}
        />
      )}
      {application.offer && <OfferFacts offer={application.offer} />}
      <OfferEnded changes={application.offerChanges} />
      {application.offer && application.who && <WorkSoFar told={application.workHistory} />}
      {application.who && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}/messages`}>
            {messages.title}
          </a>
        </p>
      )}
      {application.decisions.some(({ outcome }) => outcome !== "shortlist") && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}/feedback`}>
            {feedback.write.title(application.name)}
          </a>
        </p>
      )}
      <MetMeans means={application.met} />
      <h2 className="govuk-heading-m">{words.answers}</h2>
      {application.questions
        .filter(({ kind }) => !isKeyScored(kind))
        .map((question) => (
          <AnswerWithScores key={question.id} question={question} />
        ))}
      <h2 className="govuk-heading-m">{words.scenarios}</h2>
      {application.questions
        .filter(({ kind }) => isKeyScored(kind))
        .map((question) => (
          <AnswerWithScores key={question.id} question={question} />
        ))}
      <p className="govuk-body">
        <strong>
          {applications.scenario}:{" "}
          {applications.scenarioOf(application.scenario.points, application.scenario.outOf)}.
        </strong>{" "}
        {applications.scenarioAid}
      </p>
    </>
  )
}
