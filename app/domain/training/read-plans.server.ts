import { asc, eq } from "drizzle-orm"
import { maySignOff, stepsOf } from "#app/domain/training/policy.ts"
import { learningChains, learningLines } from "#app/domain/training/read-learning.server.ts"
import { decideAward, type MarkStep, openSteps, progressOf } from "#app/domain/training/rules.ts"
import { accreditationOf, namesOf, planOf, workerOf, workersOf } from "#app/domain/training/store.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { keysetPage } from "#app/kernel/keyset.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { reading } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { employments } from "#db/schema/decisions.ts"

const workersPerPage = 30

const isId = (text: string | null) =>
  text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

/** Who works here, newest first, a page at a time. @param places ids, as this read gave them */
export function readWorkers(
  ctx: Ctx<StaffActor>,
  places: { readonly after: string | null; readonly before: string | null },
) {
  return reading(ctx, async (tx) => {
    const back = isId(places.before)
    const place = back ? places.before : isId(places.after) ? places.after : null
    const found = await workersOf(tx, ctx.actor.providerId, { place, back, limit: workersPerPage + 1 })
    const { rows, before, after } = keysetPage(found, { size: workersPerPage, back, from: place !== null })
    return {
      workers: rows,
      previous: before && rows[0] ? rows[0].employmentId : null,
      next: after ? (rows.at(-1)?.employmentId ?? null) : null,
    }
  })
}

/** That a step was taken, when, and by whom; the name is null where the asker may not know it. */
export type Mark = { readonly at: Date; readonly by: string | null }

export type PlanLine = {
  readonly number: number
  readonly title: string
  readonly note: string
  readonly known: Mark | null
  readonly seen: Mark | null
  readonly signedOff: Mark | null
  /** What whoever asks may say about it now. */
  readonly open: readonly MarkStep[]
  /** Ready for sign-off, but not by whoever asks: they assessed it. */
  readonly needsSecondPerson: boolean
}

export type WorkerPlan = NonNullable<Awaited<ReturnType<typeof readPlan>>>

/** One worker's plan for the provider they work for; null where there is none. */
export function readPlan(ctx: Ctx<StaffActor>, employmentId: string) {
  return reading(ctx, async (tx) => {
    if (!isId(employmentId)) return null
    const worker = await workerOf(tx, ctx.actor.providerId, employmentId)
    if (!worker) return null
    const records = await planOf(tx, employmentId)
    const accreditation = await accreditationOf(tx, employmentId)
    const who = { by: ctx.actor.personId, workerId: worker.personId }
    const may = stepsOf(ctx.actor)
    const names = await namesOf(
      tx,
      records.flatMap(({ knownBy, seenBy, signedOffBy }) => [knownBy, seenBy, signedOffBy].filter(isText)),
    )
    const mark = (at: Date | null, by: string | null): Mark | null =>
      at && { at, by: (by && names.get(by)) ?? null }
    const standards = records.map((record): PlanLine => {
      const open = openSteps(record, { may, ...who })
      const ready = record.knownBy !== null && record.seenBy !== null && record.signedOffBy === null
      return {
        number: record.number,
        title: record.title,
        note: record.note,
        known: mark(record.knownAt, record.knownBy),
        seen: mark(record.seenAt, record.seenBy),
        signedOff: mark(record.signedOffAt, record.signedOffBy),
        open,
        needsSecondPerson: ready && may.includes("signed-off") && !open.includes("signed-off"),
      }
    })
    return {
      ...worker,
      standards,
      progress: progressOf(records),
      isOneself: worker.personId === ctx.actor.personId,
      accreditation,
      mayAward: maySignOff(ctx.actor) && decideAward({ records, awarded: accreditation !== null, ...who }).ok,
    }
  })
}

const isText = (value: string | null) => value !== null

export type MyPlan = Awaited<ReturnType<typeof readMyPlans>>[number]

/** A worker's own plans, one for each provider they work for. */
export function readMyPlans(ctx: Ctx<PersonActor>) {
  return reading(ctx, async (tx) => {
    const jobs = await tx
      .select({
        employmentId: employments.id,
        providerId: employments.providerId,
        provider: providers.name,
        role: employments.roleCode,
        startedOn: employments.startedOn,
      })
      .from(employments)
      .innerJoin(providers, eq(providers.id, employments.providerId))
      .where(eq(employments.personId, ctx.actor.personId))
      .orderBy(asc(employments.id))
    const plans = []
    for (const job of jobs) {
      const standards = await planOf(tx, job.employmentId)
      const accreditation = await accreditationOf(tx, job.employmentId)
      const day = londonDay(ctx.now())
      const chains = await learningChains(tx, job.employmentId, day)
      const learning = (await learningLines(tx, job, day)).map((line) => ({
        ...line,
        chain: line.state === "other-chosen" ? null : (chains.get(line.code) ?? null),
      }))
      plans.push({ ...job, learning, standards, progress: progressOf(standards), accreditation })
    }
    return plans
  })
}
