import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readTakingPart } from "#app/domain/panels/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { useTakingPartInWords } from "#app/ui/panel/taking-part-in-words.ts"
import { personCtx } from "#app/web/ctx.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.takingPart.title)

export async function loader({ request }: LoaderFunctionArgs) {
  return { part: await readTakingPart(await personCtx(request)) }
}

export default function How() {
  const { part } = useLoaderData<typeof loader>()
  const { takingPart: words, home } = useWords().panel
  const inWords = useTakingPartInWords()
  return (
    <PanelLayout before={<BackLink href="/panel">{home.title}</BackLink>}>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <SummaryList
        rows={inWords(part).map(({ step, text }) => ({
          key: words.steps[step],
          value: text || words.noLimit,
          change: { href: `/panel/how/${step}`, what: words.steps[step], text: words.change },
        }))}
      />
    </PanelLayout>
  )
}
