/** Where things of a chart stand: across in per cent of its width, down in `em`, so that it grows with its reader's words. */

/** Drawn even where it is next to nothing beside the others: somebody stands there. */
const thinnest = 1.5

/** Between two parts of one bar. */
const gap = 0.75

const share = (count: number, most: number) =>
  count === 0 || most === 0 ? 0 : Math.max(thinnest, round((count / most) * 100))

const round = (value: number) => Math.round(value * 100) / 100

export type BarPart = { readonly x: number; readonly width: number }

/** The parts of bars that stand under one another, on one scale: the longest takes the whole width. */
export function barParts(bars: readonly (readonly number[])[]): readonly (readonly BarPart[])[] {
  const most = Math.max(0, ...bars.map((counts) => counts.reduce((sum, count) => sum + count, 0)))
  return bars.map((counts) => {
    const widths = counts.map((count) => share(count, most))
    const gaps = gap * Math.max(0, widths.filter((width) => width > 0).length - 1)
    // What stands between parts, and what thin ones are given, is taken from the widest: no bar is wider than the chart.
    const over = Math.max(0, widths.reduce((sum, width) => sum + width, gaps) - 100)
    const widest = widths.indexOf(Math.max(...widths))
    let x = 0
    return widths.map((width, index) => {
      const part = { x: round(x), width: round(index === widest ? width - over : width) }
      if (width > 0) x += part.width + gap
      return part
    })
  })
}

export type Column = {
  readonly x: number
  readonly width: number
  readonly middle: number
  readonly height: number
}

/** Columns beside one another, each in the middle of its part of the width. `most` is the scale's: several charts share one. */
export function columnsOf(counts: readonly number[], most: number): readonly Column[] {
  const room = 100 / counts.length
  const width = round(room * 0.7)
  return counts.map((count, index) => ({
    x: round(index * room + (room - width) / 2),
    width,
    middle: round((index + 0.5) * room),
    height: share(count, most),
  }))
}
