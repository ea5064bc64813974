import { and, asc, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm"
import { adjustmentState } from "#app/domain/applications/adjusting.ts"
import { mayArrange } from "#app/domain/applications/policy.ts"
import { unsealAdjustments } from "#app/domain/applications/sealed-adjustments.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { adjustments, applications, correspondence } from "#db/schema/applications.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** More than anybody sees to in a day. */
const mostOfEach = 50

export type AdjustmentToSeeTo = Awaited<ReturnType<typeof adjustmentsToSeeTo>>[number]
export type ToSeeTo = NonNullable<Awaited<ReturnType<typeof readToSeeTo>>>

/** What people asked for and did not confirm yet, those who wait in vain first. Null for who does not arrange. */
export function readToSeeTo(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) =>
    mayArrange(ctx.actor) ? { adjustments: await adjustmentsToSeeTo(tx, ctx.actor) } : null,
  )
}

/** One thing that was asked for, confirmed or not; null where the asker does not see to it. */
export function readAdjustmentToSeeTo(ctx: Ctx<StaffActor>, applicationId: string, purpose: string) {
  return reading(ctx, async (tx) => {
    if (!mayArrange(ctx.actor) || !isId(applicationId)) return null
    const one = sql`${adjustments.applicationId} = ${applicationId} and ${adjustments.purpose} = ${purpose}`
    return (await adjustmentsToSeeTo(tx, ctx.actor, one))[0] ?? null
  })
}

/** How much help people wait for, for the front page: and whether anybody said that it did not happen. */
export async function helpWaiting(tx: Tx, actor: StaffActor) {
  const all = (await adjustmentsToSeeTo(tx, actor)).filter(({ state }) => state !== "delivered")
  return { count: all.length, notYet: all.filter(({ state }) => state === "not-yet").length }
}

/**
 * Row security leaves out what the asker may not arrange. Help with applying shows as soon as it is asked;
 * help with meeting us once there is something sent.
 */
async function adjustmentsToSeeTo(
  tx: Tx,
  { providerId }: StaffActor,
  which: SQL = isNull(adjustments.confirmedAt),
) {
  const rows = await tx
    .select({
      applicationId: adjustments.applicationId,
      purpose: adjustments.purpose,
      sealed: adjustments.sealed,
      askedAt: adjustments.askedAt,
      deliveredAt: adjustments.deliveredAt,
      confirmedAt: adjustments.confirmedAt,
      notYetAt: adjustments.notYetAt,
      reference: sql<string>`a.reference`,
      dataKey: sql<Uint8Array | null>`a.data_key`.mapWith(applications.dataKey),
      job: vacancies.title,
    })
    .from(adjustments)
    .innerJoin(sql`lateral application_to_arrange(${adjustments.applicationId}) as a`, sql`true`)
    .innerJoin(vacancies, sql`${vacancies.id} = a.vacancy_id`)
    .where(
      and(
        eq(adjustments.providerId, providerId),
        eq(adjustments.wanted, true),
        which,
        or(
          and(
            eq(adjustments.purpose, "applying"),
            sql`a.status in ('draft', 'submitted') and ${vacancies.status} = 'published' and ${vacancies.closesAt} > now()`,
          ),
          and(
            eq(adjustments.purpose, "meeting"),
            sql`a.status in ('submitted', 'shortlisted', 'offered', 'accepted')`,
          ),
        ),
      ),
    )
    .orderBy(sql`${adjustments.notYetAt} nulls last`, asc(adjustments.askedAt))
    .limit(mostOfEach)
  return rows.map(({ sealed, dataKey, deliveredAt, confirmedAt, notYetAt, ...row }) => ({
    ...row,
    deliveredAt,
    state: adjustmentState({ deliveredAt, confirmedAt, notYetAt }),
    what: unsealAdjustments({ applicationId: row.applicationId, providerId }, dataKey, row.purpose, sealed),
  }))
}

/** Applications whose applicants wrote what nobody has read, the newest message first. */
export async function unreadMessages(tx: Tx, { providerId }: StaffActor) {
  return tx
    .select({
      applicationId: correspondence.applicationId,
      reference: sql<string>`a.reference`,
      job: vacancies.title,
      count: sql<number>`count(*)::int`,
      newest: sql<Date>`max(${correspondence.writtenAt})`.mapWith(correspondence.writtenAt),
    })
    .from(correspondence)
    .innerJoin(sql`lateral application_to_arrange(${correspondence.applicationId}) as a`, sql`true`)
    .innerJoin(vacancies, sql`${vacancies.id} = a.vacancy_id`)
    .where(
      and(
        eq(correspondence.providerId, providerId),
        isNull(correspondence.writtenBy),
        isNull(correspondence.readAt),
      ),
    )
    .groupBy(correspondence.applicationId, sql`a.reference`, vacancies.title)
    .orderBy(desc(sql`max(${correspondence.writtenAt})`))
    .limit(mostOfEach)
}
