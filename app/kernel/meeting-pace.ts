import { minutes as minutesLong } from "#app/kernel/durations.ts"
import { londonClock } from "#app/kernel/london-time.ts"

type PartOfDay = "morning" | "afternoon" | "evening"

export type TimeOfMeeting = { readonly startsAt: Date; readonly minutes: number }

/** What somebody has said of when they take part. */
export type Pace = {
  readonly name: string
  /** 1 Monday to 7 Sunday. */
  readonly days: readonly number[]
  readonly times: readonly PartOfDay[]
  readonly minutesAtOnce: number | null
}

export type CannotCome = { readonly name: string; readonly why: "day" | "part-of-day" | "break" }

/** Two times with less than this between them are one stretch without a break. */
export const shortestBreak = minutesLong(15)

const endOf = ({ startsAt, minutes }: TimeOfMeeting) => startsAt.getTime() + minutesLong(minutes)

function partsOf({ startsAt, minutes }: TimeOfMeeting): Set<PartOfDay> {
  const parts = new Set<PartOfDay>()
  for (let at = 0; at < minutes; at += 1) {
    const { hour } = londonClock(new Date(startsAt.getTime() + minutesLong(at)))
    parts.add(hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening")
  }
  return parts
}

/** Minutes that somebody would meet people up to the end of this time without a break. */
function stretchUpTo(time: TimeOfMeeting, all: readonly TimeOfMeeting[]): number {
  let first = time
  let sum = time.minutes
  for (const before of [...all].sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime())) {
    if (before.startsAt >= first.startsAt || first.startsAt.getTime() - endOf(before) >= shortestBreak)
      continue
    sum += before.minutes
    first = before
  }
  return sum
}

/**
 * Whose days, parts of the day or breaks a time does not keep to.
 * @param all every time of the vacancy, this one among them
 */
export function whoCannotCome(
  time: TimeOfMeeting,
  members: readonly Pace[],
  all: readonly TimeOfMeeting[],
): CannotCome[] {
  const { weekday } = londonClock(time.startsAt)
  const parts = [...partsOf(time)]
  const stretch = stretchUpTo(time, all)
  return members.flatMap(({ name, days, times, minutesAtOnce }): CannotCome[] => {
    if (!days.includes(weekday)) return [{ name, why: "day" }]
    if (!parts.every((part) => times.includes(part))) return [{ name, why: "part-of-day" }]
    if (minutesAtOnce !== null && stretch > minutesAtOnce) return [{ name, why: "break" }]
    return []
  })
}
