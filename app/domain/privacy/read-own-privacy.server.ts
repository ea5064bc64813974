import { dataKeyOf } from "#app/domain/applications/index.server.ts"
import { mayHaveOwnData } from "#app/domain/privacy/policy.ts"
import { type Keeping, mayBeAskedEquality, whenItGoes } from "#app/domain/privacy/rules.ts"
import { unsealComplaint } from "#app/domain/privacy/sealed-complaint.server.ts"
import { complaintsOf, standingOf } from "#app/domain/privacy/store.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"

export type OwnClock = {
  readonly keeping: Keeping
  /** Equality questions are asked from sending on. Whether they were answered nobody knows. */
  readonly equality: boolean
  readonly complaints: number
  readonly complaintOpen: boolean
}

/** How long an application is kept, and what its applicant may do about it. Null for who only types for them. */
export function readOwnClock(ctx: Ctx<ApplicantActor>): Promise<OwnClock | null> {
  return reading(ctx, async (tx) => {
    const standing = await standingOf(tx, ctx.actor.applicationId)
    if (!standing || !mayHaveOwnData(ctx.actor, standing)) return null
    const complaints = await complaintsOf(tx, standing.id)
    return {
      keeping: whenItGoes(standing),
      equality: mayBeAskedEquality(standing),
      complaints: complaints.length,
      complaintOpen: standing.complaintOpen,
    }
  })
}

export type OwnComplaint = Awaited<ReturnType<typeof ownComplaints>>[number]

/** Complaints an applicant made, newest first, with their clocks and answers. */
export function readOwnComplaints(ctx: Ctx<ApplicantActor>): Promise<readonly OwnComplaint[]> {
  return reading(ctx, (tx) => ownComplaints(tx, ctx.actor))
}

export async function ownComplaints(tx: Tx, { applicationId, providerId }: ApplicantActor) {
  const dataKey = await dataKeyOf(tx, applicationId)
  if (!dataKey) return []
  const rows = await complaintsOf(tx, applicationId)
  return rows.map((row) => ({
    id: row.id,
    madeAt: row.madeAt,
    dueAt: row.dueAt,
    answeredAt: row.answeredAt,
    ...unsealComplaint({ applicationId, providerId, dataKey }, row),
  }))
}
