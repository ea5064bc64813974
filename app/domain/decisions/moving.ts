import {
  type AddTimeRefusal,
  type CallOffRefusal,
  decideAddingTime,
  decideCallingOff,
  type TimeTyped,
} from "#app/domain/decisions/meeting.ts"
import type { MeetingWay } from "#app/domain/decisions/vocabulary.ts"
import type { Pace, TimeOfMeeting } from "#app/kernel/meeting-pace.ts"
import { err, type Result } from "#app/kernel/result.ts"

export type MoveTimeRefusal =
  | AddTimeRefusal
  | CallOffRefusal
  /** A colleague changed it while it was looked at. */
  | { readonly kind: "moved-meanwhile" }

type Shown = {
  readonly startsAt: Date
  readonly minutes: number
  readonly way: MeetingWay
  readonly place: string
}

/** A time as it was shown to whoever moves it, so that nobody's change is written over unseen. */
export function asShown({ startsAt, minutes, way, place }: Shown): string {
  return [startsAt.toISOString(), minutes, way, place].join("|")
}

type Moving = {
  readonly startsAt: Date
  readonly taken: boolean
  /** Why, for whoever chose it. */
  readonly words: string
  /** The other times there are. */
  readonly others: readonly TimeOfMeeting[]
  /** It is still as whoever moves it saw it. */
  readonly asSeen: boolean
  /** The day, `YYYY-MM-DD`, by which everybody was promised to hear. */
  readonly hearBy: string
  /** Whoever moves it was told that the new time is after that day. */
  readonly late: boolean
  /** When those on the panel take part. */
  readonly paces: readonly Pace[]
  /** Whoever moves it was told whom the new time does not suit. */
  readonly unsuited: boolean
}

/** Whether a time may be put to another one, until it begins. @returns the instant at which it then starts */
export function decideMovingTime(
  typed: TimeTyped,
  { startsAt, taken, words, others, asSeen, ...weighed }: Moving,
  now: Date,
): Result<Date, MoveTimeRefusal> {
  if (!asSeen) return err({ kind: "moved-meanwhile" })
  const off = decideCallingOff({ startsAt, taken, words }, now)
  if (!off.ok) return off
  return decideAddingTime(typed, { ...weighed, published: true, taken: others }, now)
}
