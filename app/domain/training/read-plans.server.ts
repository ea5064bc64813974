import { and, eq } from "drizzle-orm"
import { accreditationOf, planOf, workersOf } from "#app/domain/training/store.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { people, providers } from "#db/schema/accounts.ts"
import { employments } from "#db/schema/decisions.ts"

export function readWorkers(ctx: Ctx<StaffActor>) {
  return reading(ctx, (tx) => workersOf(tx, ctx.actor.providerId))
}

/** One worker's plan for the provider they work for; null where there is none. */
export function readPlan(ctx: Ctx<StaffActor>, employmentId: string) {
  return reading(ctx, async (tx) => {
    const [worker] = await tx
      .select({ employmentId: employments.id, personId: people.id, name: people.name })
      .from(employments)
      .innerJoin(people, eq(people.id, employments.personId))
      .where(and(eq(employments.providerId, ctx.actor.providerId), eq(employments.id, employmentId)))
    if (!worker) return null
    return {
      ...worker,
      standards: await planOf(tx, employmentId),
      accreditation: await accreditationOf(tx, employmentId),
    }
  })
}

/** A worker's own plans, one for each provider they work for. */
export function readMyPlans(ctx: Ctx<PersonActor>) {
  return reading(ctx, async (tx) => {
    const jobs = await tx
      .select({
        employmentId: employments.id,
        provider: providers.name,
        startedOn: employments.startedOn,
      })
      .from(employments)
      .innerJoin(providers, eq(providers.id, employments.providerId))
      .where(eq(employments.personId, ctx.actor.personId))
    return Promise.all(
      jobs.map(async (job) => ({
        ...job,
        standards: await planOf(tx, job.employmentId),
        accreditation: await accreditationOf(tx, job.employmentId),
      })),
    )
  })
}
