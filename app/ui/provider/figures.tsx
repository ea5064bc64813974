import type { ReactNode } from "react"
import {
  type StageNow,
  type StageUnderWay,
  type StandingFigures,
  waitBands,
} from "#app/domain/decisions/standing-figures.ts"
import { applicationGroups } from "#app/domain/decisions/vocabulary.ts"
import { BarChart, BarKey } from "#app/ui/charts/bar-chart.tsx"
import { ColumnChart } from "#app/ui/charts/column-chart.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** With fewer people a sentence says it all, and a chart would say less. */
const fewestDrawn = 3

type Figures = StandingFigures & {
  /** The first day of what is looked back on. */
  readonly since: string
  readonly longest: readonly {
    readonly stage: StageUnderWay
    readonly slug: string
    readonly title: string
  }[]
}

type Props = { readonly figures: Figures; readonly path: string }

/** Where applications stand, how long they wait and where they leave: each in a sentence, drawn, and as a table. */
export function FiguresAtWork({ figures, path }: Props) {
  const words = useWords().provider.figures
  const { stages, left, started } = figures
  const underWay = sum(stages.map(({ applications }) => applications))
  const gone = sum(left.map(({ ours, theirs }) => ours + theirs))
  return (
    <section aria-labelledby="figures">
      <h2 className="govuk-heading-m" id="figures">
        {words.title}
      </h2>
      {underWay + gone + started === 0 ? (
        <p className="govuk-body">{words.nobodyYet}</p>
      ) : (
        <>
          <WhereTheyStand stages={stages} drawn={underWay >= fewestDrawn} />
          {underWay > 0 && <HowLongTheyWait figures={figures} path={path} drawn={underWay >= fewestDrawn} />}
          <WhereTheyLeave figures={figures} drawn={gone >= fewestDrawn} />
        </>
      )}
    </section>
  )
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

type FigureProps = {
  readonly title: string
  readonly sentence: string
  readonly more?: ReactNode
  /** Left out where there are too few people to draw. */
  readonly chart?: ReactNode
  readonly table?: ReactNode
}

function Figure({ title, sentence, more, chart, table }: FigureProps) {
  const { asTable } = useWords().provider.figures
  return (
    <div className="vf-figure">
      <div className="vf-figure__said">
        <h3 className="govuk-heading-s">{title}</h3>
        <p className="govuk-body">{sentence}</p>
        {more}
      </div>
      {chart && <div className="vf-figure__drawn">{chart}</div>}
      {table && <Details summary={asTable}>{table}</Details>}
    </div>
  )
}

function WhereTheyStand({
  stages,
  drawn,
}: {
  readonly stages: readonly StageNow[]
  readonly drawn: boolean
}) {
  const { stages: words, stage: where, people } = useWords().provider.figures
  const rows = stages.map(({ stage, applications }) => ({
    id: stage,
    label: words.names[stage],
    count: applications,
  }))
  return (
    <Figure
      title={words.title}
      sentence={words.said(stages)}
      {...(drawn && {
        chart: (
          <BarChart
            id="figure-stages"
            title={words.title}
            description={rows.map(({ label, count }) => `${label}: ${count}.`).join(" ")}
            bars={rows.map(({ count, ...row }) => ({ ...row, parts: [count] }))}
          />
        ),
        table: (
          <Table
            caption={words.title}
            captionHidden
            columns={[{ label: where }, { label: people, numeric: true }]}
            rows={rows.map(({ id, label, count }) => ({ id, cells: [label, count] }))}
          />
        ),
      })}
    />
  )
}

function HowLongTheyWait({ figures, path, drawn }: Props & { readonly drawn: boolean }) {
  const words = useWords().provider.figures
  const { waiting } = words
  const here = figures.stages.filter(({ applications }) => applications > 0)
  const most = Math.max(...here.flatMap((one) => waitBands.map((band) => one.waiting[band])))
  const longest = figures.longest.find(({ stage }) => stage === here[0]?.stage)
  return (
    <Figure
      title={waiting.title}
      sentence={waiting.said(figures.stages)}
      more={
        longest && (
          <p className="govuk-body">
            {waiting.longestIn}{" "}
            <a
              className="govuk-link"
              href={`${path}/vacancies/${longest.slug}/applications?show=${groupOf(longest.stage)}`}
            >
              {longest.title}
            </a>
          </p>
        )
      }
      {...(drawn && {
        chart: (
          <div className="vf-figure__columns">
            {here.map((one) => (
              <ColumnChart
                key={one.stage}
                id={`figure-waiting-${one.stage}`}
                title={`${waiting.title}: ${words.stages.names[one.stage]}`}
                description={waitBands
                  .map((band) => `${waiting.bands[band]}: ${one.waiting[band]}.`)
                  .join(" ")}
                label={words.stages.names[one.stage]}
                columns={waitBands.map((band) => ({
                  id: band,
                  label: waiting.short[band],
                  count: one.waiting[band],
                  marked: band === "two-weeks" || band === "longer",
                }))}
                most={most}
                axis={waiting.axis}
              />
            ))}
          </div>
        ),
        table: (
          <Table
            caption={waiting.title}
            captionHidden
            columns={[
              { label: words.stage },
              ...waitBands.map((band) => ({ label: waiting.bands[band], numeric: true })),
              { label: waiting.longest, numeric: true },
            ]}
            rows={here.map((one) => ({
              id: one.stage,
              cells: [
                words.stages.names[one.stage],
                ...waitBands.map((band) => one.waiting[band]),
                waiting.days(one.longest ?? 0),
              ],
            }))}
          />
        ),
      })}
    />
  )
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The part of a vacancy's list in which those of a stage stand. */
function groupOf(stage: StageUnderWay): string {
  const groups = Object.entries(applicationGroups)
  return groups.find(([, statuses]) => statuses.some((status) => status === stage))?.[0] ?? "all"
}

function WhereTheyLeave({ figures, drawn }: { readonly figures: Figures; readonly drawn: boolean }) {
  const words = useWords().provider.figures
  const { leaving } = words
  const bars = figures.left.map(({ stage, ours, theirs }) => ({
    id: stage,
    label: leaving.places[stage],
    parts: [ours, theirs] as const,
    note: leaving.parts(ours, theirs),
  }))
  return (
    <Figure
      title={leaving.title}
      sentence={leaving.said(figures, figures.since)}
      {...(drawn && {
        chart: (
          <>
            <BarKey id="figure-leaving" plain={leaving.ours} striped={leaving.theirs} />
            <BarChart
              id="figure-leaving"
              title={leaving.title}
              description={bars.map(({ label, note }) => `${label}: ${note || leaving.nobody}.`).join(" ")}
              bars={bars.map(({ note, ...bar }) => ({ ...bar, note: note && capital(note) }))}
            />
          </>
        ),
        table: (
          <Table
            caption={leaving.title}
            captionHidden
            columns={[
              { label: leaving.when },
              { label: leaving.ours, numeric: true },
              { label: leaving.theirs, numeric: true },
            ]}
            rows={bars.map(({ id, label, parts }) => ({ id, cells: [label, ...parts] }))}
          />
        ),
      })}
    />
  )
}
