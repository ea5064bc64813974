import { after, days } from "#app/kernel/durations.ts"
import { londonDay, londonInstant } from "#app/kernel/london-time.ts"

/** What has become of a meeting since people were told of it last. */
export type MeetingNews = "set" | "moved" | "off"

export type EntryToTell = {
  readonly sequence: number
  readonly calledOff: boolean
  readonly startsAt: Date
  readonly toldSequence: number | null
  /** When it begins as people know it; null: they know of none. */
  readonly toldStartsAt: Date | null
}

/** What people are to be told of a meeting; null where they know it, or where it is too late to matter. */
export function newsOf(entry: EntryToTell, now: Date): MeetingNews | null {
  const { sequence, calledOff, startsAt, toldSequence, toldStartsAt } = entry
  if (sequence === toldSequence) return null
  const known = toldStartsAt !== null && toldStartsAt > now
  if (calledOff) return known ? "off" : null
  if (startsAt <= now) return null
  return known ? "moved" : "set"
}

/** Nine in the morning in London of the day before a meeting. */
export function reminderDue(startsAt: Date): Date {
  // By the calendar, not by 24 hours: a day in which the clocks change has 23 or 25.
  const noon = new Date(`${londonDay(startsAt)}T12:00:00Z`)
  const due = londonInstant(londonDay(after(noon, -days(1))), "09:00")
  if (!due) throw new Error("nine in the morning is an hour that clocks do not skip")
  return due
}

type EntryToRemind = {
  readonly startsAt: Date
  readonly calledOff: boolean
  readonly remindedAt: Date | null
  /** When it came to be as it is. */
  readonly changedAt: Date
}

/** Whether people are reminded now: once, the day before, and not of what they were told since. */
export function isReminderDue(
  { startsAt, calledOff, remindedAt, changedAt }: EntryToRemind,
  now: Date,
): boolean {
  const due = reminderDue(startsAt)
  return !calledOff && remindedAt === null && now >= due && now < startsAt && changedAt < due
}

/** The furthest ahead of a meeting that a reminder of it can be due. */
export const remindedAtMostAhead = days(2)

/** How long past meetings stay in a calendar that is looked at. */
export const feedKeeps = days(30)

export function feedFrom(now: Date): Date {
  return after(now, -feedKeeps)
}
