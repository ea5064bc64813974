import type { ReactNode } from "react"

export type TableColumn = { readonly label: string; readonly numeric?: boolean }
export type TableRow = { readonly id: string; readonly cells: readonly ReactNode[] }

type Props = {
  readonly caption: string
  /** Said but not drawn, where a heading above already says it. */
  readonly captionHidden?: boolean
  /** The first column names the row. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

// Narrow screens draw the table as cards (`display: block`), and some browsers then forget that
// it is a table unless each part says so itself.
const table = { role: "table" } as const
const group = { role: "rowgroup" } as const
const line = { role: "row" } as const
const columnHeader = { role: "columnheader", scope: "col" } as const
const rowHeader = { role: "rowheader", scope: "row" } as const
const plainCell = { role: "cell" } as const

/** A table that becomes cards on a narrow screen. */
export function Table({ caption, captionHidden, columns, rows }: Props) {
  const numberClass = (index: number) => (columns[index]?.numeric ? " vf-table__number" : "")
  return (
    <table className="govuk-table vf-table" {...table}>
      <caption className={captionHidden ? "govuk-visually-hidden" : "govuk-table__caption"}>
        {caption}
      </caption>
      <thead className="govuk-table__head" {...group}>
        <tr className="govuk-table__row" {...line}>
          {columns.map((column, index) => (
            <th className={`govuk-table__header${numberClass(index)}`} key={column.label} {...columnHeader}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" {...group}>
        {rows.map((row) => (
          <tr className="govuk-table__row" key={row.id} {...line}>
            {row.cells.map((cell, index) => {
              const label = columns[index]?.label
              return index === 0 ? (
                <th className="govuk-table__header" key={label} {...rowHeader}>
                  {cell}
                </th>
              ) : (
                <td
                  className={`govuk-table__cell${numberClass(index)}`}
                  key={label}
                  data-label={label}
                  {...plainCell}
                >
                  {cell}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
