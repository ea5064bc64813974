import { contactOf, dataKeyOf } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { referenceHash, referenceToken } from "#app/domain/decisions/reference-link.server.ts"
import {
  decideReferee,
  mayAskReferees,
  type NameRefereeRefusal,
  type Referee,
  referenceLasts,
  standingOfReference,
} from "#app/domain/decisions/references.ts"
import { insertRequest, requestsOf } from "#app/domain/decisions/references-store.server.ts"
import { applicationToDecide, lockApplications } from "#app/domain/decisions/store.server.ts"
import { lockChooser } from "#app/domain/decisions/times-store.server.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Refusal = { readonly kind: "not-found" } | NameRefereeRefusal
type Named = { readonly referee: Referee; readonly careWork: boolean }

/** The applicant says who can tell about them, once they accepted an offer. That person is written to. */
export function nameReferee(ctx: Ctx<ApplicantActor>, named: Named) {
  return inTransaction<null, Refusal>(ctx, async (tx) => {
    // No event: `ask` records it.
    const { applicationId, providerId } = ctx.actor
    const application = await lockChooser(tx, applicationId)
    if (!application || !mayAskReferees(application.status)) return err({ kind: "not-found" })
    return ask(tx, ctx, { applicationId, providerId, namedBy: null, ...named })
  })
}

/** Somebody who makes offers, and has looked at who it is, names a referee. */
export function askReferee(
  ctx: Ctx<StaffActor>,
  { applicationId, ...named }: Named & { readonly applicationId: string },
) {
  return inTransaction<null, Refusal>(ctx, async (tx) => {
    // No event: `ask` records it.
    const { providerId, personId } = ctx.actor
    const application = mayDecide(ctx.actor)
      ? await applicationToDecide(tx, providerId, applicationId)
      : undefined
    const [locked] = application ? await lockApplications(tx, application.vacancyId, [applicationId]) : []
    if (!locked || !mayAskReferees(locked.status) || !(await contactOf(tx, applicationId))) {
      return err({ kind: "not-found" })
    }
    return ask(tx, ctx, { applicationId, providerId, namedBy: personId, ...named })
  })
}

type Asking = Named & {
  readonly applicationId: string
  readonly providerId: string
  readonly namedBy: string | null
}

async function ask(tx: Tx, ctx: Ctx, asking: Asking): Promise<Result<null, Refusal>> {
  const { applicationId, providerId, careWork, namedBy } = asking
  const dataKey = await dataKeyOf(tx, applicationId)
  if (!dataKey) return err({ kind: "not-found" })
  const now = ctx.now()
  const before = await requestsOf(tx, asking)
  const decision = decideReferee({
    referee: asking.referee,
    own: (await contactOf(tx, applicationId))?.email ?? null,
    waiting: before.flatMap((one) =>
      standingOfReference(one, now) === "waiting" && one.referee ? [one.referee.email] : [],
    ),
    named: before.filter((one) => (one.namedBy === null) === (namedBy === null)).length,
  })
  if (!decision.ok) return decision
  await insertRequest(
    tx,
    dataKey,
    {
      applicationId,
      providerId,
      careWork,
      namedBy,
      referee: decision.value,
      askedAt: now,
      expiresAt: after(now, referenceLasts),
    },
    (id) => referenceHash(referenceToken(id)),
  )
  await record(tx, ctx, { event: "reference.asked", providerId, subjectId: applicationId })
  return ok(null)
}
