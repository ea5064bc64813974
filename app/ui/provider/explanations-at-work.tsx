import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

type Props = {
  readonly waiting: readonly {
    readonly id: string
    readonly applicationId: string
    readonly vacancyTitle: string
    readonly notEnough: number
  }[]
  readonly path: string
}

/** Reasons given to panels that some have not answered, or find not enough. */
export function ExplanationsAtWork({ waiting, path }: Props) {
  const words = useWords().provider.explanationsAtWork
  if (waiting.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="vf-today">
        {waiting.map(({ id, applicationId, vacancyTitle, notEnough }) => (
          <Line
            key={id}
            text={notEnough > 0 ? words.notEnough(vacancyTitle) : words.waits(vacancyTitle)}
            href={`${path}/applications/${applicationId}`}
            action={words.open}
            about={vacancyTitle}
          />
        ))}
      </ul>
    </>
  )
}
