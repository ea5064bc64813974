import type { Evidence } from "#app/domain/decisions/evidence.ts"
import { Details } from "#app/ui/components/details.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { meanText } from "#app/ui/provider/application-table.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Spread = Evidence["values"][number]["spread"]

/** What the panel saw in somebody's answers, for whoever decides: by value, by question, and in members' words. */
export function PanelEvidence({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords().provider.evidence
  const values = useWords().public.jobs.search.valueNames
  if (evidence.hidden) return <InsetText>{words.hidden}</InsetText>
  if (evidence.values.length === 0) return null
  const cells = (spread: Spread) => [
    meanText(spread.mean),
    words.range(spread.lowest, spread.highest),
    spread.count,
  ]
  const columns = (first: string) => [
    { label: first },
    { label: words.mean, numeric: true },
    { label: words.spread, numeric: true },
    { label: words.scores, numeric: true },
  ]
  const written = evidence.questions.filter(({ notes }) => notes.length > 0)
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">
        {words.title}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      <Table
        caption={words.byValue}
        columns={columns(words.value)}
        rows={evidence.values.map(({ code, spread }) => ({
          id: code,
          cells: [values[code], ...cells(spread)],
        }))}
      />
      <Table
        caption={words.byQuestion}
        columns={columns(words.question)}
        rows={evidence.questions.map(({ id, title, spread }) => ({
          id,
          cells: spread ? [title, ...cells(spread)] : [title, words.none, "", ""],
        }))}
      />
      {written.map(({ id, title, notes }) => (
        <Details key={id} summary={words.notesOn(title)}>
          {notes.map((note, place) => (
            <Prose key={`${place}-${note}`} text={note} />
          ))}
        </Details>
      ))}
    </section>
  )
}
