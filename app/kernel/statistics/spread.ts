/** How scores of one thing lie. */
export type Spread<Point extends number> = {
  readonly count: number
  readonly mean: number
  readonly lowest: Point
  readonly highest: Point
}

/** How scores of one thing lie; null where there are none. */
export function spreadOf<Point extends number>(points: readonly Point[]): Spread<Point> | null {
  if (points.length === 0) return null
  const sum = points.reduce<number>((total, each) => total + each, 0)
  return {
    count: points.length,
    mean: sum / points.length,
    lowest: Math.min(...points) as Point,
    highest: Math.max(...points) as Point,
  }
}
