import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readFeedbackOwed } from "#app/domain/decisions/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { Line } from "#app/ui/provider/at-work.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ feedback }) => feedback.owed.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const list = await readFeedbackOwed(ctx)
  if (!list) throw notFound()
  return data({ provider, list, sentNow: new URL(request.url).searchParams.has("sent") })
}

export default function FeedbackOwed() {
  const { provider, list, sentNow } = useLoaderData<typeof loader>()
  const words = useWords().feedback.owed
  const { applications } = useWords().provider
  const { count, owed, sent } = list
  const pageOf = (id: string) => `${provider.path}/applications/${id}/feedback`
  return (
    <ProviderLayout provider={provider} current="today" before={<BackLink href={provider.path} />}>
      {sentNow && (
        <NotificationBanner tone="success">
          <p>{words.sentNow}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {count === 0 ? (
        <InsetText>{words.none}</InsetText>
      ) : (
        <>
          <h2 className="govuk-heading-m">{words.count(count)}</h2>
          <ul className="vf-today">
            {owed.map(({ applicationId, title, name, dueAt, daysLeft, begun }) => (
              <Line
                key={applicationId}
                title={title}
                text={applications.named(name)}
                when={
                  <>
                    <Tag tone={daysLeft < 0 ? "stop" : daysLeft < 2 ? "attention" : "calm"}>
                      {words.left(daysLeft)}
                    </Tag>{" "}
                    {words.due} <Time at={dueAt} />
                    {begun && `. ${words.begun}`}
                  </>
                }
                href={pageOf(applicationId)}
                action={begun ? words.carryOn : words.write}
                about={applications.named(name)}
              />
            ))}
          </ul>
          {count > owed.length && <p className="govuk-body">{words.more(count - owed.length)}</p>}
        </>
      )}
      {sent.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.sentTitle}</h2>
          <ul className="vf-today">
            {sent.map(({ applicationId, title, name, sentAt }) => (
              <Line
                key={applicationId}
                title={title}
                text={applications.named(name)}
                when={
                  sentAt && (
                    <>
                      {words.sentOn} <Time at={sentAt} />
                    </>
                  )
                }
                href={pageOf(applicationId)}
                action={words.read}
                about={applications.named(name)}
              />
            ))}
          </ul>
        </>
      )}
    </ProviderLayout>
  )
}
