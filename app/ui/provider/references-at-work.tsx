import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

type Props = {
  readonly waiting: readonly {
    readonly applicationId: string
    readonly name: string
    /** One came, and nobody recorded the check; else none came. */
    readonly came: boolean
  }[]
  readonly path: string
}

/** References that came and wait to be read, and those that never came. */
export function ReferencesAtWork({ waiting, path }: Props) {
  const words = useWords().provider.references
  if (waiting.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.today}</h2>
      <ul className="vf-today">
        {waiting.map(({ applicationId, name, came }) => (
          <Line
            key={applicationId}
            text={came ? words.todayCame(name) : words.todayMissing(name)}
            href={`${path}/applications/${applicationId}/references`}
            action={words.todayOpen}
            about={name}
          />
        ))}
      </ul>
    </>
  )
}
