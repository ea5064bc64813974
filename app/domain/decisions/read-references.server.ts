import { sql } from "drizzle-orm"
import { contactOf } from "#app/domain/applications/index.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { mayAskReferees, standingOfReference } from "#app/domain/decisions/references.ts"
import { answersOf, requestsOf } from "#app/domain/decisions/references-store.server.ts"
import { applicationToDecide } from "#app/domain/decisions/store.server.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"

type Owner = { readonly applicationId: string; readonly providerId: string }

/** Who was asked about somebody, how it stands and what was said, for who makes offers. */
export async function referencesOf(tx: Tx, owner: Owner, now: Date) {
  const answers = await answersOf(tx, owner)
  return (await requestsOf(tx, owner)).map((request) => ({
    ...request,
    standing: standingOfReference(request, now),
    answer: answers.find(({ requestId }) => requestId === request.id) ?? null,
  }))
}

export type ReferenceOnFile = Awaited<ReturnType<typeof referencesOf>>[number]

/** The references about an applicant, for who makes offers; else null. `name` null: not looked at yet. */
export function readReferences(ctx: Ctx<StaffActor>, applicationId: string) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const application =
      mayDecide(ctx.actor) && /^[0-9a-f-]{36}$/.test(applicationId)
        ? await applicationToDecide(tx, providerId, applicationId)
        : undefined
    if (!application || !mayAskReferees(application.status)) return null
    return {
      id: applicationId,
      name: (await contactOf(tx, applicationId))?.name ?? null,
      references: await referencesOf(tx, { applicationId, providerId }, ctx.now()),
    }
  })
}

/** Whom an applicant's provider asks about them, and whether it came: never what was said. */
export async function ownReferencesOf(tx: Tx, owner: Owner, now: Date) {
  return (await requestsOf(tx, owner)).map((request) => ({
    referee: request.referee,
    careWork: request.careWork,
    named: request.namedBy === null ? ("you" as const) : ("provider" as const),
    standing: standingOfReference(request, now),
    askedAt: request.askedAt,
    answeredAt: request.answeredAt,
  }))
}

export type OwnReference = Awaited<ReturnType<typeof ownReferencesOf>>[number]

/** As `ownReferencesOf`, for the applicant's page. */
export function readOwnReferences(ctx: Ctx<ApplicantActor>): Promise<OwnReference[]> {
  return reading(ctx, (tx) => ownReferencesOf(tx, ctx.actor, ctx.now()))
}

/**
 * People who have not started and about whom something is to be done: a reference came and nobody recorded the check,
 * or none came and none is waited for any more.
 */
export async function referencesToSeeTo(tx: Tx, providerId: string, now: Date) {
  const rows = await tx.execute<{ applicationId: string; name: string; came: boolean }>(sql`
    select r.application_id as "applicationId", c.name, bool_or(r.state = 'given') as came
    from reference_requests r
    join applications p on p.id = r.application_id and p.status = 'accepted'
    join applicant_contacts c on c.application_id = r.application_id
    where r.provider_id = ${providerId} and r.state <> 'stopped'
      and not exists (
        select from pre_employment_checks k
        where k.application_id = r.application_id and k.item = 'conduct' and k.ended_at is null)
    group by r.application_id, c.name
    having bool_or(r.state = 'given')
      or not bool_or(r.state = 'asked' and r.expires_at > ${now.toISOString()}::timestamptz)
    order by min(r.asked_at)
    limit 50`)
  return rows.map(({ applicationId, name, came }) => ({ applicationId, name, came }))
}
