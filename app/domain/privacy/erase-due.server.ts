import { moveApplication } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { equalityTokensOf } from "#app/domain/privacy/equality-token.server.ts"
import { removeFilesLeft } from "#app/domain/privacy/remove-files.server.ts"
import { decideGoing, whenItGoes } from "#app/domain/privacy/rules.ts"
import { eraseRows, type NearlyOver, nearlyOver } from "#app/domain/privacy/store.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

const atOnce = 200

/**
 * Erases what a provider may keep no longer. Stands being done by several processes at once, and being stopped
 * half-way: each application goes in a transaction of its own.
 * @returns how many went
 */
export async function eraseDueApplications(ctx: Ctx<SystemActor>): Promise<{ erased: number }> {
  let erased = 0
  let after: string | null = null
  for (;;) {
    const from: string | null = after
    const found: NearlyOver[] = await reading(ctx, (tx) => nearlyOver(tx, from, atOnce))
    for (const one of found.filter((each) => decideGoing(each, each.askedAt))) {
      if (await eraseOne(ctx, one)) erased += 1
    }
    after = found.at(-1)?.id ?? null
    if (found.length < atOnce) break
  }
  await removeFilesLeft(ctx)
  return { erased }
}

async function eraseOne(ctx: Ctx<SystemActor>, standing: NearlyOver): Promise<boolean> {
  const { providerId } = ctx.actor
  const { id, status } = standing
  const done = await inTransaction<null, "gone-already">(ctx, async (tx) => {
    // What nobody decided about ends first: nobody is shortlisted or counted as waiting who is not there.
    if (whenItGoes(standing).kind === "undecided") {
      const moved = await moveApplication(tx, { applicationId: id, event: "withdraw" })
      if (!moved.ok) return err("gone-already")
      const detail = { by: "clock", from: status }
      await record(tx, ctx, { event: "application.withdrawn", providerId, subjectId: id, detail })
    }
    // Another process may have been here since: the database holds the row and says so.
    if (!(await eraseRows(tx, id, equalityTokensOf(id)))) return err("gone-already")
    await record(tx, ctx, {
      event: "application.erased",
      providerId,
      subjectId: id,
      detail: { by: "clock", from: status },
    })
    return ok(null)
  })
  return done.ok
}
