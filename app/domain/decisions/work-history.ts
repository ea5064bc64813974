import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** For each of the two boxes, in characters as people see them. */
export const workHistoryLimit = 6_000

/** Somebody's work so far and the times between, in their own words. */
export type WorkHistory = { readonly work: string; readonly gaps: string }

export const workHistoryParts = ["work", "gaps"] as const satisfies readonly (keyof WorkHistory)[]

/** Asked after a conditional offer and not before (Equality Act 2010 s.60; Schedule 3 of SI 2014/2936, item 7). */
export function mayTellWorkHistory(status: ApplicationStatus): boolean {
  return status === "offered" || status === "accepted" || status === "started"
}

export type WorkHistoryRefusal =
  | { readonly kind: "sent-already" }
  | { readonly kind: "work-missing" }
  | { readonly kind: "part-too-long"; readonly part: keyof WorkHistory; readonly limit: number }

type Telling = {
  readonly history: WorkHistory
  /** The part that is longer than the limit, if one is. */
  readonly tooLong: keyof WorkHistory | undefined
  readonly sent: boolean
  /** False for "save and come back later". */
  readonly send: boolean
}

export function decideWorkHistory({
  history,
  tooLong,
  sent,
  send,
}: Telling): Result<"saved" | "sent", WorkHistoryRefusal> {
  if (sent) return err({ kind: "sent-already" })
  if (tooLong) return err({ kind: "part-too-long", part: tooLong, limit: workHistoryLimit })
  if (send && history.work.trim() === "") return err({ kind: "work-missing" })
  return ok(send ? "sent" : "saved")
}
