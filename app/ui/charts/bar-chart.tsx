import { Chart } from "#app/ui/charts/chart.tsx"
import { barParts } from "#app/ui/charts/geometry.ts"

export type Bar = {
  readonly id: string
  readonly label: string
  /** One part, or the plain one and then the striped one. */
  readonly parts: readonly number[]
  /** What the parts are, under the bar. */
  readonly note?: string
}

type Props = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly bars: readonly Bar[]
}

/** Heights in `em`, from the top of a bar's row. */
const label = 1
const bar = { top: 1.5, height: 0.75 }
const note = 3.3
const row = { plain: 3.1, noted: 4.4 }

/** Bars under one another, each with its name and its number above it. */
export function BarChart({ id, title, description, bars }: Props) {
  const parts = barParts(bars.map((one) => one.parts))
  const stripes = `${id}-stripes`
  const heights = bars.map((one) => (one.note ? row.noted : row.plain))
  const topOf = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height, 0)
  return (
    <Chart id={id} title={title} description={description} height={topOf(bars.length)}>
      <Stripes id={stripes} />
      {bars.map((one, index) => {
        const at = (down: number) => `${(topOf(index) + down).toFixed(2)}em`
        const count = one.parts.reduce((sum, part) => sum + part, 0)
        return (
          <g key={one.id}>
            <text className="vf-chart__label" x="0" y={at(label)}>
              {one.label}
            </text>
            <text className="vf-chart__number" x="100%" y={at(label)} textAnchor="end">
              {count.toLocaleString("en-GB")}
            </text>
            <rect
              className="vf-chart__track"
              y={at(bar.top)}
              width="100%"
              height={`${bar.height}em`}
              rx="4"
            />
            {parts[index]!.map(
              ({ x, width }, part) =>
                width > 0 && (
                  <rect
                    className={part === 0 ? "vf-chart__bar" : "vf-chart__other"}
                    key={part}
                    x={`${x}%`}
                    y={at(bar.top)}
                    width={`${width}%`}
                    height={`${bar.height}em`}
                    rx="4"
                    fill={part === 0 ? undefined : `url(#${stripes})`}
                  />
                ),
            )}
            {one.note && (
              <text className="vf-chart__note" x="0" y={at(note)}>
                {one.note}
              </text>
            )}
          </g>
        )
      })}
    </Chart>
  )
}

function Stripes({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="vf-chart__stripe" width="3" height="6" />
      </pattern>
    </defs>
  )
}

/** What plain and striped parts are, for those who look. The chart's description says it in words. */
export function BarKey({
  plain,
  striped,
  id,
}: {
  readonly plain: string
  readonly striped: string
  readonly id: string
}) {
  return (
    <p className="vf-chart-key">
      <span>
        <svg className="vf-chart__swatch" width="1.5em" height="0.75em" aria-hidden="true">
          <rect className="vf-chart__bar" width="100%" height="100%" rx="4" />
        </svg>
        {plain}
      </span>
      <span>
        <svg className="vf-chart__swatch" width="1.5em" height="0.75em" aria-hidden="true">
          <Stripes id={`${id}-key`} />
          <rect className="vf-chart__other" width="100%" height="100%" rx="4" fill={`url(#${id}-key)`} />
        </svg>
        {striped}
      </span>
    </p>
  )
}
