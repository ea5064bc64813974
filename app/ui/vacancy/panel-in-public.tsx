import type { PanelPart, PanelSay } from "#app/domain/panels/vocabulary.ts"
import { Idea } from "#app/ui/components/idea.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

export type PublicPanel = {
  readonly say: PanelSay
  readonly quorum: number
  /** Of the vacancy, where there is a page about what was sealed. */
  readonly slug?: string
  /** Null in a preview: nothing is sealed yet. */
  readonly sealedAt: Date | null
  /** Without a name where the member wants none. */
  readonly members: readonly { readonly part: PanelPart; readonly shownAs: string | null }[]
}

/** Who chooses, and what power they have; the say as it was sealed. */
export function PanelInPublic({ panel }: { readonly panel: PublicPanel }) {
  const words = useWords().public.vacancy
  const { panelParts, panelPartsUnnamed } = useWords().shared
  return (
    <>
      <h2 className="govuk-heading-m">{words.panel}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {panel.members.map((member, index) => (
          <li key={index}>
            {member.shownAs
              ? `${member.shownAs}, ${panelParts[member.part]}`
              : panelPartsUnnamed[member.part]}
          </li>
        ))}
      </ul>
      <h3 className="govuk-heading-s">{words.panelSay}</h3>
      <Idea picture={["team", "choose", "speak"]}>{words.says[panel.say]}</Idea>
      <Idea picture="form">{words.quorum(panel.quorum)}</Idea>
      {panel.sealedAt && (
        <p className="govuk-hint">
          {words.sealed} <Time at={panel.sealedAt} show="date-time" />.
        </p>
      )}
      {panel.sealedAt && panel.slug && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/jobs/${panel.slug}/say`}>
            {words.sealing.link}
          </a>
        </p>
      )}
    </>
  )
}
