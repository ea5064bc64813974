import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

export type MessageShown = {
  readonly id: string
  readonly mine: boolean
  /** Who wrote it, as the reader calls them. */
  readonly from: string
  readonly words: string
  readonly at: Date
  readonly isNew: boolean
}

type Props = {
  readonly label: string
  readonly isNew: string
  readonly messages: readonly MessageShown[]
}

/** What two sides wrote to each other, oldest first. */
export function Thread({ label, isNew, messages }: Props) {
  return (
    <ol className="vf-thread" aria-label={label}>
      {messages.map((message) => (
        <li
          key={message.id}
          className={message.mine ? "vf-thread__one vf-thread__one--mine" : "vf-thread__one"}
        >
          <p className="vf-thread__head">
            <strong>{message.from}</strong> <Time at={message.at} show="date-time" />{" "}
            {message.isNew && <Tag tone="attention">{isNew}</Tag>}
          </p>
          <Prose text={message.words} />
        </li>
      ))}
    </ol>
  )
}
