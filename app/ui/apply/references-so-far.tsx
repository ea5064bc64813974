import type { ReferenceStanding } from "#app/domain/decisions/vocabulary.ts"
import { Tag, type TagTone } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

const tones: Record<ReferenceStanding, TagTone> = {
  waiting: "plain",
  given: "good",
  declined: "attention",
  stopped: "plain",
  "run-out": "attention",
}

type Props = {
  readonly references: readonly {
    readonly referee: { readonly name: string } | null
    readonly named: "you" | "provider"
    readonly standing: ReferenceStanding
    readonly askedAt: Date
  }[]
}

/** Whom the provider asks about somebody, and whether it came: never what was said. */
export function ReferencesSoFar({ references }: Props) {
  const words = useWords().apply.references
  if (references.length === 0) return null
  const noAnswer = references.some(({ standing }) => standing === "run-out" || standing === "declined")
  return (
    <>
      <h2 className="govuk-heading-m">{words.asked}</h2>
      <ul className="vf-tasks">
        {references.map(({ referee, named, standing, askedAt }, index) => (
          <li className="vf-tasks__item" key={index}>
            <div>
              <strong>{referee?.name ?? words.gone}</strong>
              <p>
                {words.askedOn} <Time at={askedAt} />. {named === "provider" && words.namedByUs}
              </p>
            </div>
            <Tag tone={tones[standing]}>{words.standings[standing]}</Tag>
          </li>
        ))}
      </ul>
      {noAnswer && <p className="govuk-body">{words.another2}</p>}
    </>
  )
}
