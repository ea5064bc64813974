import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { CupPicture } from "#app/ui/panel/pictures.tsx"
import { openMyPanel, questionAfterRest } from "#app/web/panel-member.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.rest.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel } = await openMyPanel(request, params)
  const { slug, title, provider, supports, hearBy } = panel
  return {
    panel: { slug, title, provider, supports },
    hearBy,
    goOn: questionAfterRest(request, panel),
    offered: new URL(request.url).searchParams.has("offered"),
  }
}

export default function Break() {
  const { panel, hearBy, goOn, offered } = useLoaderData<typeof loader>()
  const { rest: words, moving } = usePanelWords(panel.supports)
  const { wantToStop } = useWords().shared.panelMenu
  const paths = panelPaths(panel.slug)
  return (
    <PanelPage panel={panel} rest={false}>
      <CupPicture />
      <h1 className="govuk-heading-l">{words.title}</h1>
      {offered && <p className="govuk-body-l">{moving.offered}</p>}
      <Idea picture="cup" lead>
        {words.text}
      </Idea>
      <Idea picture={["yes", "clock"]}>{`${words.kept} ${words.noHurry}`}</Idea>
      {goOn !== null && (
        <Idea picture="calendar">
          {words.comeBack} <Time day={hearBy} />. {words.comeBackWhy}
        </Idea>
      )}
      <Idea picture="phone">{words.howBack}</Idea>
      <Idea picture={["computer", "letter"]}>{words.elsewhere}</Idea>
      <LinkButton href={goOn === null ? paths.panel : paths.question(goOn)}>{words.goOn}</LinkButton>
      <p className="govuk-body">
        <a className="govuk-link" href="/panel">
          {words.toPanels}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.rest(goOn ?? undefined).stopHref}>
          {wantToStop}
        </a>
      </p>
    </PanelPage>
  )
}
