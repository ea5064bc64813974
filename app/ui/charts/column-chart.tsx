import { Chart } from "#app/ui/charts/chart.tsx"
import { columnsOf } from "#app/ui/charts/geometry.ts"

type Props = {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Drawn above the columns. */
  readonly label: string
  readonly columns: readonly {
    readonly id: string
    readonly label: string
    readonly count: number
    readonly marked: boolean
  }[]
  /** The scale's end; the same for charts that stand beside one another. */
  readonly most: number
  /** What the columns' names are, below them. */
  readonly axis: string
}

/** Heights in `em`, from the top. */
const label = 1
const tallest = 4
const base = 7.5
const name = 8.8
const axisName = 10.2

/** Columns beside one another, each with its number above it and its name below. */
export function ColumnChart({ id, title, description, label: said, columns, most, axis }: Props) {
  const drawn = columnsOf(
    columns.map(({ count }) => count),
    most,
  )
  return (
    <Chart id={id} title={title} description={description} height={axisName + 0.4}>
      <text className="vf-chart__label" x="0" y={`${label}em`}>
        {said}
      </text>
      {columns.map((column, index) => {
        const { x, width, middle, height } = drawn[index]!
        const high = (tallest * height) / 100
        return (
          <g key={column.id}>
            <text
              className={column.count === 0 ? "vf-chart__note" : "vf-chart__number"}
              x={`${middle}%`}
              y={`${(base - high - 0.45).toFixed(2)}em`}
              textAnchor="middle"
            >
              {column.count.toLocaleString("en-GB")}
            </text>
            {high > 0 && (
              <rect
                className={column.marked ? "vf-chart__bar vf-chart__bar--late" : "vf-chart__bar"}
                x={`${x}%`}
                y={`${(base - high).toFixed(2)}em`}
                width={`${width}%`}
                height={`${high.toFixed(2)}em`}
                rx="4"
              />
            )}
            <text className="vf-chart__note" x={`${middle}%`} y={`${name}em`} textAnchor="middle">
              {column.label}
            </text>
          </g>
        )
      })}
      <line className="vf-chart__base" x1="0" x2="100%" y1={`${base}em`} y2={`${base}em`} />
      <text className="vf-chart__note" x="50%" y={`${axisName}em`} textAnchor="middle">
        {axis}
      </text>
    </Chart>
  )
}
