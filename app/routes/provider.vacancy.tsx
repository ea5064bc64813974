import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readRecordingsWaiting } from "#app/domain/applications/index.server.ts"
import { readWhatWaits } from "#app/domain/decisions/index.server.ts"
import { readReadiness, readScoring } from "#app/domain/panels/index.server.ts"
import { readAsked, readHowItEnds, readVacancy } from "#app/domain/vacancies/index.server.ts"
import { notInEasyRead } from "#app/domain/vacancies/rules.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { DraftTasks } from "#app/ui/provider/draft-tasks.tsx"
import { HistoryLink } from "#app/ui/provider/latest-history.tsx"
import { OpeningSaid } from "#app/ui/provider/opening.tsx"
import { PublishedFacts } from "#app/ui/provider/published-facts.tsx"
import { RecordingsWaiting } from "#app/ui/provider/recordings-waiting.tsx"
import { ScoringProgress } from "#app/ui/provider/scoring-progress.tsx"
import { StageTag } from "#app/ui/provider/stage-tag.tsx"
import { VacancyMoves } from "#app/ui/provider/vacancy-moves.tsx"
import { whatWaits } from "#app/ui/provider/what-waits.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { openingOf } from "#app/web/opening.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (words) => data?.vacancy.title ?? words.provider.vacancies.title)

const news = ["saved", "published", "closed"] as const
const moved = ["archived", "back", "reopened"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const found = await readVacancy(ctx, slug)
  const readiness = await readReadiness(ctx, slug)
  const ends = await readHowItEnds(ctx, slug)
  if (!found || !readiness || !ends) throw notFound()
  const { searchParams } = new URL(request.url)
  const { vacancy, counters, stage } = found
  const { submitted, shortlisted } = counters
  const [waits] = await readWhatWaits(ctx, [{ id: vacancy.id, stage, submitted, shortlisted }])
  return data({
    provider,
    path: `${provider.path}/vacancies/${slug}`,
    vacancy,
    counters,
    stage,
    waits: waits!,
    readiness: {
      gaps: readiness.gaps,
      questions: readiness.questions.length,
      members: readiness.members.map(({ joinedAt }) => ({ joinedAt })),
      say: readiness.agreement?.say ?? null,
      notEasy: notInEasyRead(vacancy),
    },
    opening: openingOf(ctx, readiness),
    unanswered: (await readAsked(ctx, slug)).filter(({ answeredAt }) => answeredAt === null).length,
    sealedAt: readiness.agreement?.sealedAt ?? null,
    scoring: stage === "scoring" ? await readScoring(ctx, vacancy.id) : null,
    toType: (await readRecordingsWaiting(ctx)).find((one) => one.slug === vacancy.slug)?.waiting ?? 0,
    ends: {
      closed: vacancy.status === "closed",
      archived: vacancy.archivedAt !== null,
      mayReopen: ends.mayReopen,
    },
    moved: moved.find((one) => searchParams.has(one)) ?? null,
    news: news.find((one) => searchParams.has(one)) ?? null,
    duplicated: searchParams.has("duplicated") ? Number(searchParams.get("duplicated")) : null,
    askedToChangeSay: stage !== "draft" && searchParams.has("sealed"),
  })
}

export default function VacancyOverview() {
  const loaded = useLoaderData<typeof loader>()
  const { provider, path, vacancy, counters, stage, waits, readiness, sealedAt, scoring, toType } = loaded
  const words = useWords().provider
  const { link: toHelp } = useWords().helping.start
  const { overview } = words
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      before={<BackLink href={`${provider.path}/vacancies`}>{words.vacancies.title}</BackLink>}
    >
      {loaded.news && <NotificationBanner tone="success">{overview[loaded.news]}</NotificationBanner>}
      {loaded.moved && <NotificationBanner tone="success">{words.moves[loaded.moved]}</NotificationBanner>}
      {loaded.duplicated !== null && (
        <NotificationBanner tone="success">
          {words.moves.duplicated} {loaded.duplicated > 0 && words.moves.questionsLeft(loaded.duplicated)}
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{vacancy.title}</h1>
      <p className="govuk-body">
        <StageTag standing={waits.standing} /> {loaded.ends.archived && <Tag>{words.moves.isArchived}</Tag>}
      </p>
      {loaded.askedToChangeSay && (
        <InsetText>
          <p className="govuk-body">{overview.saySealed}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={`/jobs/${vacancy.slug}/say`}>
              {overview.toSay}
            </a>
          </p>
        </InsetText>
      )}
      {loaded.opening && (
        <>
          <OpeningSaid opening={loaded.opening} />
          <p className="govuk-body">
            <a className="govuk-link" href={`${path}/publish`}>
              {words.opening.toLook}
            </a>
          </p>
        </>
      )}
      {stage === "draft" && <DraftTasks path={path} {...readiness} />}
      {stage === "open" && (
        <>
          <p className="govuk-body-l">{overview.openLead}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={`${path}/help-apply`}>
              {toHelp}
            </a>
          </p>
        </>
      )}
      {stage === "scoring" && (
        <>
          <p className="govuk-body-l">{whatWaits(words.today, waits)}</p>
          {waits.standing === "scoring" && <p className="govuk-body">{overview.scoringLead}</p>}
          <LinkButton href={`${path}/applications`}>{overview.toApplications}</LinkButton>
        </>
      )}
      {stage !== "draft" && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}/times`}>
            {words.times.toTimes}
          </a>
        </p>
      )}
      {stage !== "draft" && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}/meeting`}>
            {words.meeting.plan}
          </a>
        </p>
      )}
      {toType > 0 && <RecordingsWaiting waiting={toType} href={`${path}/recordings`} />}
      {scoring && <ScoringProgress scoring={scoring} ownScoring={`/panel/${vacancy.slug}`} />}
      {scoring && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}/panel/scoring`}>
            {words.howFar.link}
          </a>
        </p>
      )}
      {stage !== "draft" && (
        <PublishedFacts
          vacancy={vacancy}
          counters={counters}
          path={path}
          say={readiness.say}
          sealedAt={sealedAt}
          open={stage === "open"}
          unanswered={loaded.unanswered}
        />
      )}
      <VacancyMoves path={path} {...loaded.ends} />
      <HistoryLink provider={provider.path} about={{ kind: "vacancy", id: vacancy.id }} />
    </ProviderLayout>
  )
}
