import type { SupportEnder } from "#app/domain/panels/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly ended: readonly {
    readonly id: string
    readonly called: string
    /** Had said yes. */
    readonly accepted: boolean
    readonly endedAt: Date
    /** Null where it is not known any more. */
    readonly endedBy: SupportEnder | null
  }[]
  /** Where somebody else is asked; left out on that page. */
  readonly href?: string
}

/** A member reads who no longer supports them, and which of the two ended it. */
export function SupportEnded({ ended, href }: Props) {
  const words = useWords().panel.supporters.page
  if (ended.length === 0) return null
  return (
    <InsetText>
      {ended.map(({ id, called, accepted, endedAt, endedBy }) => (
        <p className="govuk-body" key={id}>
          {words.ended[endedBy ?? "unknown"][accepted ? "support" : "asking"](called)} <Time at={endedAt} />.
        </p>
      ))}
      <p className="govuk-body">{words.endedAgain}</p>
      {href && (
        <p className="govuk-body">
          <a className="govuk-link" href={href}>
            {words.link}
          </a>
        </p>
      )}
    </InsetText>
  )
}

type ForMeProps = {
  readonly ended: readonly {
    readonly supporterId: string
    readonly memberName: string
    readonly title: string
    readonly accepted: boolean
    readonly endedAt: Date
  }[]
}

/** Whoever supported somebody reads that they have ended it. */
export function SupportEndedForMe({ ended }: ForMeProps) {
  const words = useWords().panel.supporters.home
  if (ended.length === 0) return null
  return (
    <InsetText>
      {ended.map(({ supporterId, memberName, title, accepted, endedAt }) => (
        <p className="govuk-body" key={supporterId}>
          {(accepted ? words.endedForMe : words.askingEndedForMe)(memberName, title)} <Time at={endedAt} />.
        </p>
      ))}
      <p className="govuk-body">{words.endedForMeText}</p>
    </InsetText>
  )
}
