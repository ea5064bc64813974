import type { PanelPart, PanelSay } from "#app/domain/panels/vocabulary.ts"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"

type Member = { readonly part: PanelPart; readonly shownAs: string | null; readonly isMe: boolean }

type Props = {
  readonly panel: {
    readonly slug: string
    /** Has said yes to the seat: before that, there is no say to look at. */
    readonly joined: boolean
    readonly published: boolean
    readonly say: { readonly say: PanelSay; readonly quorum: number; readonly sealedAt: Date | null } | null
    readonly members: readonly Member[]
  }
}

/** The say the panel has, who else sits on it, and the way to the advert. */
export function AboutThePanel({ panel: { slug, joined, published, say, members } }: Props) {
  const { about: words, say: link } = useWords().panel
  const { panelParts, panelPartsUnnamed } = useWords().shared
  const named = ({ part, shownAs, isMe }: Member) => {
    if (isMe) return words.you
    return shownAs ? `${shownAs}, ${panelParts[part]}` : panelPartsUnnamed[part]
  }
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
      {joined && (
        <p className="govuk-body">
          <a className="govuk-link" href={panelPaths(slug).say}>
            {say?.sealedAt ? link.linkSealed : link.link}
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">{words.members}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {members.map((member, index) => (
          <li key={index}>{named(member)}</li>
        ))}
      </ul>
      {published && (
        <>
          <h2 className="govuk-heading-m">{words.theJob}</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={`/jobs/${slug}`}>
              {words.readJob}
            </a>
          </p>
        </>
      )}
    </>
  )
}
