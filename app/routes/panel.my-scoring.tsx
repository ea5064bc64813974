import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMyScoring } from "#app/domain/fairness/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { notFound, openMyPanel } from "#app/web/panel-member.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.myScoring.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  const scoring = await readMyScoring(ctx, panel.slug)
  if (!scoring) throw notFound()
  return { panel, scoring }
}

export default function MyScoring() {
  const { panel, scoring } = useLoaderData<typeof loader>()
  const words = useWords().panel.myScoring
  const path = panelPaths(panel.slug).panel
  const { manners, questions } = scoring
  return (
    <PanelPage panel={panel} back={{ href: path, text: words.back }}>
      <p className="vf-caption">{panel.title}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">{words.private}</p>
      {manners.length === 0 && <p className="govuk-body">{words.none}</p>}
      {manners.map(({ stage, manner }) => (
        <section key={stage}>
          <h2 className="govuk-heading-m">{words.stages[stage]}</h2>
          <p className="govuk-body-l">{words.manners[manner]}</p>
        </section>
      ))}
      {questions.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.agreementTitle}</h2>
          <SummaryList
            rows={questions.map(({ title, agreement }) => ({
              key: title,
              value: words.agreement[agreement],
            }))}
          />
        </>
      )}
      <LinkButton href={path} kind="secondary">
        {words.back}
      </LinkButton>
    </PanelPage>
  )
}
