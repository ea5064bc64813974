import { mayAnswerComplaints } from "#app/domain/privacy/policy.ts"
import { daysLeft } from "#app/domain/privacy/rules.ts"
import { unsealComplaint } from "#app/domain/privacy/sealed-complaint.server.ts"
import {
  type ComplaintWithKey,
  complaintsToAnswer,
  complaintToAnswer,
  openComplaints,
} from "#app/domain/privacy/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { reading } from "#db/ctx.ts"

/** More than an owner reads at once; answered ones are the first to fall off the end. */
const mostShown = 100

export type ComplaintToAnswer = NonNullable<ReturnType<typeof shown>>

function shown({ dataKey, ...row }: ComplaintWithKey, now: Date) {
  if (!dataKey) return null
  const { id, reference, job, madeAt, dueAt, answeredAt } = row
  const words = unsealComplaint({ ...row, dataKey }, row)
  return { id, reference, job, madeAt, dueAt, answeredAt, daysLeft: daysLeft(dueAt, now), ...words }
}

/** A provider's complaints for its owner, open ones first, those due soonest before the others. Null for others. */
export function readComplaints(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    if (!mayAnswerComplaints(ctx.actor)) return null
    const rows = await complaintsToAnswer(tx, ctx.actor.providerId, mostShown)
    return rows.flatMap((row) => shown(row, ctx.now()) ?? [])
  })
}

/** One complaint for the provider's owner; null for everybody else. */
export async function readComplaint(ctx: Ctx<StaffActor>, id: string): Promise<ComplaintToAnswer | null> {
  return reading(ctx, async (tx) => {
    const mine = mayAnswerComplaints(ctx.actor) && isId(id)
    const row = mine ? await complaintToAnswer(tx, ctx.actor.providerId, id) : undefined
    return row ? shown(row, ctx.now()) : null
  })
}

/** How many complaints wait, and how long the first of them still may; null where the asker has none to answer. */
export function readComplaintsWaiting(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    if (!mayAnswerComplaints(ctx.actor)) return null
    const { open, firstDueAt } = await openComplaints(tx, ctx.actor.providerId)
    return firstDueAt === null ? null : { open, daysLeft: daysLeft(firstDueAt, ctx.now()) }
  })
}
