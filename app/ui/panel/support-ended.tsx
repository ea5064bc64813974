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
  }[]
  /** Where somebody else is asked; left out on that page. */
  readonly href?: string
}

/** A member reads who no longer supports them. */
export function SupportEnded({ ended, href }: Props) {
  const words = useWords().panel.supporters.page
  if (ended.length === 0) return null
  return (
    <InsetText>
      {ended.map(({ id, called, accepted, endedAt }) => (
        <p className="govuk-body" key={id}>
          {(accepted ? words.ended : words.endedAsked)(called)} <Time at={endedAt} />.
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
