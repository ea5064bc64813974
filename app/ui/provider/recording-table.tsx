import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Recording = {
  readonly id: string
  readonly title: string
  readonly typed: boolean
  readonly begun: boolean
}

type Props = {
  readonly recordings: readonly Recording[]
  /** Where each has its page. */
  readonly path: string
}

const tones = { todo: "attention", begun: "calm", typed: "good" } as const

/** Voice answers with how far each is. They are numbered: whose they are is not known here. */
export function RecordingTable({ recordings, path }: Props) {
  const words = useWords().voice.typing
  const stateOf = ({ typed, begun }: Recording) => (typed ? "typed" : begun ? "begun" : "todo")
  const { recording, question, state, act } = words.column
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[{ label: recording }, { label: question }, { label: state }, { label: act }]}
      rows={recordings.map((one, index) => ({
        id: one.id,
        cells: [
          words.number(index + 1),
          one.title,
          <Tag key="state" tone={tones[stateOf(one)]}>
            {words.states[stateOf(one)]}
          </Tag>,
          <a key="act" className="govuk-link" href={`${path}/${one.id}`}>
            {words.act[stateOf(one)]} <VisuallyHidden>{words.about(index + 1, one.title)}</VisuallyHidden>
          </a>,
        ],
      }))}
    />
  )
}
