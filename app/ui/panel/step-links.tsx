import { LinkButton } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** The step on the page; null where all stand on one page. */
  readonly at: number | null
  /** How many of the steps are answers; what follows them has a name of its own. */
  readonly answers: number
  /** The step after the answers, where there is one. */
  readonly last?: string
}

/** On to the next step, the page's main button, and back to the one before. Nothing where all is on one page. */
export function StepLinks({ at, answers, last }: Props) {
  const words = useWords().panel.spread
  if (at === null) return null
  const of = last === undefined ? answers : answers + 1
  const following = at < answers ? words.nextAnswer : last
  return (
    <>
      {at < of && <LinkButton href={`?step=${at + 1}`}>{following}</LinkButton>}
      {at > 1 && (
        <p className="govuk-body">
          <a className="govuk-link" href={`?step=${at - 1}`}>
            {words.answerBefore(at - 1)}
          </a>
        </p>
      )}
    </>
  )
}
