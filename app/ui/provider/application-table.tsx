import type { ReactNode } from "react"
import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { type Heard, heardEnough } from "#app/domain/decisions/rules.ts"
import type { PanelSay, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Spread = {
  readonly count: number
  readonly mean: number
  readonly lowest: ScorePoints
  readonly highest: ScorePoints
}

export type ListedApplication = {
  readonly id: string
  readonly name: string
  /** Who it is, where the asker was shown. */
  readonly who: string | null
  readonly status: ApplicationStatus
  readonly submittedAt: Date | null
  readonly erased: boolean
  readonly heard: Heard
  readonly membersHeard: number
  readonly awaited: readonly string[]
  readonly spreads: readonly (Spread | null)[]
  readonly scenario: { readonly points: number; readonly outOf: number }
}

export type ListedApplications = {
  readonly vacancy: { readonly title: string; readonly slug: string }
  readonly say: PanelSay | null
  readonly panel: number
  readonly questions: readonly { readonly id: string; readonly title: string; readonly hidden: boolean }[]
  readonly applications: readonly ListedApplication[]
}

/** One decimal is as much as a handful of scores can say. */
export const meanText = (mean: number) => mean.toFixed(1)

type Props = {
  readonly list: ListedApplications
  /** The provider's address. */
  readonly provider: string
  /** A last column, where something is done with each row. */
  readonly last?: {
    readonly label: string
    readonly cell: (row: ListedApplication, index: number) => ReactNode
  }
}

/** Applications without names: how the panel's scores lie, who has been heard, and the scenario score. */
export function ApplicationTable({ list, provider, last }: Props) {
  const { applications: words, statuses } = useWords().provider
  const { questions, applications, panel } = list
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[
        { label: words.application },
        ...questions.map(({ title }) => ({ label: words.mean(title) })),
        { label: words.heard },
        { label: words.scenario },
        ...(last ? [{ label: last.label }] : []),
      ]}
      rows={applications.map((row, index) => ({
        id: row.id,
        cells: [
          <span key="name">
            <a className="govuk-link" href={`${provider}/applications/${row.id}`}>
              {words.named(row.name)}
            </a>
            <br />
            {row.who && (
              <>
                {row.who}
                <br />
              </>
            )}
            <span className="govuk-hint">
              {row.submittedAt ? <Time at={row.submittedAt} /> : statuses[row.status]}
            </span>
          </span>,
          ...questions.map(({ hidden }, question) => {
            const spread = row.spreads[question]
            if (row.erased) return words.erased
            if (hidden) return words.hidden
            return spread
              ? words.meanOf(meanText(spread.mean), spread.lowest, spread.highest)
              : words.noScores
          }),
          <HeardSoFar key="heard" row={row} panel={panel} />,
          row.erased ? words.erased : words.scenarioOf(row.scenario.points, row.scenario.outOf),
          ...(last ? [last.cell(row, index)] : []),
        ],
      }))}
    />
  )
}

function HeardSoFar({ row, panel }: { readonly row: ListedApplication; readonly panel: number }) {
  const { applications: words, statuses } = useWords().provider
  const { livedExperience, quorum } = row.heard
  const waits = row.status === "submitted" && !heardEnough(row.heard)
  return (
    <span>
      {row.status === "submitted" ? (
        <Tag tone={waits ? "plain" : "good"}>{waits ? words.waitsFor : words.ready}</Tag>
      ) : (
        <Tag tone="calm">{statuses[row.status]}</Tag>
      )}
      {!row.erased && (
        <>
          <br />
          {words.heardOf(row.membersHeard, panel)}
          <br />
          {words.livedOf(livedExperience, quorum)}
        </>
      )}
    </span>
  )
}
