import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { inviteSupporter, readEndedSupport, readMySupporters } from "#app/domain/panels/index.server.ts"
import { SupporterForm } from "#app/domain/panels/supporters.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { SupporterCardShown, Supporters } from "#app/ui/panel/supporters.tsx"
import { mayInvite } from "#app/web/invitation-limit.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, openMyPanel } from "#app/web/panel-member.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.panel.supporters.page.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  const supporters = await readMySupporters(ctx, panel.slug)
  if (!supporters) throw notFound()
  const { slug, title, provider } = panel
  const ended = new URL(request.url).searchParams.get("ended")
  return { panel: { slug, title, provider }, supporters, ended, gone: await readEndedSupport(ctx, slug) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  const { supporters: words, tooMany } = wordsFor(languageOf(request)).panel
  const form = await readForm(request, SupporterForm)
  if (!form.ok) return problems(reworded(form.error, words.page.missing), 422)
  if (!(await mayInvite(ctx.actor.personId, form.value.email))) {
    return problems({ problems: [{ text: tooMany }], values: form.values }, 429)
  }
  const invited = await inviteSupporter(ctx, { slug: panel.slug, ...form.value })
  // The key goes into this one answer and nowhere else: no address, no cookie, no log holds it.
  if (invited.ok) return data({ invited: invited.value })
  if (invited.error.kind === "not-found") throw notFound()
  const text = refusalText(words.refusals, invited.error)
  return problems({ problems: [{ field: "called", text }], values: form.values }, 409)
}

export default function SupportersPage() {
  const { panel, supporters, ended, gone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords().panel.supporters
  const invited = answer && "invited" in answer ? answer.invited : null
  const wrong = answer && "problems" in answer ? answer : undefined
  const paths = panelPaths(panel.slug)
  return (
    <PanelPage panel={panel} back={{ href: invited ? paths.supporters : paths.panel }}>
      <ErrorSummary problems={wrong?.problems} />
      {ended && !answer && (
        <NotificationBanner tone="success">{words.removing.done(ended)}</NotificationBanner>
      )}
      {invited ? (
        <SupporterCardShown invited={invited} back={paths.supporters} />
      ) : (
        <Supporters gone={ended ? [] : gone} supporters={supporters} slug={panel.slug} wrong={wrong} />
      )}
    </PanelPage>
  )
}
