import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readAccount, readOwnRecovery, readSecondStep } from "#app/domain/accounts/index.server.ts"
import { CodeApp } from "#app/ui/account/code-app.tsx"
import { PasskeyList } from "#app/ui/account/passkey-list.tsx"
import { SessionList } from "#app/ui/account/session-list.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { AccountLayout } from "#app/ui/layout/account-layout.tsx"
import { accountCtx } from "#app/web/ctx.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.account.home.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { ctx, session } = await accountCtx(request)
  const account = await readAccount(ctx)
  const secondStep = await readSecondStep(ctx)
  const { recovery } = await readOwnRecovery(ctx)
  const done = new URL(request.url).searchParams.get("done")
  return {
    ...account,
    app: secondStep.app,
    spareCodes: secondStep.spareCodes,
    here: session.sessionId,
    isStaff: session.isStaff,
    isRecovering: recovery !== null,
    done,
  }
}

export default function Account() {
  const { person, memberships, sessions, passkeys, app, spareCodes, isStaff, isRecovering, here, done } =
    useLoaderData<typeof loader>()
  const { account, secondStep } = useWords()
  const { home, done: doneWords } = account
  const news = Object.entries(doneWords).find(([what]) => what === done)?.[1]
  return (
    <AccountLayout>
      {news && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">{news}</p>
        </NotificationBanner>
      )}
      {isRecovering && (
        <NotificationBanner id="recovering">
          <a className="govuk-notification-banner__link" href="/account/second-step/lost">
            {secondStep.home.recovering}
          </a>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{home.title}</h1>
      <h2 className="govuk-heading-m">{home.doorsTitle}</h2>
      <ul className="govuk-list">
        {memberships.map(({ slug, providerName, role }) => (
          <Door href={`/provider/${slug}`} key={slug} leave={`/provider/${slug}/leave`}>
            {home.provider(providerName, home.roles[role])}
          </Door>
        ))}
        <Door href="/panel">{home.panels}</Door>
        <Door href="/passport">{home.passport}</Door>
      </ul>
      <h2 className="govuk-heading-m">{home.aboutTitle}</h2>
      <SummaryList
        rows={[
          { key: home.name, value: person.name, change: { href: "/account/name", what: home.changeName } },
          { key: home.email, value: person.email ?? home.noEmail },
        ]}
      />
      {(isStaff || app) && <CodeApp app={app} spareCodes={spareCodes} />}
      <PasskeyList passkeys={passkeys} />
      <SessionList sessions={sessions} here={here} />
    </AccountLayout>
  )
}

type DoorProps = {
  readonly href: string
  readonly children: string
  /** Where somebody stops going through it. */
  readonly leave?: string
}

function Door({ href, children, leave }: DoorProps) {
  const { home } = useWords().account
  return (
    <li>
      <a className="govuk-link" href={href}>
        {children}
      </a>
      {leave && (
        <>
          {" "}
          <a className="govuk-link" href={leave}>
            {home.leave} <VisuallyHidden>{children}</VisuallyHidden>
          </a>
        </>
      )}
    </li>
  )
}
