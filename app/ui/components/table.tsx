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

/**
 * A table that becomes cards on a narrow screen, each cell with its column's name before it: where a browser
 * then forgets that it is a table, it still reads as one.
 */
export function Table({ caption, captionHidden, columns, rows }: Props) {
  const numberClass = (index: number) => (columns[index]?.numeric ? " vf-table__number" : "")
  return (
    <table className="govuk-table vf-table">
      <caption className={captionHidden ? "govuk-visually-hidden" : "govuk-table__caption"}>
        {caption}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {columns.map((column, index) => (
            <th className={`govuk-table__header${numberClass(index)}`} key={column.label} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map((row) => (
          <tr className="govuk-table__row" key={row.id}>
            {row.cells.map((cell, index) => {
              const label = columns[index]?.label
              return index === 0 ? (
                <th className="govuk-table__header" key={label} scope="row">
                  {cell}
                </th>
              ) : (
                <td className={`govuk-table__cell${numberClass(index)}`} key={label} data-label={label}>
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
