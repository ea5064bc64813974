import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { MemberForm } from "#app/domain/panels/forms.ts"
import {
  cancelInvitation,
  noteTalkedWith,
  type Readiness,
  readMembersWays,
  readReadiness,
  removeMember,
} from "#app/domain/panels/index.server.ts"
import { sameWords } from "#app/domain/panels/offers.ts"
import { waitsForTalk } from "#app/domain/panels/rules.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HistoryLink } from "#app/ui/provider/latest-history.tsx"
import { MemberList } from "#app/ui/provider/member-list.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** How many devices the address says were signed out. */
const countIn = (text: string) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0)

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.panel.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const readiness = await readReadiness(ctx, params.vacancy ?? "")
  if (!readiness) throw notFound()
  const { vacancy, members, offer, agreedOffers } = readiness
  const { searchParams } = new URL(request.url)
  const ways = await readMembersWays(
    ctx,
    members.map(({ personId }) => personId),
  )
  return data({
    provider,
    path: `${provider.path}/vacancies/${vacancy.slug}`,
    title: vacancy.title,
    vacancyId: vacancy.id,
    draft: vacancy.status === "draft",
    offer,
    members: members.map((member) => ({
      ...shown(member),
      keepsOffer: keptOffer(agreedOffers.get(member.id), offer),
      how: ways.get(member.personId)?.how ?? null,
      paid: ways.get(member.personId)?.paid ?? null,
    })),
    removed: searchParams.has("removed"),
    cancelled: members.find(({ id }) => id === searchParams.get("cancelled")) ?? null,
    signedOut: countIn(searchParams.get("signed-out") ?? ""),
    talkedWith: members.find(({ id }) => id === searchParams.get("talked"))?.name ?? null,
    offered: searchParams.has("offered"),
  })
}

/** What a member said yes to, where it is not what is offered now. */
function keptOffer(agreed: string | undefined, offer: string): string | null {
  return agreed === undefined || sameWords(agreed, offer) ? null : agreed
}

function shown(member: Readiness["members"][number]) {
  const { id, name, part, shownAs, joined, answered, answerWords } = member
  return { id, name, part, shownAs, joined, answered, answerWords, waitsForTalk: waitsForTalk(member) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, MemberForm)
  if (!form.ok) return problems(form.error, 422)
  const slug = params.vacancy ?? ""
  const { step, member } = form.value
  if (step === "talked") {
    const talked = await noteTalkedWith(ctx, { slug, memberId: member })
    if (talked.ok) return redirect(`${provider.path}/vacancies/${slug}/panel?talked=${member}`, 303)
    if (talked.error.kind === "not-found") throw notFound()
    const { refusals } = wordsFor(languageOf(request)).provider.talked
    return problems([{ text: refusalText(refusals, talked.error) }], 409)
  }
  if (step === "cancel") {
    const cancelled = await cancelInvitation(ctx, { slug, memberId: member })
    if (!cancelled.ok) throw notFound()
    const { signedOut } = cancelled.value
    return redirect(
      `${provider.path}/vacancies/${slug}/panel?cancelled=${member}&signed-out=${signedOut}`,
      303,
    )
  }
  const removed = await removeMember(ctx, { slug, memberId: member })
  if (removed.ok) return redirect(`${provider.path}/vacancies/${slug}/panel?removed=1`, 303)
  if (removed.error.kind === "not-found") throw notFound()
  const { remove } = wordsFor(languageOf(request)).provider.refusals
  return problems([{ text: refusalText(remove, removed.error) }], 409)
}

export default function PanelPage() {
  const loaded = useLoaderData<typeof loader>()
  const { provider, path, title, draft, members, removed, cancelled, signedOut } = loaded
  const { offer, talkedWith, offered, vacancyId } = loaded
  const wrong = useActionData<typeof action>()
  const { panel: words, talked, panelOffer, howFar } = useWords().provider
  return (
    <ProviderLayout provider={provider} current="vacancies" before={<BackLink href={path}>{title}</BackLink>}>
      <ErrorSummary problems={wrong?.problems} />
      {removed && !wrong && <NotificationBanner tone="success">{words.removed}</NotificationBanner>}
      {talkedWith && !wrong && (
        <NotificationBanner tone="success">{talked.said(talkedWith)}</NotificationBanner>
      )}
      {offered && !wrong && <NotificationBanner tone="success">{panelOffer.saved}</NotificationBanner>}
      {cancelled && !wrong && (
        <NotificationBanner tone="success">
          <p className="govuk-body">
            {words.cancelled(cancelled.name)} {words.signedOut(signedOut)}
          </p>
          <p className="govuk-body">
            <a className="govuk-link" href={`${path}/panel/${cancelled.id}/card`}>
              {words.toNewLink(cancelled.name)}
            </a>
          </p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {!draft && <InsetText>{words.sealed}</InsetText>}
      {!draft && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}/panel/scoring`}>
            {howFar.title}
          </a>
        </p>
      )}
      {members.length === 0 ? (
        <InsetText>{words.none}</InsetText>
      ) : (
        <MemberList members={members} path={path} draft={draft} />
      )}
      {draft && <LinkButton href={`${path}/panel/invite`}>{words.invite}</LinkButton>}
      <h2 className="govuk-heading-m">{panelOffer.title}</h2>
      {offer ? <InsetText>{offer}</InsetText> : <p className="govuk-body">{panelOffer.empty}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href={`${path}/panel/offer`}>
          {offer ? panelOffer.change : panelOffer.write}
        </a>
      </p>
      <HistoryLink provider={provider.path} about={{ kind: "vacancy", id: vacancyId }} sort="panel" />
    </ProviderLayout>
  )
}
