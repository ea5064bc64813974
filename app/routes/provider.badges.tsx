import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { EndTrustForm } from "#app/domain/credentials/forms.ts"
import { shownIssuer } from "#app/domain/credentials/given-badge.ts"
import { endTrust, readBroughtWaiting } from "#app/domain/credentials/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Button } from "#app/ui/components/button.tsx"
import { Card } from "#app/ui/components/card.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { learningCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ brought }) => brought.list.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const stopped = new URL(request.url).searchParams.has("stopped")
  return { provider, stopped, ...(await readBroughtWaiting(ctx)) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const form = await readForm(request, EndTrustForm)
  if (!form.ok) return problems(form.error, 422)
  const ended = await endTrust(ctx, form.value.trust)
  if (!ended.ok) throw notFound()
  return redirect(`${provider.path}/workers/badges?stopped=1`, 303)
}

export default function Badges() {
  const { provider, waiting, trusted, mayTrust, stopped } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { brought, training } = useWords()
  const words = brought.list
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      width="reading"
      before={<BackLink href={`${provider.path}/workers`}>{training.workers.title}</BackLink>}
    >
      <ErrorSummary problems={wrong?.problems} />
      {stopped && !wrong && <NotificationBanner tone="success">{words.stopped}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>

      <h2 className="govuk-heading-m">{words.waiting}</h2>
      {waiting.length === 0 && <InsetText>{words.none}</InsetText>}
      <ul className="vf-shares">
        {waiting.map(({ id, title, issuerName, worker, broughtAt, isOwn }) => (
          <li key={id}>
            <Card title={<bdi>{title}</bdi>} headingLevel={3} href={`${provider.path}/workers/badges/${id}`}>
              <p>
                <bdi>{brought.own.of(issuerName)}</bdi>
              </p>
              <p>
                <bdi>{words.by(worker)}</bdi>, <Time at={broughtAt} />
              </p>
              {isOwn && <p>{words.own}</p>}
            </Card>
          </li>
        ))}
      </ul>

      <h2 className="govuk-heading-m">{words.trusted}</h2>
      {trusted.length === 0 && <p className="govuk-body">{words.trustedNone}</p>}
      <ul className="vf-shares">
        {trusted.map(({ id, title, issuer, issuerName, countsFor, trustedAt, by }) => (
          <li key={id}>
            <Card title={<bdi>{title}</bdi>} headingLevel={3}>
              <p>
                <bdi>{brought.own.of(issuerName)}</bdi> (<bdi>{shownIssuer(issuer)}</bdi>)
              </p>
              <p>
                {words.countsFor(countsFor ?? "")}, {words.since} <Time at={trustedAt} />
                {by && <> {words.byWhom(by)}</>}
              </p>
              {mayTrust && (
                <Form>
                  <Button kind="secondary" name="trust" value={id}>
                    {words.stop}
                    <VisuallyHidden>{words.stopOf(title)}</VisuallyHidden>
                  </Button>
                </Form>
              )}
            </Card>
          </li>
        ))}
      </ul>
    </ProviderLayout>
  )
}
