import type { ReferenceStanding } from "#app/domain/decisions/vocabulary.ts"
import { Tag, type TagTone } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

const tones: Record<ReferenceStanding, TagTone> = {
  waiting: "calm",
  given: "good",
  declined: "attention",
  stopped: "plain",
  "run-out": "stop",
}

type Asked = {
  readonly id: string
  readonly referee: { readonly name: string; readonly relation: string; readonly email: string } | null
  readonly namedBy: string | null
  readonly standing: ReferenceStanding
  readonly askedAt: Date
  readonly expiresAt: Date
  readonly answeredAt: Date | null
  readonly reminders: number
}

type Props = { readonly references: readonly Asked[]; readonly path: string }

/** Who was asked about somebody, and how it stands. */
export function ReferenceList({ references, path }: Props) {
  const words = useWords().provider.references
  if (references.length === 0) return <p className="govuk-body">{words.count(0, 0)}</p>
  return (
    <ul className="vf-tasks">
      {references.map((one) => (
        <li className="vf-tasks__item" key={one.id}>
          <div>
            <a className="govuk-link vf-tasks__name" href={`${path}/references/${one.id}`}>
              {one.referee?.name ?? words.gone}
            </a>
            {one.referee && <p>{one.referee.relation}</p>}
            <p>
              <When one={one} /> {one.namedBy === null ? words.byApplicant : words.byUs}.
            </p>
          </div>
          <Tag tone={tones[one.standing]}>{words.standings[one.standing]}</Tag>
        </li>
      ))}
    </ul>
  )
}

function When({ one }: { readonly one: Asked }) {
  const words = useWords().provider.references
  if (one.answeredAt) {
    return (
      <>
        {words.cameOn} <Time at={one.answeredAt} />.
      </>
    )
  }
  const byMail = one.referee?.email !== ""
  return (
    <>
      {words.askedOn} <Time at={one.askedAt} />. {!byMail && `${words.noMail}. `}
      {one.reminders > 0 && `${words.reminded(one.reminders)}. `}
      {byMail && one.standing === "waiting" && (
        <>
          {words.linkUntil} <Time at={one.expiresAt} />.
        </>
      )}
    </>
  )
}
