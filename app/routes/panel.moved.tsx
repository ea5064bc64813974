import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { openMyPanel, questionAfterRest } from "#app/web/panel-member.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.panel.moving.moved.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel } = await openMyPanel(request, params)
  const { slug, title, provider, supports } = panel
  return { panel: { slug, title, provider, supports }, goOn: questionAfterRest(request, panel) }
}

export default function Moved() {
  const { panel, goOn } = useLoaderData<typeof loader>()
  const words = usePanelWords(panel.supports).moving.moved
  const paths = panelPaths(panel.slug)
  return (
    <PanelPage panel={panel} {...(goOn !== null && { position: goOn })}>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture="team" lead>
        {words.lead}
      </Idea>
      <Idea picture="yes">{words.text}</Idea>
      <LinkButton href={goOn === null ? paths.panel : paths.question(goOn)}>{words.goOn}</LinkButton>
    </PanelPage>
  )
}
