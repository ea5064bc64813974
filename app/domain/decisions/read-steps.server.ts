import type { ApplicationFilters } from "#app/domain/decisions/application-filters.ts"
import { listedApplications, vacancyWithCounters } from "#app/domain/decisions/list-applications.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { applicationsShown } from "#app/domain/decisions/read-applications.server.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { decideInStep, stepLimit } from "#app/domain/decisions/step-rules.ts"
import { aroundStep, peopleOfStep, stepOf, stepsToUndo } from "#app/domain/decisions/step-store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

/**
 * For whom of a list a step could be, and for whom not and why: the oldest first, as many as one step takes. The same
 * holds for shortlisting and for not shortlisting.
 */
export function readStepPreview(ctx: Ctx<StaffActor>, slug: string, filters: ApplicationFilters) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayChoose(ctx.actor) ? await vacancyWithCounters(tx, providerId, slug) : undefined
    if (!vacancy) return null
    const { rows, after } = await listedApplications(tx, vacancy, {
      filters: { ...filters, group: "waiting" },
      size: stepLimit,
      now: ctx.now(),
    })
    const ids = rows.map(({ id }) => id)
    const shown = await applicationsShown(tx, vacancy.id, ids)
    const { lookedBy, typed, inStep } = await aroundStep(tx, ids)
    return {
      vacancy,
      /** There are more than one step takes. */
      more: after,
      questions: shown.questions,
      applications: shown.applications.map(({ id, name, status, submittedAt, heard, spreads }) => {
        const looked = lookedBy.has(id)
        const one = { status, heard, typedForThem: typed.has(id), looked, inStep: inStep.has(id) }
        const decision = decideInStep("shortlist", one, "any reason")
        const why = decision.ok ? null : decision.error
        return { id, name, submittedAt, spreads, lookedBy: lookedBy.get(id) ?? [], why }
      }),
    }
  })
}

/** A step: what was meant, for whom, until when it can be undone, and what came of it. */
export function readStep(ctx: Ctx<StaffActor>, id: string) {
  return reading(ctx, async (tx) => {
    const step =
      mayChoose(ctx.actor) && /^[0-9a-f-]{36}$/.test(id)
        ? await stepOf(tx, ctx.actor.providerId, id)
        : undefined
    if (!step) return null
    const people = await peopleOfStep(tx, id)
    return {
      ...step,
      people: people.map((one) => ({ ...one, name: anonymousName(one.id) })),
      canBeUndone: !step.undoneAt && !step.doneAt && ctx.now() < step.dueAt,
    }
  })
}

/** Steps about a job that can still be undone. */
export function readStepsToUndo(ctx: Ctx<StaffActor>, vacancyId: string) {
  return reading(ctx, async (tx) => (mayChoose(ctx.actor) ? stepsToUndo(tx, vacancyId, ctx.now()) : []))
}
