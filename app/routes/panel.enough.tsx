import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readPace } from "#app/domain/panels/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { CupPicture } from "#app/ui/panel/pictures.tsx"
import { openMyPanel } from "#app/web/panel-member.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.panel.moving.enough.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  const { today, rest } = await readPace(ctx, panel.slug)
  const { slug, title, provider, supports, next } = panel
  if (rest !== "enough-for-today") throw redirect(panelPaths(slug).panel, 303)
  return {
    panel: { slug, title, provider, supports },
    today,
    toSend: next.kind === "send" ? next.position : null,
  }
}

export default function Enough() {
  const { panel, today, toSend } = useLoaderData<typeof loader>()
  const words = usePanelWords(panel.supports).moving.enough
  return (
    <PanelPage panel={panel} rest={false}>
      <CupPicture />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture="star" lead>
        {words.lead(today)}
      </Idea>
      <Idea picture="yes">{words.kept}</Idea>
      <Idea picture={["calendar", "choose"]}>{words.tomorrow}</Idea>
      <Idea picture={["speak", "yes"]}>{words.limit}</Idea>
      {panel.supports === null && (
        <p className="govuk-body">
          <a className="govuk-link" href="/panel/how/pace">
            {words.change}
          </a>
        </p>
      )}
      {toSend === null ? (
        <LinkButton href="/panel">{words.back}</LinkButton>
      ) : (
        <>
          <LinkButton href={panelPaths(panel.slug).check(toSend)}>{words.send}</LinkButton>
          <p className="govuk-body">
            <a className="govuk-link" href="/panel">
              {words.back}
            </a>
          </p>
        </>
      )}
    </PanelPage>
  )
}
