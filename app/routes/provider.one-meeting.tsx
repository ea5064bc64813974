import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readAdjustmentToSeeTo } from "#app/domain/applications/index.server.ts"
import { readMeetingTimes } from "#app/domain/decisions/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HelpAtMeeting } from "#app/ui/provider/help-at-meeting.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.oneMeeting.title)

const news = ["moved", "movedFree"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readMeetingTimes(ctx, params.vacancy ?? "")
  const time = found?.times.find(({ id }) => id === params.time)
  if (!found || !time) throw notFound()
  const { searchParams } = new URL(request.url)
  return data({
    provider,
    times: `${provider.path}/vacancies/${found.vacancy.slug}/times`,
    time,
    help: time.takenBy ? await readAdjustmentToSeeTo(ctx, time.takenBy.applicationId, "meeting") : null,
    news: news.find((one) => searchParams.has(one)) ?? null,
  })
}

export default function OneMeeting() {
  const { provider, times, time, help, news: told } = useLoaderData<typeof loader>()
  const { oneMeeting: words, times: timesWords } = useWords().provider
  const { takenBy } = time
  const here = `${times}/${time.id}`
  const over = time.passed && takenBy !== null
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={times}>{timesWords.title}</BackLink>}
    >
      {told && (
        <NotificationBanner tone="success">
          <p>{words[told]}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">
        <Time at={time.startsAt} show="date-time" />
      </p>
      <p className="govuk-body">
        {timesWords.ways[time.way]}, {timesWords.minutes(time.minutes)}
      </p>
      <p className="govuk-body vf-prose" dir="auto">
        {time.place}
      </p>
      {takenBy && (
        <>
          <p className="govuk-body">
            {words.who}:{" "}
            <a className="govuk-link" href={`${provider.path}/applications/${takenBy.applicationId}`}>
              {takenBy.name ? (
                <bdi>{takenBy.name}</bdi>
              ) : (
                timesWords.application(takenBy.reference.replaceAll("-", " "))
              )}
            </a>
          </p>
          {!over && (
            <p className="govuk-body">
              <a className="govuk-link" href={`${here}/calendar.ics`} download>
                {words.calendar}
              </a>
            </p>
          )}
          <HelpAtMeeting
            help={help}
            over={over}
            path={`${provider.path}/help/${takenBy.applicationId}/meeting`}
          />
        </>
      )}
      {!over && (
        <>
          <LinkButton href={`${here}/move`} kind="secondary">
            {words.move}
          </LinkButton>
          <p className="govuk-body">
            <a className="govuk-link" href={here}>
              {timesWords.offTitle}
            </a>
          </p>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${provider.path}/calendar`}>
          {words.feed}
        </a>
      </p>
    </ProviderLayout>
  )
}
