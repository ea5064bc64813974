import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

type Props = {
  /** How many workers; null for who may not know. */
  readonly waiting: { readonly ended: number; readonly soon: number } | null
  readonly path: string
}

/** Workers whose training has ended or ends soon. */
export function LearningAtWork({ waiting, path }: Props) {
  const words = useWords().learning.atWork
  if (waiting === null || waiting.ended + waiting.soon === 0) return null
  const lines = [
    { state: "lapsed", count: waiting.ended, text: words.ended },
    { state: "ends-soon", count: waiting.soon, text: words.soon },
  ] as const
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="vf-today">
        {lines
          .filter(({ count }) => count > 0)
          .map(({ state, count, text }) => (
            <Line
              key={state}
              text={text(count)}
              href={`${path}/training/matrix?state=${state}`}
              action={words.act}
              about={words.about[state]}
            />
          ))}
      </ul>
    </>
  )
}
