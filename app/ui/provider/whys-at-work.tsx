import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

type Props = {
  readonly waiting: readonly {
    readonly questionId: string
    readonly title: string
    readonly waiting: number
  }[]
  readonly path: string
}

/** What people who rated options said aloud, and nobody has typed. */
export function WhysAtWork({ waiting, path }: Props) {
  const words = useWords().provider.whysAtWork
  if (waiting.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="vf-today">
        {waiting.map(({ questionId, title, waiting: count }) => (
          <Line
            key={questionId}
            title={title}
            text={words.waiting(count)}
            href={`${path}/questions/${questionId}/whys`}
            action={words.act}
            about={title}
          />
        ))}
      </ul>
    </>
  )
}
