import type { AdjustmentPurpose, ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { VacancyStatus } from "#app/domain/vacancies/vocabulary.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** What has become of an adjustment that somebody asked for. */
export type AdjustmentState = "asked" | "delivered" | "confirmed" | "not-yet"

/** The provider says that it was done; the applicant's word on it counts. */
export type AdjustmentSteps = {
  readonly deliveredAt: Date | null
  readonly confirmedAt: Date | null
  readonly notYetAt: Date | null
}

export function adjustmentState({ deliveredAt, confirmedAt, notYetAt }: AdjustmentSteps): AdjustmentState {
  if (confirmedAt) return "confirmed"
  if (notYetAt) return "not-yet"
  return deliveredAt ? "delivered" : "asked"
}

/** Until when each is of use: help with applying until applications close, help with meeting us until work begins. */
const asksFor: Readonly<Record<AdjustmentPurpose, readonly ApplicationStatus[]>> = {
  applying: ["draft", "submitted"],
  meeting: ["draft", "submitted", "shortlisted", "offered", "accepted"],
}

type Asking = {
  readonly status: ApplicationStatus
  readonly vacancyStatus: VacancyStatus
  readonly vacancyClosesAt: Date
}

export type AskingIsOver = { readonly kind: "asking-is-over" }

/** Whether something may still be asked for. */
export function decideAsking(
  purpose: AdjustmentPurpose,
  { status, vacancyStatus, vacancyClosesAt }: Asking,
  now: Date,
): Result<"open", AskingIsOver> {
  const open = vacancyStatus === "published" && now < vacancyClosesAt
  const before = status === "draft" || purpose === "applying"
  if (!asksFor[purpose].includes(status) || (before && !open)) return err({ kind: "asking-is-over" })
  return ok("open")
}

export type DeliverRefusal = { readonly kind: "confirmed-already" }

/** The provider may say that it was done as often as it takes, until the applicant agrees. */
export function decideDelivering(steps: AdjustmentSteps): Result<"delivered", DeliverRefusal> {
  return adjustmentState(steps) === "confirmed" ? err({ kind: "confirmed-already" }) : ok("delivered")
}

export type HappenedRefusal = { readonly kind: "not-delivered-yet" }

/** Whether there is anything to say yes or no to; who once said "not yet" may say yes when it came. */
export function decideHappened(
  steps: AdjustmentSteps,
  happened: boolean,
): Result<"confirmed" | "not-yet", HappenedRefusal> {
  if (adjustmentState(steps) === "asked") return err({ kind: "not-delivered-yet" })
  return ok(happened ? "confirmed" : "not-yet")
}
