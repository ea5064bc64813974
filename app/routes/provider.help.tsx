import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readToSeeTo } from "#app/domain/applications/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HelpToSeeTo } from "#app/ui/provider/help-to-see-to.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.help.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readToSeeTo(ctx)
  if (!found) throw notFound()
  return data({ provider, ...found, done: new URL(request.url).searchParams.has("done") })
}

export default function HelpAskedFor() {
  const { provider, adjustments, done } = useLoaderData<typeof loader>()
  const words = useWords().provider.help
  return (
    <ProviderLayout provider={provider} current="today" before={<BackLink href={provider.path} />}>
      {done && (
        <NotificationBanner tone="success">
          <p>{words.done}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {adjustments.length === 0 && <p className="govuk-body">{words.none}</p>}
      {adjustments.map((one) => (
        <HelpToSeeTo key={`${one.applicationId}/${one.purpose}`} help={one} path={provider.path} />
      ))}
    </ProviderLayout>
  )
}
