import { Table } from "#app/ui/components/table.tsx"
import { Tag, type TagTone } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

export type WorkLine = {
  readonly id: string
  readonly job: string
  readonly state: "waiting" | "running" | "done" | "gave-up"
  readonly attempts: number
  readonly since: Date
  readonly problem: string | null
  /** The person it is about, where there is one. */
  readonly who?: string | undefined
}

const tones: Readonly<Record<WorkLine["state"], TagTone>> = {
  waiting: "plain",
  running: "calm",
  done: "good",
  "gave-up": "stop",
}

/** Jobs in plain sentences, with how they stand and since when. */
export function WorkTable({
  caption,
  lines,
}: {
  readonly caption: string
  readonly lines: readonly WorkLine[]
}) {
  const words = useWords().work
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[{ label: words.columns.what }, { label: words.columns.state }, { label: words.columns.when }]}
      rows={lines.map((line) => ({
        id: line.id,
        cells: [
          words.sentence(line.job, line.state, line.who),
          <Standing key="state" line={line} />,
          <Time key="when" at={line.since} show="date-time" />,
        ],
      }))}
    />
  )
}

function Standing({ line: { id, state, attempts, problem } }: { readonly line: WorkLine }) {
  const words = useWords().work
  return (
    <div>
      <Tag tone={tones[state]}>{words.states[state]}</Tag>
      {state === "waiting" && attempts > 0 && <p className="govuk-hint">{words.triedBefore(attempts)}</p>}
      {state === "gave-up" && (
        <p className="govuk-hint">
          {words.reason(problem)} {words.reference(id)}
        </p>
      )}
    </div>
  )
}
