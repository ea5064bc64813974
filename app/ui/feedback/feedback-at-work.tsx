import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

type Props = {
  readonly waiting: { readonly count: number; readonly daysLeft: number } | null
  readonly path: string
}

/** How many people wait for feedback, and how long there is for the first of them. */
export function FeedbackAtWork({ waiting, path }: Props) {
  const words = useWords().feedback.owed
  if (!waiting) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.today}</h2>
      <ul className="vf-today">
        <Line
          text={words.count(waiting.count)}
          when={words.left(waiting.daysLeft)}
          href={`${path}/feedback`}
          action={words.write}
          about={words.today}
        />
      </ul>
    </>
  )
}
