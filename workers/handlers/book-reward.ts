import { UnrecoverableError } from "bullmq"
import { bookReward } from "#app/domain/rewards/index.server.ts"
import { bookRewardJob } from "#app/domain/rewards/jobs.ts"
import { assertNever } from "#app/kernel/assert-never.ts"
import { handle } from "#workers/runtime/handler.ts"

export const handleBookReward = handle(bookRewardJob, async (ctx, { accreditationId }) => {
  const booked = await bookReward(ctx, { accreditationId })
  if (booked.ok) return { rewardId: booked.value.rewardId }
  const refusal = booked.error
  switch (refusal.kind) {
    // Delivered twice: the first run did the work, so this run has succeeded too.
    case "already-booked":
      return { rewardId: refusal.rewardId }
    // A provider need not reward; there is nothing to book.
    case "no-rule":
      return { rewardId: undefined }
    // Suspensions are lifted: worth another try.
    case "accreditation-suspended":
      throw new Error(refusal.kind)
    case "not-found":
    case "accreditation-withdrawn":
      throw new UnrecoverableError(refusal.kind)
    default:
      return assertNever(refusal)
  }
})
