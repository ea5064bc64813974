import type { LearningState } from "#app/domain/training/vocabulary.ts"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { StateOf } from "#app/ui/training/learning-state.tsx"

type Worker = {
  readonly employmentId: string
  readonly name: string
  readonly role: string
  readonly service: string | null
  readonly cells: readonly {
    readonly code: string
    readonly state: LearningState
    readonly until: string | null
  }[]
}

type Props = {
  readonly columns: readonly { readonly code: string; readonly title: string }[]
  readonly workers: readonly Worker[]
  /** What is looked for: where room is short, no other cell is drawn. */
  readonly sought: LearningState | null
  /** `<provider>/workers` */
  readonly workersPath: string
}

/** The Care Certificate has a plan of its own, on the worker's page. */
const ownPlan = "care-certificate"

/** Workers and training. Where room is short each worker is a card, and what nobody asks of them is left out. */
export function MatrixTable({ columns, workers, sought, workersPath }: Props) {
  const words = useWords().learning.matrix
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
    <section className="vf-matrix-room" aria-label={words.caption} tabIndex={0}>
      <table className="govuk-table vf-table vf-matrix">
        <caption className="govuk-visually-hidden">{words.caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th className="govuk-table__header" scope="col">
              {words.worker}
            </th>
            {columns.map(({ code, title }) => (
              <th className="govuk-table__header" key={code} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {workers.map(({ employmentId, name, role, service, cells }) => {
            const own = `${workersPath}/${employmentId}`
            return (
              <tr className="govuk-table__row" key={employmentId}>
                <th className="govuk-table__header" scope="row">
                  <a className="govuk-link" href={own}>
                    <bdi>{name}</bdi>
                  </a>
                  <span className="vf-workers__role">{service ? `${role}, ${service}` : role}</span>
                </th>
                {cells.map(({ code, state, until }, index) => {
                  const title = columns[index]?.title ?? code
                  const aside = sought === null ? state === "not-wanted" : state !== sought
                  const drawn = `vf-matrix__${state}${aside ? " vf-matrix__aside" : ""}`
                  return (
                    <td className={`govuk-table__cell ${drawn}`} key={code} data-label={title}>
                      {state === "not-wanted" ? (
                        <StateOf state={state} until={null} />
                      ) : (
                        <a href={code === ownPlan ? own : `${own}/training/${code}`}>
                          <StateOf state={state} until={until} />
                          <VisuallyHidden>{words.of(title, name)}</VisuallyHidden>
                        </a>
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
