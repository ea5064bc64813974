import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { kept } from "#app/domain/privacy/vocabulary.ts"
import { after, days } from "#app/kernel/durations.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** An application as its clock looks at it. */
export type Standing = {
  readonly status: ApplicationStatus
  readonly submittedAt: Date | null
  /** When it last moved: was decided, declined, or taken back. */
  readonly movedAt: Date
  /** When its vacancy closed, or will. */
  readonly vacancyClosedAt: Date
  readonly complaintOpen: boolean
}

/** How long an application is kept. Days are London's, `YYYY-MM-DD`. */
export type Keeping =
  | { readonly kind: "goes"; readonly on: string }
  /** A complaint is open: nothing goes by the clock before it is answered. */
  | { readonly kind: "held"; readonly on: string }
  /** Somebody still has to decide; the clock begins then. `on`: when it goes though nobody did. */
  | { readonly kind: "undecided"; readonly on: string | null }
  /** It has become part of a job. */
  | { readonly kind: "hired" }

const over = [
  "not-shortlisted",
  "not-appointed",
  "declined",
  "withdrawn",
] as const satisfies ApplicationStatus[]
const waiting = ["submitted", "shortlisted"] as const satisfies ApplicationStatus[]
const atWork = ["accepted", "started"] as const satisfies ApplicationStatus[]

/** When an application's data goes, and what it waits for. */
export function whenItGoes(standing: Standing): Keeping {
  const { status, complaintOpen, vacancyClosedAt } = standing
  const on = lastDayOf(standing)
  if (on) return { kind: complaintOpen ? "held" : "goes", on }
  if (atWork.some((one) => one === status)) return { kind: "hired" }
  const ends = waiting.some((one) => one === status) && !complaintOpen
  return {
    kind: "undecided",
    on: ends ? monthsLater(londonDay(vacancyClosedAt), kept.undecidedMonths) : null,
  }
}

function lastDayOf({ status, submittedAt, movedAt, vacancyClosedAt }: Standing): string | null {
  if (submittedAt === null) return daysLater(londonDay(vacancyClosedAt), kept.draftDays)
  return over.some((one) => one === status) ? monthsLater(londonDay(movedAt), kept.overMonths) : null
}

/** Whether the clock takes an application away now. */
export function decideGoing(standing: Standing, now: Date): boolean {
  const keeping = whenItGoes(standing)
  const ends = keeping.kind === "goes" || keeping.kind === "undecided"
  return ends && keeping.on !== null && keeping.on <= londonDay(now)
}

/** The same day of a later month, or the last day of that month where it has no such day. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const at = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
  return at.toISOString().slice(0, 10)
}

function daysLater(day: string, count: number): string {
  return after(new Date(`${day}T00:00:00Z`), days(count))
    .toISOString()
    .slice(0, 10)
}

export type EraseRefusal =
  | { readonly kind: "not-found" }
  /** An offer was made, or accepted: somebody has to be rung. */
  | { readonly kind: "offer-stands" }

const standingOffer = ["offered", ...atWork] as const

/** Whether an applicant may have everything erased, and whether their application has to be taken back first. */
export function decideErasing(status: ApplicationStatus): Result<"erase" | "withdraw-first", EraseRefusal> {
  if (standingOffer.some((one) => one === status)) return err({ kind: "offer-stands" })
  return ok(over.some((one) => one === status) ? "erase" : "withdraw-first")
}

export type ComplaintRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "complaint-missing" }
  | { readonly kind: "complaint-too-long"; readonly limit: number }

/** A complaint as it is kept. Nobody is asked to prove anything, or to be brief. */
export function decideComplaint(
  words: string,
  { tooLong, limit }: { readonly tooLong: boolean; readonly limit: number },
): Result<string, Exclude<ComplaintRefusal, { kind: "not-found" }>> {
  if (words.trim() === "") return err({ kind: "complaint-missing" })
  return tooLong ? err({ kind: "complaint-too-long", limit }) : ok(words.trim())
}

export type AnswerComplaintRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "answer-missing" }
  | { readonly kind: "answer-too-long"; readonly limit: number }
  | { readonly kind: "answered-already" }

/** An answer to a complaint is given once and stays as it was given. */
export function decideAnswer(
  words: string,
  given: { readonly answered: boolean; readonly tooLong: boolean; readonly limit: number },
): Result<string, Exclude<AnswerComplaintRefusal, { kind: "not-found" }>> {
  if (given.answered) return err({ kind: "answered-already" })
  if (words.trim() === "") return err({ kind: "answer-missing" })
  return given.tooLong ? err({ kind: "answer-too-long", limit: given.limit }) : ok(words.trim())
}

/** By when a complaint made at this moment is answered. */
export function complaintDue(madeAt: Date): Date {
  return after(madeAt, days(kept.complaintDays))
}

/** Days of London's calendar that are left; below 0 where it is late. */
export function daysLeft(dueAt: Date, now: Date): number {
  const dayOf = (at: Date) => Date.parse(`${londonDay(at)}T00:00:00Z`)
  return Math.round((dayOf(dueAt) - dayOf(now)) / days(1))
}

/** Equality questions are asked of nobody before their answers to the job's questions are sent. */
export function mayBeAskedEquality({ submittedAt }: { readonly submittedAt: Date | null }): boolean {
  return submittedAt !== null
}
