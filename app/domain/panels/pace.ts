/** How much somebody likes to do; null: as they like. */
export type Pace = { readonly answersAtOnce: number | null; readonly answersADay: number | null }

/**
 * The rest to offer once so many answers were scored on a day: a break each time as many are done as somebody
 * likes to do at once, and enough for the day when that is reached. Null where they may well go on.
 */
export function restAfter(
  today: number,
  { answersAtOnce, answersADay }: Pace,
): "enough-for-today" | "break" | null {
  if (answersADay !== null && today >= answersADay) return "enough-for-today"
  return answersAtOnce !== null && today > 0 && today % answersAtOnce === 0 ? "break" : null
}
