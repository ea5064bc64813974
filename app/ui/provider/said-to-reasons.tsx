import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly answers: {
    readonly enough: number
    readonly notEnough: number
    readonly words: readonly string[]
  } | null
}

/** What a panel said to the reasons it was given. Never who said it. */
export function SaidToReasons({ answers }: Props) {
  const words = useWords().provider.panelChoice
  if (!answers) return null
  return (
    <section>
      <h2 className="govuk-heading-m">{words.answers}</h2>
      <p className="govuk-body">{words.enough(answers.enough, answers.notEnough)}</p>
      {answers.words.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {answers.words.map((said, index) => (
            <li key={index}>“{said}”</li>
          ))}
        </ul>
      )}
    </section>
  )
}
