import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { disownSheet, knowsPaperWriter, readMyTyped } from "#app/domain/panels/index.server.ts"
import { JudgeSheetForm } from "#app/domain/panels/paper-forms.ts"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { TypedFromPaper } from "#app/ui/panel/typed-from-paper.tsx"
import { notFound, openMyPanel } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, ({ panel: { paper } }) => paper.asTyped.title(loaded?.sheets.length ?? 0))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  if (!panel.joined || panel.supports !== null) throw notFound()
  const { slug, title, provider } = panel
  const sheets = await readMyTyped(ctx, slug)
  const done = new URL(request.url).searchParams.has("done")
  return data({ panel: { slug, title, provider, supports: null }, sheets, done })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  const form = await readForm(request, JudgeSheetForm)
  if (!form.ok) return problems(form.error, 422)
  const { said, sheet } = form.value
  const which = { slug: panel.slug, sheetId: sheet }
  const judged = said === "not-mine" ? await disownSheet(ctx, which) : await knowsPaperWriter(ctx, which)
  if (!judged.ok) throw notFound()
  return redirect(`${panelPaths(panel.slug).typed}?done=1`, 303)
}

export default function TypedPage() {
  const { panel, sheets, done } = useLoaderData<typeof loader>()
  const words = useWords().panel.paper.asTyped
  return (
    <PanelPage panel={panel} back={{ href: panelPaths(panel.slug).panel, text: words.back }}>
      {done && <NotificationBanner tone="success">{words.done}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title(sheets.length)}</h1>
      {sheets.length === 0 ? (
        <p className="govuk-body-l">{words.none}</p>
      ) : (
        <>
          <p className="govuk-body-l">{words.lead}</p>
          <p className="govuk-body">{words.notYours(panel.provider.contactName)}</p>
          <TypedFromPaper sheets={sheets} />
        </>
      )}
    </PanelPage>
  )
}
