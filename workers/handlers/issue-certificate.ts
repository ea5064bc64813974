import { UnrecoverableError } from "bullmq"
import { issueCertificate } from "#app/domain/credentials/index.server.ts"
import { issueCertificateJob } from "#app/domain/credentials/jobs.ts"
import { assertNever } from "#app/kernel/assert-never.ts"
import { handle } from "#workers/runtime/handle.ts"

export const handleIssueCertificate = handle(issueCertificateJob, async (ctx, { accreditationId }) => {
  const issued = await issueCertificate(ctx, { accreditationId })
  if (issued.ok) return { certificateId: issued.value.certificateId }
  const refusal = issued.error
  switch (refusal.kind) {
    // Delivered twice: the first run did the work, so this run has succeeded too.
    case "already-issued":
      return { certificateId: refusal.certificateId }
    // Clocks are put right and suspensions lifted: worth another try.
    case "clock-wrong":
    case "accreditation-suspended":
      throw new Error(refusal.kind)
    case "not-found":
    case "accreditation-withdrawn":
    case "holder-name-empty":
    case "issuer-name-empty":
      throw new UnrecoverableError(refusal.kind)
    default:
      return assertNever(refusal)
  }
})
