import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readTakingPart } from "#app/domain/panels/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { PanelLayout } from "#app/ui/layout/panel-layout.tsx"
import { StepPicture } from "#app/ui/panel/step-picture.tsx"
import { useTakingPartInWords } from "#app/ui/panel/taking-part-in-words.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { readMyHelp } from "#app/web/my-waiting.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.takingPart.title)

export async function loader({ request }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  return { part: await readTakingPart(ctx), help: await readMyHelp(ctx) }
}

export default function How() {
  const { part, help } = useLoaderData<typeof loader>()
  const { takingPart: words, home } = useWords().panel
  const inWords = useTakingPartInWords()
  const said = inWords(part).map(({ step, text }) => ({
    step,
    title: words.steps[step],
    text: text || (step === "words" ? words.nothingElse : words.noLimit),
    href: `/panel/how/${step}`,
  }))
  return (
    <PanelLayout before={<BackLink href="/panel">{home.title}</BackLink>} help={help}>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {useLanguage() === "easy-read" ? (
        <Cards>
          {said.map(({ step, title, text, href }) => (
            <Card
              key={step}
              title={title}
              href={href}
              picture={<StepPicture step={step} />}
              footer={words.change}
            >
              <p>{text}</p>
            </Card>
          ))}
        </Cards>
      ) : (
        <SummaryList
          rows={said.map(({ title, text, href }) => ({
            key: title,
            value: text,
            change: { href, what: title, text: words.change },
          }))}
        />
      )}
    </PanelLayout>
  )
}
