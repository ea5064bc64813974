import { hours } from "#app/kernel/durations.ts"

const londonParts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
})

function shownInLondon(at: Date): number {
  const part = Object.fromEntries(
    londonParts.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  )
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!)
}

/** The last minute of a day in London, as an instant: a job that closes "on 3 June" is open all that day. */
export function endOfLondonDay(day: string): Date {
  const wanted = Date.parse(`${day}T23:59:00Z`)
  return new Date(wanted - (shownInLondon(new Date(wanted)) - wanted))
}

/**
 * What London's clocks show as an instant: `2026-12-03` and `10:30`. Null for what they skip when they go
 * forward; of what they show twice when they go back, the first.
 */
export function londonInstant(day: string, time: string): Date | null {
  const shown = Date.parse(`${day}T${time}:00Z`)
  for (const ahead of [hours(1), 0]) {
    const at = new Date(shown - ahead)
    if (shownInLondon(at) === shown) return at
  }
  return null
}

/** Whether London's clocks show the same again an hour after this instant: the first of the two, when they go back. */
export function isShownTwice(at: Date): boolean {
  return shownInLondon(new Date(at.getTime() + hours(1))) === shownInLondon(at)
}

/** The day it is in London at an instant, `YYYY-MM-DD`. */
export function londonDay(at: Date): string {
  return new Date(shownInLondon(at)).toISOString().slice(0, 10)
}

/** What London's clocks and calendars show at an instant: the day of the week, 1 Monday to 7 Sunday, and the hour. */
export function londonClock(at: Date): { readonly weekday: number; readonly hour: number } {
  const shown = new Date(shownInLondon(at))
  return { weekday: ((shown.getUTCDay() + 6) % 7) + 1, hour: shown.getUTCHours() }
}

/** What London's clocks show at an instant, `HH:MM`. */
export function londonTime(at: Date): string {
  return new Date(shownInLondon(at)).toISOString().slice(11, 16)
}
