import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMyPanels, readWordsLeftBehind } from "#app/domain/panels/index.server.ts"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { NextSentence } from "#app/ui/panel/next-step.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { personCtx } from "#app/web/ctx.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.home.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const panels = await readMyPanels(ctx)
  return {
    leftBehind: await readWordsLeftBehind(ctx),
    panels: panels.map(({ slug, title, provider, closesAt, next }) => ({
      slug,
      title,
      provider,
      closesAt,
      next,
    })),
  }
}

export default function MyPanels() {
  const { panels, leftBehind } = useLoaderData<typeof loader>()
  const { home: words, goodDay } = useWords().panel
  return (
    <PanelLayout>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {panels.length === 0 ? (
        <>
          <p className="govuk-body-l">{words.none}</p>
          <p className="govuk-body">{words.noneText}</p>
        </>
      ) : (
        <>
          <p className="govuk-body-l">{words.lead}</p>
          <Cards>
            {panels.map(({ slug, title, provider, closesAt, next }) => (
              <Card key={slug} title={title} href={panelPaths(slug).panel} footer={words.open}>
                <p className="govuk-hint">{provider}</p>
                <p>
                  <NextSentence next={next} closesAt={closesAt} />
                </p>
              </Card>
            ))}
          </Cards>
        </>
      )}
      {leftBehind.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{goodDay.leftTitle}</h2>
          <p className="govuk-body">{goodDay.leftText}</p>
          <ul className="govuk-list">
            {leftBehind.map(({ slug, title }) => (
              <li key={slug}>
                <a className="govuk-link" href={panelPaths(slug).goodDay}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </PanelLayout>
  )
}
