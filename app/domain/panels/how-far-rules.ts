import type { PanelPart } from "#app/domain/panels/vocabulary.ts"
import { after, days } from "#app/kernel/durations.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** How much in a day, and on which days of the week, 1 Monday to 7 Sunday. */
export type DayPace = {
  /** Answers at most; null: as they like. */
  readonly answersADay: number | null
  readonly days: readonly number[]
}

export type Given = { readonly at: Date; readonly answers: number }

/** Who set no pace of their own is left alone for this long. */
const patience = days(7)
/** Nobody is written to more often. */
const betweenReminders = days(3)

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`)
const nextDay = (day: string) => after(noonOf(day), days(1)).toISOString().slice(0, 10)
const suits = (pace: DayPace, day: string) => pace.days.includes(noonOf(day).getUTCDay() || 7)

/**
 * The day on which somebody is done with what they have, from tomorrow on at the most they do in a day.
 * Null where they set no such limit: no day can be said for them.
 */
export function doneOn(open: number, pace: DayPace, now: Date): string | null {
  if (pace.answersADay === null || !pace.days.some((day) => day >= 1 && day <= 7)) return null
  let day = londonDay(now)
  for (let left = open; left > 0; ) {
    day = nextDay(day)
    if (suits(pace, day)) left -= pace.answersADay
  }
  return day
}

/**
 * How many of the answers given to somebody they may well not have scored by now: what is left at the most they
 * do in a day, of whole days alone; without such a limit, what they were given within a week.
 */
export function leftAtPace(given: readonly Given[], pace: DayPace, now: Date): number {
  if (pace.answersADay === null) {
    const recent = given.filter(({ at }) => now < after(at, patience))
    return recent.reduce((sum, { answers }) => sum + answers, 0)
  }
  const today = londonDay(now)
  const arrived = given.map(({ at, answers }) => ({ day: londonDay(at), answers }))
  const first = arrived.map(({ day }) => day).sort()[0] ?? today
  let left = 0
  for (let day = first; day <= today; day = nextDay(day)) {
    // Neither the day on which something comes nor today is over: only what came before could be done.
    if (day < today && suits(pace, day)) left = Math.max(0, left - pace.answersADay)
    left += arrived.filter((one) => one.day === day).reduce((sum, { answers }) => sum + answers, 0)
  }
  return left
}

export type MembersScoring = {
  readonly given: readonly Given[]
  readonly asked: number
  readonly scored: number
  readonly sent: number
  /** Answers that came back on paper and wait here for a second person. */
  readonly toConfirm: number
  readonly pace: DayPace
  /** When they were last written to on any panel of this provider. */
  readonly remindedAt: Date | null
  readonly canBeReached: boolean
}

export type ReminderRefusal =
  | { readonly kind: "nothing-left" }
  /** They keep to what they said, or have had it for a short while only. */
  | { readonly kind: "within-their-pace" }
  /** What is left lies here on paper. */
  | { readonly kind: "paper-waits-here" }
  | { readonly kind: "reminded-lately" }
  /** They were invited on paper: somebody tells them. */
  | { readonly kind: "no-address" }

export type RemindToScoreRefusal =
  | { readonly kind: "not-found" }
  /** Applications are open, or there is no panel at work. */
  | { readonly kind: "scoring-not-open" }
  /** Who has how much left is not told to somebody who scores there themself. */
  | { readonly kind: "sits-on-panel" }
  | ReminderRefusal

/** Whether a member may be written to about answers that wait: only who is behind what they said themself. */
export function decideReminder(
  { given, asked, scored, sent, toConfirm, pace, remindedAt, canBeReached }: MembersScoring,
  now: Date,
): Result<{ readonly left: number }, ReminderRefusal> {
  if (sent >= asked) return err({ kind: "nothing-left" })
  const left = Math.max(0, asked - scored - toConfirm)
  if (left === 0 && toConfirm > 0) return err({ kind: "paper-waits-here" })
  const atPace = leftAtPace(given, pace, now)
  if (left === 0 ? atPace > 0 : left <= atPace) return err({ kind: "within-their-pace" })
  if (remindedAt && now < after(remindedAt, betweenReminders)) return err({ kind: "reminded-lately" })
  return canBeReached ? ok({ left }) : err({ kind: "no-address" })
}

/** From when somebody without a pace of their own may be written to; null where that does not wait for a day. */
export function reminderFrom({ given, pace, asked, scored, toConfirm }: MembersScoring): string | null {
  const left = asked - scored - toConfirm
  if (pace.answersADay !== null || left <= 0) return null
  const opens = given
    .map(({ at }) => after(at, patience))
    .sort((one, other) => one.getTime() - other.getTime())
  const first = opens.find((at) => left > leftAtPace(given, pace, at))
  return first ? londonDay(first) : null
}

export type CouldTakeMore =
  | { readonly kind: "at-most"; readonly name: string; readonly answers: number }
  | { readonly kind: "a-day"; readonly name: string; readonly answers: number }

/** Whom to ask whether a few more answers are all right: those whose own limit keeps answers from them. */
export function couldTakeMore(
  members: readonly {
    readonly name: string
    readonly drawsOnSupport: boolean
    readonly asked: number
    readonly answersAtMost: number | null
    readonly answersADay: number | null
  }[],
  missing: { readonly answers: number; readonly drawing: number },
): CouldTakeMore[] {
  if (missing.answers === 0) return []
  const onlyDrawing = missing.drawing >= missing.answers
  return members.flatMap(({ name, drawsOnSupport, asked, answersAtMost, answersADay }): CouldTakeMore[] => {
    if (onlyDrawing && !drawsOnSupport) return []
    if (answersAtMost !== null && asked >= answersAtMost) {
      return [{ kind: "at-most", name, answers: answersAtMost }]
    }
    return answersADay === null ? [] : [{ kind: "a-day", name, answers: answersADay }]
  })
}

/** When a panel is done: on a day, at the pace of those who set one; and who set none. */
export function finishOf(
  members: readonly { readonly name: string; readonly open: number; readonly done: string | null }[],
): { readonly day: string | null; readonly asTheyLike: readonly string[] } {
  const busy = members.filter(({ open }) => open > 0)
  const known = busy.flatMap(({ done }) => done ?? [])
  return {
    day: known.sort().at(-1) ?? null,
    asTheyLike: busy.filter(({ done }) => done === null).map(({ name }) => name),
  }
}

/** How far a panel is, in numbers: no score, no answer, no applicant. */
export type HowFar = {
  readonly vacancy: { readonly slug: string; readonly title: string; readonly hearBy: string }
  readonly state: "not-yet" | "getting-ready" | "scoring"
  /** Whoever scores there themself is told of the panel as a whole: no members, no day. */
  readonly askerSits: boolean
  readonly questions: readonly {
    readonly id: string
    readonly title: string
    readonly typing: boolean
    readonly asked: number
    readonly sent: number
    readonly isIn: boolean
  }[]
  readonly members: readonly (DayPace & {
    readonly id: string
    readonly name: string
    readonly part: PanelPart
    readonly asked: number
    /** Neither scored nor come back on paper. */
    readonly open: number
    readonly toSend: number
    readonly answersAtMost: number | null
    /** `YYYY-MM-DD`. */
    readonly done: string | null
    readonly paper: { readonly toType: number; readonly toConfirm: number }
    readonly remindedAt: Date | null
    /** Why no reminder may go; null where one may. */
    readonly noReminder: ReminderRefusal["kind"] | null
    /** `YYYY-MM-DD` from which one may go, for who goes by no pace. */
    readonly reminderFrom: string | null
  })[]
  readonly finish: (ReturnType<typeof finishOf> & { readonly late: boolean }) | null
  readonly short: {
    readonly answers: number
    readonly drawing: number
    readonly ask: readonly CouldTakeMore[]
  }
}
