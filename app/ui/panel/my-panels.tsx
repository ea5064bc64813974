import type { PanelAtHand, Waiting } from "#app/domain/panels/waiting.ts"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { NextSentence } from "#app/ui/panel/next-step.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"

type Props = {
  readonly panels: readonly (PanelAtHand & { readonly title: string; readonly provider: string })[]
  readonly waiting: readonly Waiting[]
}

/** All panels somebody sits on, each with where it stands; marked where something waits for them. */
export function MyPanels({ panels, waiting }: Props) {
  const words = useWords().panel.home
  if (panels.length === 0) return null
  const waits = (of: string) => waiting.some((one) => "slug" in one && one.slug === of)
  return (
    <>
      <h2 className="govuk-heading-m">{words.all}</h2>
      <Cards>
        {panels.map(({ slug, title, provider, closesAt, next, answered }) => (
          <Card
            key={slug}
            title={title}
            headingLevel={3}
            href={panelPaths(slug).panel}
            tag={waits(slug) && <Tag tone="attention">{words.waits}</Tag>}
            footer={words.open}
          >
            <p className="govuk-hint">{provider}</p>
            <p>
              {next.kind === "say-yes" && (answered === "no" || answered === "tell-me-more") ? (
                words.answered[answered]
              ) : (
                <NextSentence next={next} closesAt={closesAt} />
              )}
            </p>
          </Card>
        ))}
      </Cards>
    </>
  )
}
