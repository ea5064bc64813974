import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { CalendarFeedPage } from "#app/ui/account/calendar-feed-page.tsx"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { feedOnPage, pressedOnFeed } from "#app/web/calendar-feed.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ panel }) => panel.calendarFeed.title)

async function chooserCtx(request: Request, slug: string | undefined) {
  const colleague = await managerCtx(request, slug)
  if (!mayChoose(colleague.ctx.actor)) throw notFound()
  return colleague
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await chooserCtx(request, params.provider)
  return { provider, ...(await feedOnPage(request, ctx)) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await chooserCtx(request, params.provider)
  return pressedOnFeed(request, ctx, `${provider.path}/calendar`)
}

export default function ProviderCalendar() {
  const { provider, feed, ended } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { today } = useWords().provider
  return (
    <ProviderLayout
      provider={provider}
      current="today"
      width="reading"
      before={<BackLink href={provider.path}>{today.title}</BackLink>}
    >
      <ErrorSummary problems={answer?.problems} />
      <CalendarFeedPage feed={feed} ended={ended} url={answer && "url" in answer ? answer.url : null} />
    </ProviderLayout>
  )
}
