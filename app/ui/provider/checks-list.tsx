import type { CheckedItem, CheckStanding } from "#app/domain/decisions/checks.ts"
import { Tag, type TagTone } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

const tones: Record<CheckStanding, TagTone> = {
  "in-place": "good",
  "not-needed": "calm",
  "run-out": "stop",
  missing: "attention",
}

type Props = {
  readonly path: string
  readonly items: readonly CheckedItem[]
  /** Whether the applicant has sent their work history. */
  readonly historyTold: boolean
}

/** What is checked before somebody starts, each with where it stands. */
export function ChecksList({ path, items, historyTold }: Props) {
  const { checks: words } = useWords().provider
  return (
    <ul className="vf-tasks">
      {items.map(({ item, standing, record }) => (
        <li className="vf-tasks__item" key={item}>
          <div>
            <a className="govuk-link vf-tasks__name" href={`${path}/checks/${item}`}>
              {words.items[item].title}
            </a>
            {record && <Seen record={record} />}
            {!record && item === "employment-history" && (
              <p>{historyTold ? words.toldHistory : words.notTold}</p>
            )}
          </div>
          <Tag tone={tones[standing]}>{words.standings[standing]}</Tag>
        </li>
      ))}
    </ul>
  )
}

/** When a check was seen, by whom, and until when it holds. */
function Seen({ record }: { readonly record: NonNullable<CheckedItem["record"]> }) {
  const { checks: words } = useWords().provider
  const { seenOn, expiresOn, checkedBy } = record
  return (
    <p>
      {words.seen} <Time day={seenOn} />
      {checkedBy && <>, {words.by(checkedBy)}</>}.
      {expiresOn && (
        <>
          {" "}
          {words.until} <Time day={expiresOn} />.
        </>
      )}
    </p>
  )
}
