import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import {
  cancelColleagueInvitation,
  readColleagues,
  readRecoveries,
} from "#app/domain/accounts/index.server.ts"
import { InvitationForm } from "#app/domain/accounts/provider-forms.ts"
import { inviteColleagueAgain } from "#app/domain/messages/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { InvitedTable } from "#app/ui/setting-up/invited-table.tsx"
import { RecoveriesWaiting } from "#app/ui/setting-up/recoveries-waiting.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, ownerCtx } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.settingUp.colleagues.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await ownerCtx(request, params.provider)
  const found = await readColleagues(ctx)
  if (!found) throw notFound()
  const owners = found.colleagues.filter(({ role }) => role === "owner").length
  const recoveries = await readRecoveries(ctx)
  return data({ provider, ...found, owners, recoveries, done: new URL(request.url).searchParams.get("done") })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await ownerCtx(request, params.provider)
  const form = await readForm(request, InvitationForm)
  if (!form.ok) return problems(form.error, 422)
  const { invitation: id, step } = form.value
  const kept =
    step === "again" ? await inviteColleagueAgain(ctx, { id }) : await cancelColleagueInvitation(ctx, { id })
  if (kept.ok) {
    const done = step === "again" ? "again" : "cancelled"
    return redirect(`${provider.path}/colleagues?done=${done}`, 303)
  }
  const { refusals } = wordsFor(languageOf(request)).settingUp.colleagues
  return problems([{ text: refusalText(refusals, kept.error) }], 409)
}

export default function Colleagues() {
  const { provider, colleagues, invited, owners, recoveries, done } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { account, secondStep, settingUp } = useWords()
  const words = settingUp.colleagues
  const here = `${provider.path}/colleagues`
  const news = Object.entries({ ...words.done, ...secondStep.confirm.done }).find(
    ([what]) => what === done,
  )?.[1]
  return (
    <ProviderLayout provider={provider} current="colleagues">
      {news && !wrong && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">{news}</p>
        </NotificationBanner>
      )}
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {recoveries.length > 0 && <RecoveriesWaiting recoveries={recoveries} path={provider.path} />}
      {owners === 1 && <InsetText>{words.oneOwner}</InsetText>}
      <LinkButton href={`${here}/invite`}>{words.invite}</LinkButton>
      <Table
        caption={words.title}
        captionHidden
        columns={[
          { label: words.name },
          { label: words.role },
          { label: words.email },
          { label: words.since },
        ]}
        rows={colleagues.map(({ membershipId, name, role, email, since }) => ({
          id: membershipId,
          cells: [
            <a key="name" className="govuk-link" href={`${here}/${membershipId}`}>
              {name}
            </a>,
            account.home.roles[role],
            email ?? words.noEmail,
            <Time key="since" at={since} />,
          ],
        }))}
      />
      {invited.length > 0 && <InvitedTable invited={invited} />}
    </ProviderLayout>
  )
}
