import { eq } from "drizzle-orm"
import { readWork } from "#app/domain/audit/index.server.ts"
import { readCertificateFor } from "#app/domain/credentials/index.server.ts"
import { issueCertificateJob } from "#app/domain/credentials/jobs.ts"
import { bookRewardJob } from "#app/domain/rewards/jobs.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { rewards } from "#db/schema/rewards.ts"

/** How far a promise is: still coming, stopped for a person to look at, or there is nothing to come. */
export type Pending = "under-way" | "stopped" | "none"

export type AwardOutcome = Awaited<ReturnType<typeof readAwardOutcome>>

/** What has come of an award so far, for the provider that gave it: its certificate and its reward. */
export async function readAwardOutcome(ctx: Ctx<StaffActor>, accreditationId: string) {
  const certificate = await readCertificateFor(ctx, accreditationId)
  const [reward] = await reading(ctx, (tx) =>
    tx
      .select({ title: rewards.title, amountMinor: rewards.amountMinor, earnedAt: rewards.earnedAt })
      .from(rewards)
      .where(eq(rewards.subjectId, accreditationId)),
  )
  const { underWay, gaveUp, done } = await readWork(ctx)
  const runs = [...underWay, ...gaveUp, ...done].filter(({ subjectId }) => subjectId === accreditationId)
  const pending = (job: string): Pending => {
    const state = runs.find((run) => run.job === job)?.state
    if (state === "gave-up") return "stopped"
    // Done with nothing to show for it, or so long ago that it is no longer listed.
    return state === "done" || (state === undefined && certificate) ? "none" : "under-way"
  }
  return {
    certificate: certificate ?? pending(issueCertificateJob.name),
    reward: reward ?? pending(bookRewardJob.name),
  }
}
