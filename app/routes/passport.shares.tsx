import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMyShares } from "#app/domain/credentials/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { passportPaths } from "#app/ui/passport/paths.ts"
import { ShareList } from "#app/ui/passport/share-list.tsx"
import { personCtx } from "#app/web/ctx.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, ({ passport }) => passport.sharing.list.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const shares = await readMyShares(await personCtx(request))
  return { shares, removed: new URL(request.url).searchParams.has("removed") }
}

export default function Shares() {
  const { shares, removed } = useLoaderData<typeof loader>()
  const { list: words, back } = useWords().passport.sharing
  return (
    <AccountLayout before={<BackLink href={passportPaths.home}>{back}</BackLink>}>
      {removed && <NotificationBanner tone="success">{words.removed}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {shares.length === 0 ? <InsetText>{words.none}</InsetText> : <ShareList shares={shares} />}
      <LinkButton href={passportPaths.newShare}>
        {shares.length === 0 ? words.first : words.another}
      </LinkButton>
    </AccountLayout>
  )
}
