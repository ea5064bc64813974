import { membershipsOf } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { decide } from "#app/domain/decisions/decide.server.ts"
import { shortlist } from "#app/domain/decisions/shortlist.server.ts"
import {
  dueSteps,
  lockStep,
  peopleOfStep,
  saveBegun,
  saveResult,
  stepOf,
} from "#app/domain/decisions/step-store.server.ts"
import type { StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { beforeCommit, inTransaction, reading } from "#db/ctx.ts"

/**
 * Carries out one provider's steps that can no longer be undone: for each person a decision of its own, in the name of
 * whoever made the step and by the rules that hold now. Run by the clock; stands being run twice at once.
 */
export async function carryOutSteps(ctx: Ctx<SystemActor>): Promise<{ decided: number }> {
  const { providerId } = ctx.actor
  if (providerId === null) return { decided: 0 }
  const due = await reading(ctx, (tx) => dueSteps(tx, providerId, ctx.now()))
  let decided = 0
  for (const { id } of due) decided += await carryOut(ctx, providerId, id)
  return { decided }
}

async function carryOut(ctx: Ctx<SystemActor>, providerId: string, id: string): Promise<number> {
  const begun = await begin(ctx, providerId, id)
  if (!begun.ok) return 0
  const step = await reading(ctx, (tx) => stepOf(tx, providerId, id))
  if (!step) return 0
  const role = (await membershipsOf(ctx, step.madeBy)).find((one) => one.providerId === providerId)?.role
  const waiting = (await reading(ctx, (tx) => peopleOfStep(tx, id))).filter(({ open }) => open)
  let decided = 0
  for (const { id: applicationId } of waiting) {
    const one = { stepId: id, applicationId }
    if (!role) {
      await keepResult(ctx, one, "maker-left")
      continue
    }
    const actor: StaffActor = { kind: "staff", personId: step.madeBy, providerId, role }
    const asMaker: Ctx<StaffActor> = { ...ctx, actor }
    // The result goes in with the decision, or neither does.
    beforeCommit(asMaker, (tx) => saveResult(tx, one, "done"))
    const { reason, vacancy } = step
    const done =
      step.outcome === "shortlist"
        ? await shortlist(asMaker, { slug: vacancy.slug, chosen: [applicationId], reason })
        : await decide(asMaker, { applicationId, outcome: step.outcome, reason })
    if (done.ok) decided += 1
    else {
      const why = done.error.kind === "not-all-ready" ? done.error.refused[0]?.why.kind : done.error.kind
      await keepResult(ctx, one, why ?? "not-found")
    }
  }
  return decided
}

/** From here on it is no longer undone. A step that was begun before and broke off goes on. */
function begin(ctx: Ctx<SystemActor>, providerId: string, id: string) {
  return inTransaction<null, { readonly kind: "over" }>(ctx, async (tx) => {
    const step = await lockStep(tx, providerId, id)
    if (!step || step.undoneAt) return err({ kind: "over" })
    if (!step.doneAt) {
      await saveBegun(tx, id, ctx.now())
      await record(tx, ctx, { event: "decision-step.carried-out", providerId, subjectId: id })
    }
    return ok(null)
  })
}

function keepResult(
  ctx: Ctx<SystemActor>,
  one: { readonly stepId: string; readonly applicationId: string },
  result: string,
) {
  return inTransaction<null, never>(ctx, async (tx) => {
    // No event: nothing happened to anybody; why stands with the step.
    await saveResult(tx, one, result)
    return ok(null)
  })
}
