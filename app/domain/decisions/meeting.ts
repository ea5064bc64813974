import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { after, days } from "#app/kernel/durations.ts"
import { londonInstant } from "#app/kernel/london-time.ts"
import { type CannotCome, type Pace, type TimeOfMeeting, whoCannotCome } from "#app/kernel/meeting-pace.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** What was typed to offer a time: London's day and clock. */
export type TimeTyped = { readonly day: string; readonly time: string; readonly minutes: number }

export type AddTimeRefusal =
  | { readonly kind: "clock-skips-it" }
  | { readonly kind: "time-in-the-past" }
  | { readonly kind: "time-too-far" }
  | { readonly kind: "time-there-already" }
  | { readonly kind: "not-published-yet" }
  /** Everybody was promised to hear before it. Said once: whoever knows it may offer the time all the same. */
  | { readonly kind: "after-hear-by"; readonly hearBy: string }
  /** It does not keep to what members said of when they take part. Said once, too: the panel may have agreed on it. */
  | { readonly kind: "does-not-suit"; readonly who: readonly CannotCome[] }

const furthest = days(366)

type Adding = {
  readonly published: boolean
  /** The day, `YYYY-MM-DD`, by which everybody was promised to hear. */
  readonly hearBy: string
  /** Whoever offers it was told that it is after that day. */
  readonly late: boolean
  /** The times there are. */
  readonly taken: readonly TimeOfMeeting[]
  /** When those on the panel take part. */
  readonly paces: readonly Pace[]
  /** Whoever offers it was told whom it does not suit. */
  readonly unsuited: boolean
}

/** Whether a time may be offered. @returns the instant at which it starts */
export function decideAddingTime(
  { day, time, minutes }: TimeTyped,
  { published, hearBy, late, taken, paces, unsuited }: Adding,
  now: Date,
): Result<Date, AddTimeRefusal> {
  if (!published) return err({ kind: "not-published-yet" })
  const startsAt = londonInstant(day, time)
  if (!startsAt) return err({ kind: "clock-skips-it" })
  if (startsAt <= now) return err({ kind: "time-in-the-past" })
  if (startsAt > after(now, furthest)) return err({ kind: "time-too-far" })
  if (taken.some((other) => other.startsAt.getTime() === startsAt.getTime()))
    return err({ kind: "time-there-already" })
  if (day > hearBy && !late) return err({ kind: "after-hear-by", hearBy })
  const offered = { startsAt, minutes }
  const who = unsuited ? [] : whoCannotCome(offered, paces, [...taken, offered])
  if (who.length > 0) return err({ kind: "does-not-suit", who })
  return ok(startsAt)
}

export type ChooseTimeRefusal =
  | { readonly kind: "not-shortlisted" }
  /** Somebody was first, or the time is no longer offered. */
  | { readonly kind: "time-taken" }
  | { readonly kind: "time-passed" }
  | { readonly kind: "met-already" }

type Choosing = {
  readonly status: ApplicationStatus
  /** The time asked for, where it is free or theirs. */
  readonly wanted: { readonly startsAt: Date } | undefined
  /** The time they have. */
  readonly own: { readonly startsAt: Date } | undefined
  /** They did not come, and nothing is settled by it. */
  readonly comesAgain?: boolean
}

/** Whether somebody may take a time, or change to it: until the one they have begins, or where they did not come. */
export function decideChoosingTime(
  { status, wanted, own, comesAgain = false }: Choosing,
  now: Date,
): Result<"chosen", ChooseTimeRefusal> {
  if (status !== "shortlisted") return err({ kind: "not-shortlisted" })
  if (own && own.startsAt <= now && !comesAgain) return err({ kind: "met-already" })
  if (!wanted) return err({ kind: "time-taken" })
  if (wanted.startsAt <= now) return err({ kind: "time-passed" })
  return ok("chosen")
}

export type CallOffRefusal =
  | { readonly kind: "met-already" }
  /** Whoever chose it must be told in words. */
  | { readonly kind: "words-missing" }

export function decideCallingOff(
  { startsAt, taken, words }: { readonly startsAt: Date; readonly taken: boolean; readonly words: string },
  now: Date,
): Result<"called-off", CallOffRefusal> {
  if (taken && startsAt <= now) return err({ kind: "met-already" })
  if (taken && words.trim() === "") return err({ kind: "words-missing" })
  return ok("called-off")
}
