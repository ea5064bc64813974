import { record } from "#app/domain/audit/index.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import {
  decideInStep,
  decideUndo,
  type StepRefusal,
  type UndoRefusal,
  undoMs,
} from "#app/domain/decisions/step-rules.ts"
import { aroundStep, insertStep, lockStep, saveUndone } from "#app/domain/decisions/step-store.server.ts"
import { heardOn, lockApplications } from "#app/domain/decisions/store.server.ts"
import type { StepOutcome } from "#app/domain/decisions/vocabulary.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after } from "#app/kernel/durations.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

export type PlanStepRefusal =
  | NotFound
  /** Nothing was planned: the step cannot be for these, each for its reason. */
  | {
      readonly kind: "not-all-ready"
      readonly refused: readonly { readonly applicationId: string; readonly why: StepRefusal }[]
    }

type Step = {
  readonly slug: string
  readonly outcome: StepOutcome
  readonly chosen: readonly string[]
  readonly reason: string
}

/**
 * Means one decision for many, all of them or none. Nothing is decided yet: it is carried out for each alone, by the
 * same rules, once it can no longer be undone (`carryOutSteps`).
 */
export function planStep(ctx: Ctx<StaffActor>, { slug, outcome, chosen, reason }: Step) {
  return inTransaction<{ id: string }, PlanStepRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const vacancy = mayChoose(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    const found = await lockApplications(tx, vacancy.id, chosen)
    if (found.length === 0 || found.length !== new Set(chosen).size) return err({ kind: "not-found" })
    const ids = found.map(({ id }) => id)
    const { lookedBy, typed, inStep } = await aroundStep(tx, ids)
    const refused: { applicationId: string; why: StepRefusal }[] = []
    for (const { id, status } of found) {
      const heard = await heardOn(tx, id)
      const one = {
        status,
        heard,
        typedForThem: typed.has(id),
        looked: lookedBy.has(id),
        inStep: inStep.has(id),
      }
      const decision = decideInStep(outcome, one, reason)
      if (!decision.ok) refused.push({ applicationId: id, why: decision.error })
    }
    if (refused.length > 0) return err({ kind: "not-all-ready", refused })
    const madeAt = ctx.now()
    const step = { providerId, vacancyId: vacancy.id, outcome, reason, madeBy: personId, madeAt }
    const id = await insertStep(tx, { ...step, dueAt: after(madeAt, undoMs) }, ids)
    await record(tx, ctx, {
      event: "decision-step.planned",
      providerId,
      subjectId: id,
      detail: { outcome, people: ids.length },
    })
    return ok({ id })
  })
}

/** Undoes a step before it is carried out: nobody was decided about, nobody is written to. */
export function undoStep(ctx: Ctx<StaffActor>, { id }: { readonly id: string }) {
  return inTransaction<{ id: string }, NotFound | UndoRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const step = mayChoose(ctx.actor) ? await lockStep(tx, providerId, id) : undefined
    if (!step) return err({ kind: "not-found" })
    const decision = decideUndo(step, ctx.now())
    if (!decision.ok) return decision
    if (decision.value === "undone") {
      await saveUndone(tx, id, { at: ctx.now(), personId })
      await record(tx, ctx, { event: "decision-step.undone", providerId, subjectId: id })
    }
    return ok({ id })
  })
}
