import { record } from "#app/domain/audit/index.server.ts"
import { decideWithReason, type ReasonRefusal } from "#app/domain/training/learning-rules.ts"
import { insertChoice, newestChoice } from "#app/domain/training/learning-store.server.ts"
import { mayNoteLearning } from "#app/domain/training/policy.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import { lockEmployment } from "#app/domain/training/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Choosing = { readonly employmentId: string; readonly code: string; readonly reason: string }

/** Of training of which a worker has exactly one: says which, and why. It can be said anew; the newest counts. */
export function chooseLearning(ctx: Ctx<StaffActor>, { employmentId, code, reason }: Choosing) {
  return inTransaction<{ code: string }, { kind: "not-found" } | ReasonRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const worker = mayNoteLearning(ctx.actor) ? await lockEmployment(tx, providerId, employmentId) : undefined
    const catalogue = worker ? await requirementsOn(tx, { providerId, day: londonDay(ctx.now()) }) : []
    const choice = catalogue.find((each) => each.code === code)?.choice
    if (!worker || !choice) return err({ kind: "not-found" })
    const before = await newestChoice(tx, employmentId, choice)
    const who = { by, workerId: worker.personId }
    const decision = decideWithReason(reason, { open: before?.code !== code, ...who })
    if (!decision.ok) return decision
    const choiceId = await insertChoice(tx, {
      ...{ providerId, employmentId, choice, code, reason: decision.value, chosenBy: by },
      chosenAt: ctx.now(),
    })
    await record(tx, ctx, { event: "learning.chosen", providerId, subjectId: choiceId, detail: { code } })
    return ok({ code })
  })
}
