import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { contactOf, dataKeyOf } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { referenceHash } from "#app/domain/decisions/reference-link.server.ts"
import {
  decideNoReference,
  decideReference,
  type GiveReferenceRefusal,
  mayAskReferees,
  type Reference,
  standingOfReference,
} from "#app/domain/decisions/references.ts"
import {
  insertAnswer,
  lockRequest,
  requestByHash,
  requestsOf,
  stopRequest,
} from "#app/domain/decisions/references-store.server.ts"
import { applicationToDecide } from "#app/domain/decisions/store.server.ts"
import type { ReferenceStanding } from "#app/domain/decisions/vocabulary.ts"
import type { StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { sameHash } from "#app/platform/sealing.server.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }
type Owner = { readonly applicationId: string; readonly providerId: string }

/** What a referee says: a reference, or that they give none. */
export type Saying =
  | { readonly outcome: "given"; readonly reference: Reference }
  | { readonly outcome: "declined"; readonly whyNot: string }

/** Who holds a link, as the job that keeps their promise: for that provider alone. Null for a link that is none. */
async function behindLink(ctx: Ctx, token: string) {
  const hash = referenceHash(token)
  const asDoorkeeper = { ...ctx, actor: { kind: "doorkeeper" } } as const
  const found = await reading(asDoorkeeper, (tx) => requestByHash(tx, hash))
  if (!found || !sameHash(found.tokenHash, hash)) return null
  const { id, providerId, applicationId } = found
  const actor: SystemActor = { kind: "system", providerId }
  return { ctx: { ...ctx, actor }, id, owner: { providerId, applicationId } }
}

/** What a referee's page says. Reading uses nothing up: programs that look through mail open every link. */
export async function openReference(ctx: Ctx, token: string) {
  const behind = await behindLink(ctx, token)
  if (!behind) return null
  const { owner, id } = behind
  return reading(behind.ctx, async (tx) => {
    const found = await standingNow(tx, behind.ctx, owner, id)
    const help = await providerInLetters(tx, owner.providerId)
    if (found?.standing !== "waiting") {
      return { ...help, standing: found?.standing ?? ("stopped" as const), asked: null }
    }
    const contact = await contactOf(tx, owner.applicationId)
    const { request, job } = found
    return {
      ...help,
      standing: found.standing,
      asked: {
        name: contact?.name ?? "",
        job,
        referee: request.referee?.name ?? "",
        careWork: request.careWork,
        expiresAt: request.expiresAt,
      },
    }
  })
}

/** A referee answers behind their link, once. */
export async function giveReference(
  ctx: Ctx,
  token: string,
  saying: Saying,
): Promise<Result<null, NotFound | GiveReferenceRefusal>> {
  const behind = await behindLink(ctx, token)
  if (!behind) return err({ kind: "not-found" })
  return inTransaction<null, NotFound | GiveReferenceRefusal>(behind.ctx, (tx) =>
    // No event: `take` records it.
    take(tx, behind.ctx, { ...behind, saying, writtenBy: null }),
  )
}

type AtProvider = { readonly applicationId: string; readonly requestId: string }

/** A colleague rang a referee and writes down what was said, in their own name. */
export function writeReferenceDown(
  ctx: Ctx<StaffActor>,
  { applicationId, requestId }: AtProvider,
  saying: Saying,
) {
  return inTransaction<null, NotFound | GiveReferenceRefusal>(ctx, async (tx) => {
    // No event: `take` records it.
    const { providerId, personId } = ctx.actor
    if (!mayDecide(ctx.actor)) return err({ kind: "not-found" })
    return take(tx, ctx, {
      owner: { applicationId, providerId },
      id: requestId,
      saying,
      writtenBy: personId,
    })
  })
}

/** Asks somebody no longer: their link ends. */
export function stopReference(ctx: Ctx<StaffActor>, { applicationId, requestId }: AtProvider) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const request = mayDecide(ctx.actor)
      ? await lockRequest(tx, { applicationId, providerId }, requestId)
      : undefined
    if (request?.state !== "asked") return err({ kind: "not-found" })
    await stopRequest(tx, requestId)
    await record(tx, ctx, { event: "reference.stopped", providerId, subjectId: applicationId })
    return ok(null)
  })
}

type Taking = {
  readonly owner: Owner
  readonly id: string
  readonly saying: Saying
  readonly writtenBy: string | null
}

async function take(
  tx: Tx,
  ctx: Ctx,
  { owner, id, saying, writtenBy }: Taking,
): Promise<Result<null, NotFound | GiveReferenceRefusal>> {
  if (!(await lockRequest(tx, owner, id))) return err({ kind: "not-found" })
  const found = await standingNow(tx, ctx, owner, id)
  const dataKey = found && (await dataKeyOf(tx, owner.applicationId))
  if (!found || !dataKey) return err({ kind: "not-found" })
  const { standing, request } = found
  const byPhone = writtenBy !== null
  const { careWork } = request
  if (saying.outcome === "given") {
    const decision = decideReference({ reference: saying.reference, careWork, standing, byPhone })
    if (!decision.ok) return decision
    await insertAnswer(tx, dataKey, {
      ...owner,
      requestId: id,
      outcome: "given",
      writtenBy,
      said: decision.value,
    })
  } else {
    const decision = decideNoReference({ whyNot: saying.whyNot, standing, byPhone })
    if (!decision.ok) return decision
    const said = { whyNot: decision.value }
    await insertAnswer(tx, dataKey, { ...owner, requestId: id, outcome: "declined", writtenBy, said })
  }
  await record(tx, ctx, {
    event: `reference.${saying.outcome}`,
    providerId: owner.providerId,
    subjectId: owner.applicationId,
    detail: { byPhone },
  })
  return ok(null)
}

/** A request with how it stands: a link ends with the offer that it belongs to. */
async function standingNow(tx: Tx, ctx: Ctx, owner: Owner, id: string) {
  const application = await applicationToDecide(tx, owner.providerId, owner.applicationId)
  const request = (await requestsOf(tx, owner)).find((one) => one.id === id)
  if (!application || !request) return undefined
  const standing: ReferenceStanding = mayAskReferees(application.status)
    ? standingOfReference(request, ctx.now())
    : "stopped"
  return { standing, request, job: application.vacancyTitle }
}
