import type { PanelPart, PanelSay } from "#app/domain/panels/vocabulary.ts"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"

export type MemberShown = {
  readonly part: PanelPart
  readonly shownAs: string | null
  readonly joined: boolean
  readonly isMe: boolean
}

type Props = {
  readonly panel: {
    readonly slug: string
    /** The public page of the job. */
    readonly job: string
    /** Has said yes to the seat: before that, there is no say to look at. */
    readonly joined: boolean
    readonly published: boolean
    readonly say: { readonly say: PanelSay; readonly quorum: number; readonly sealedAt: Date | null } | null
    readonly members: readonly MemberShown[]
    readonly supports: string | null
  }
}

/** The say the panel has, who else sits on it, and the way to the advert. */
export function AboutThePanel({ panel }: Props) {
  const { slug, job, joined, published, say, members, supports } = panel
  const { about: words, say: link } = usePanelWords()
  return (
    <>
      <h2 className="govuk-heading-m">{words.say}</h2>
      {say?.sealedAt ? (
        <>
          <p className="govuk-body">{words.says[say.say]}</p>
          <p className="govuk-body">{words.quorum(say.quorum)}</p>
          <p className="govuk-body">
            {words.sealed} <Time at={say.sealedAt} />. {words.sealedWhy}
          </p>
        </>
      ) : (
        <p className="govuk-body">{words.notSealed}</p>
      )}
      {joined && say && supports === null && (
        <p className="govuk-body">
          <a className="govuk-link" href={panelPaths(slug).say}>
            {say.sealedAt ? link.linkSealed : link.link}
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">{words.members}</h2>
      <WhoSits members={members} />
      {published && (
        <>
          <h2 className="govuk-heading-m">{words.theJob}</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={`/jobs/${job}`}>
              {words.readJob}
            </a>
          </p>
        </>
      )}
    </>
  )
}

/** Who said yes to sitting on a panel and, apart from them, what parts were asked and have not: without names. */
export function WhoSits({ members }: { readonly members: readonly MemberShown[] }) {
  const words = usePanelWords().about
  const { panelParts, panelPartsUnnamed } = useWords().shared
  const sits = members.filter(({ joined, isMe }) => joined || isMe)
  const asked = members.filter(({ joined, isMe }) => !joined && !isMe)
  const named = ({ part, shownAs, isMe }: MemberShown) => {
    if (isMe) return words.you
    return shownAs ? `${shownAs}, ${panelParts[part]}` : panelPartsUnnamed[part]
  }
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {sits.map((member, index) => (
          <li key={index}>{named(member)}</li>
        ))}
      </ul>
      {asked.length > 0 && (
        <>
          <p className="govuk-body">{words.membersAsked}</p>
          <ul className="govuk-list govuk-list--bullet">
            {asked.map(({ part }, index) => (
              <li key={index}>{panelPartsUnnamed[part]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
