import { UnrecoverableError } from "bullmq"
import { type IssueOneRefusal, issueCertificates } from "#app/domain/credentials/index.server.ts"
import { issueCertificateJob } from "#app/domain/credentials/jobs.ts"
import { assertNever } from "#app/kernel/assert-never.ts"
import type { HandlerOfMany, Outcome } from "#workers/runtime/handler.ts"

/** Of many that one provider awards, so many go together: a second's work, and little lost where it stops. */
const atMost = 50

export const handleIssueCertificate: HandlerOfMany = {
  job: issueCertificateJob,
  atMost,
  workTogether: async (ctx, accreditationIds, changes) => {
    const issued = await issueCertificates(ctx, { accreditationIds, beforeKept: changes })
    return accreditationIds.map((id) => {
      const one = issued.get(id)
      if (!one) return new UnrecoverableError("not-found")
      return one.ok ? { certificateId: one.value.certificateId } : outcomeOf(one.error)
    })
  },
}

function outcomeOf(refusal: IssueOneRefusal): Outcome | Error {
  switch (refusal.kind) {
    // Delivered twice: the first run did the work, so this run has succeeded too.
    case "already-issued":
      return { certificateId: refusal.certificateId }
    // Clocks are put right and suspensions lifted: worth another try.
    case "clock-wrong":
    case "accreditation-suspended":
      return new Error(refusal.kind)
    case "not-found":
    case "accreditation-withdrawn":
    case "holder-name-empty":
    case "issuer-name-empty":
      return new UnrecoverableError(refusal.kind)
    default:
      return assertNever(refusal)
  }
}
