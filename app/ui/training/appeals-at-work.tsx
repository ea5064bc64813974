import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

type Props = {
  readonly waiting: readonly {
    readonly id: string
    readonly name: string
    readonly accreditationId: string
  }[]
  readonly path: string
}

/** Workers who ask for what became of their accreditation to be looked at again. */
export function AppealsAtWork({ waiting, path }: Props) {
  const words = useWords().accreditation.atWork
  if (waiting.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="vf-today">
        {waiting.map(({ id, name, accreditationId }) => (
          <Line
            key={id}
            title={name}
            text={words.text}
            href={`${path}/accreditations/${accreditationId}`}
            action={words.act}
            about={name}
          />
        ))}
      </ul>
    </>
  )
}
