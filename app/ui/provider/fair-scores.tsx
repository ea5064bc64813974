import { anonymousName } from "#app/domain/decisions/rules.ts"
import type { NoFairScores } from "#app/domain/fairness/rules.ts"
import type { FitStage } from "#app/domain/fairness/vocabulary.ts"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { meanText } from "#app/ui/provider/application-table.tsx"

type FairApplication = {
  readonly applicationId: string
  readonly rawMean: number
  readonly fairMean: number
  readonly low: number
  readonly high: number
  readonly band: number
  readonly together: number
}

type FairStage = {
  readonly stage: FitStage
  readonly none: NoFairScores | null
  readonly modes: readonly { readonly mode: string; readonly lower: boolean; readonly mayBeChance: boolean }[]
  readonly applications: readonly FairApplication[]
}

export type ShownFairScores = { readonly stages: readonly FairStage[] }

type Props = {
  /** Of the applications on this page. */
  readonly fair: ShownFairScores
  /** Where how far the panel agrees is said. */
  readonly howFar: string
}

/** Fair scores beside the means as given, and what must be looked at. All advice. */
export function FairScores({ fair, howFar }: Props) {
  const words = useWords().provider.fair
  const stages = fair.stages.filter(({ stage, none }) => stage === "sift" || none !== "not-yet")
  return (
    <section aria-labelledby="fair-scores">
      <h2 className="govuk-heading-m" id="fair-scores">
        {words.title}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      {stages.map((stage) => (
        <Stage key={stage.stage} stage={stage} />
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href={howFar}>
          {words.agreementTitle}
        </a>
      </p>
    </section>
  )
}

function Stage({ stage }: { readonly stage: FairStage }) {
  const { fair: words, applications } = useWords().provider
  return (
    <>
      <h3 className="govuk-heading-s">{words.stages[stage.stage]}</h3>
      {stage.none && <p className="govuk-body">{words.none[stage.none]}</p>}
      {stage.applications.length > 0 && (
        <>
          <Table
            caption={words.stages[stage.stage]}
            captionHidden
            columns={[
              { label: words.application },
              { label: words.raw, numeric: true },
              { label: words.score, numeric: true },
              { label: words.range, numeric: true },
              { label: words.group },
            ]}
            rows={stage.applications.map((row) => ({
              id: row.applicationId,
              cells: [
                applications.named(anonymousName(row.applicationId)),
                meanText(row.rawMean),
                meanText(row.fairMean),
                words.rangeOf(meanText(row.low), meanText(row.high)),
                words.groupOf(row.band, row.together),
              ],
            }))}
          />
          <p className="govuk-hint">{words.groupHint}</p>
        </>
      )}
      {stage.modes.map(({ mode, lower, mayBeChance }) => (
        <p className="govuk-body" key={mode}>
          {(lower ? words.modes.lower : words.modes.higher)(words.modes.ways[mode] ?? mode)}{" "}
          {mayBeChance ? words.modes.chance : words.modes.look}
        </p>
      ))}
    </>
  )
}

/** The fair scores of one application, beside its mean as given; nothing where there are none. */
export function FairScoreOf({ fair, id }: { readonly fair: ShownFairScores; readonly id: string }) {
  const words = useWords().provider.fair
  const found = fair.stages.flatMap(({ stage, applications }) =>
    applications.filter(({ applicationId }) => applicationId === id).map((own) => ({ stage, ...own })),
  )
  if (found.length === 0) return null
  return (
    <section aria-labelledby="fair-score">
      <h2 className="govuk-heading-m" id="fair-score">
        {words.title}
      </h2>
      <SummaryList
        rows={found.map(({ stage, rawMean, fairMean, low, high, band, together }) => ({
          key: words.stages[stage],
          value: (
            <>
              {words.one(meanText(rawMean), meanText(fairMean), meanText(low), meanText(high))}{" "}
              {words.groupOf(band, together)}.
            </>
          ),
        }))}
      />
      <p className="govuk-hint">{words.lead}</p>
    </section>
  )
}
