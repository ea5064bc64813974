import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { CalendarFeedPage } from "#app/ui/account/calendar-feed-page.tsx"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { feedOnPage, pressedOnFeed } from "#app/web/calendar-feed.server.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { readMyHelp } from "#app/web/my-waiting.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ panel }) => panel.calendarFeed.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  return { ...(await feedOnPage(request, ctx)), help: await readMyHelp(ctx) }
}

export async function action({ request }: ActionFunctionArgs) {
  return pressedOnFeed(request, await personCtx(request), "/panel/calendar")
}

export default function PanelCalendar() {
  const { feed, ended, help } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { home } = useWords().panel
  return (
    <PanelLayout before={<BackLink href="/panel">{home.title}</BackLink>} help={help}>
      <ErrorSummary problems={answer?.problems} />
      <CalendarFeedPage feed={feed} ended={ended} url={answer && "url" in answer ? answer.url : null} />
    </PanelLayout>
  )
}
