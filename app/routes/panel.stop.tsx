import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { LinkButton } from "#app/ui/components/button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { HandPicture } from "#app/ui/panel/pictures.tsx"
import { openMyPanel, questionAfterRest } from "#app/web/panel-member.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.stop.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel } = await openMyPanel(request, params)
  const { slug, title, provider, supports } = panel
  return { panel: { slug, title, provider, supports }, goOn: questionAfterRest(request, panel) }
}

export default function Stop() {
  const { panel, goOn } = useLoaderData<typeof loader>()
  const words = useWords().panel.stop
  const paths = panelPaths(panel.slug)
  const { contactName, contactPhone } = panel.provider
  return (
    <PanelPage panel={panel} back={{ href: paths.panel, text: words.back }} rest={false}>
      <HandPicture />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.text}</p>
      <h2 className="govuk-heading-m">{words.whatTitle}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {words.what.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">{words.howTitle}</h2>
      <p className="govuk-body">{words.how(contactName)}</p>
      <LinkButton href={`tel:${contactPhone.replaceAll(/\s/g, "")}`}>{words.call(contactPhone)}</LinkButton>
      <p className="govuk-body">
        {words.restInstead}{" "}
        <a className="govuk-link" href={paths.rest(goOn ?? undefined).breakHref}>
          {words.takeBreak}
        </a>
      </p>
    </PanelPage>
  )
}
