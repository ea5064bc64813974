import {
  type BegunSession,
  type Browser,
  beginSession,
  recordEnd,
} from "#app/domain/accounts/begin-session.server.ts"
import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import { mayKeepColleagues } from "#app/domain/accounts/policy.ts"
import {
  confirmationsOf,
  findRecovery,
  insertRecovery,
  lockRecovery,
  markConfirmed,
  markRecoveryStopped,
  markRecoveryUsed,
  type OtherOwner,
  openRecoveryOf,
  otherOwners,
  type RecoveryOnFile,
  recoveriesWaiting,
  setOpening,
} from "#app/domain/accounts/recovery-store.server.ts"
import {
  type AskRecoveryRefusal,
  type ConfirmRecoveryRefusal,
  decideAskRecovery,
  decideUseRecovery,
  stateOfRecovery,
  type UseRecoveryRefusal,
} from "#app/domain/accounts/second-step-rules.ts"
import {
  deleteCodeApps,
  deletePasskeys,
  deleteSpareCodes,
  lockStanding,
  type WhoseSession,
} from "#app/domain/accounts/second-step-store.server.ts"
import { currentMemberships, endAllSessions, findPersonByEmail } from "#app/domain/accounts/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { AuditKind } from "#app/domain/audit/vocabulary.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { newToken, tokenHash } from "#app/platform/sealing.server.ts"
import { reading, type Tx } from "#db/ctx.ts"

const hashOf = (token: string) => tokenHash(token, "recovery")

/** A recovery, and everybody who is told what becomes of it. */
export type ToldOf = {
  readonly recovery: RecoveryOnFile
  readonly owners: readonly OtherOwner[]
}

async function toldOf(tx: Tx, recovery: RecoveryOnFile): Promise<ToldOf> {
  return { recovery, owners: await otherOwners(tx, recovery.personId) }
}

const noteForAll = async (tx: Tx, ctx: Ctx, event: AuditKind, id: string, providerIds: readonly string[]) => {
  for (const providerId of providerIds) await record(tx, ctx, { event, providerId, subjectId: id })
}

/** What somebody who has lost their second step can do, provider by provider. */
export function readOwnRecovery(ctx: Ctx<PersonActor>) {
  const { personId } = ctx.actor
  return reading(asDoorkeeper(ctx), async (tx) => {
    const owners = await otherOwners(tx, personId)
    const recovery = await openRecoveryOf(tx, personId)
    return {
      providers: (await currentMemberships(tx, personId)).map(({ providerId, providerName }) => ({
        name: providerName,
        hasOwner: owners.some((owner) => owner.providerId === providerId),
      })),
      recovery: recovery
        ? { id: recovery.id, opensAt: recovery.opensAt, heard: await confirmationsOf(tx, recovery.id) }
        : null,
    }
  })
}

/** Somebody says that their second step is lost: another owner of each of their providers is asked. As the doorkeeper. */
export async function beginRecovery(
  tx: Tx,
  ctx: Ctx<PersonActor>,
  sessionId: string,
): Promise<Result<ToldOf, AskRecoveryRefusal>> {
  const { personId } = ctx.actor
  const standing = await lockStanding(tx, { personId, sessionId } satisfies WhoseSession)
  if (!standing) return err({ kind: "not-staff" })
  const known = await openRecoveryOf(tx, personId)
  if (known) return ok({ recovery: known, owners: [] })
  const owners = await otherOwners(tx, personId)
  const providerIds = (await currentMemberships(tx, personId)).map(({ providerId }) => providerId)
  const decision = decideAskRecovery({
    isStaff: standing.isStaff,
    hasSecondStep: standing.hasApp || standing.hasPasskey,
    alone: providerIds.filter((id) => !owners.some(({ providerId }) => providerId === id)).length,
  })
  if (!decision.ok) return decision
  const id = await insertRecovery(tx, personId, providerIds)
  await noteForAll(tx, asPerson(ctx, personId), "recovery.asked", id, providerIds)
  const recovery = await findRecovery(tx, { id })
  if (!recovery) throw new Error("a recovery that was not kept")
  return ok({ recovery, owners })
}

/** What waits for the asker's word, of whom they may vouch for. */
export function readRecoveries(ctx: Ctx<StaffActor>) {
  const { providerId, personId } = ctx.actor
  return reading(asDoorkeeper(ctx), async (tx) => {
    if (!mayKeepColleagues(ctx.actor)) return []
    return (await recoveriesWaiting(tx, providerId)).filter((one) => one.personId !== personId)
  })
}

/** One of them; null where it is not for the asker. */
export function readRecovery(ctx: Ctx<StaffActor>, id: string) {
  return reading(asDoorkeeper(ctx), async (tx) => {
    const found = await heardOf(tx, ctx, isId(id) ? await findRecovery(tx, { id }) : undefined)
    if (!found.ok) return null
    const { name, email, createdAt } = found.value.recovery
    return { name, email, createdAt, confirmed: found.value.heard.confirmedAt !== null }
  })
}

/** A recovery that the asker's provider is asked about, and what it said. */
async function heardOf(tx: Tx, ctx: Ctx<StaffActor>, recovery: RecoveryOnFile | undefined) {
  if (!recovery || !mayKeepColleagues(ctx.actor)) return err({ kind: "not-found" as const })
  const all = await confirmationsOf(tx, recovery.id)
  const heard = all.find(({ providerId }) => providerId === ctx.actor.providerId)
  if (!heard) return err({ kind: "not-found" as const })
  if (recovery.personId === ctx.actor.personId) return err({ kind: "own-recovery" as const })
  return ok({ recovery, heard, all })
}

/** `url`: the address that lets them in, from `opensAt`; null while another provider has not confirmed. */
export type Confirmed = ToldOf & { readonly opens: { readonly token: string; readonly at: Date } | null }

/** An owner says that they have spoken with whoever asks. As the doorkeeper. */
export async function confirmRecoveryOf(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  id: string,
): Promise<Result<Confirmed, ConfirmRecoveryRefusal>> {
  const found = await heardOf(tx, ctx, isId(id) ? await lockRecovery(tx, { id }) : undefined)
  if (!found.ok) return found
  const { recovery, heard, all } = found.value
  const { providerId, personId } = ctx.actor
  if (stateOfRecovery(recovery, recovery.now) !== "asked") return err({ kind: "recovery-over" })
  if (heard.confirmedAt) return err({ kind: "confirmed-already" })
  await markConfirmed(tx, { recoveryId: id, providerId }, personId)
  await record(tx, ctx, { event: "recovery.confirmed", providerId, subjectId: id })
  const told = await toldOf(tx, recovery)
  const left = all.filter((one) => one.providerId !== providerId && !one.confirmedAt)
  if (left.length > 0) return ok({ ...told, opens: null })
  const token = newToken()
  return ok({ ...told, opens: { token, at: await setOpening(tx, id, hashOf(token)) } })
}

/** An owner says that it was not them. As the doorkeeper. */
export async function stopRecoveryOf(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  id: string,
): Promise<Result<ToldOf, ConfirmRecoveryRefusal>> {
  const found = await heardOf(tx, ctx, isId(id) ? await lockRecovery(tx, { id }) : undefined)
  if (!found.ok) return found
  return stop(tx, ctx, found.value.recovery)
}

/** The person stops it: they found it, or never asked. As the doorkeeper. */
export async function stopOwnRecovery(
  tx: Tx,
  ctx: Ctx<PersonActor>,
): Promise<Result<ToldOf, ConfirmRecoveryRefusal>> {
  const open = await openRecoveryOf(tx, ctx.actor.personId)
  const recovery = open && (await lockRecovery(tx, { id: open.id }))
  return recovery ? stop(tx, asPerson(ctx, ctx.actor.personId), recovery) : err({ kind: "recovery-over" })
}

async function stop(
  tx: Tx,
  ctx: Ctx,
  recovery: RecoveryOnFile,
): Promise<Result<ToldOf, ConfirmRecoveryRefusal>> {
  const state = stateOfRecovery(recovery, recovery.now)
  if (state === "used" || state === "stopped" || state === "late") return err({ kind: "recovery-over" })
  await markRecoveryStopped(tx, recovery.id)
  const asked = await confirmationsOf(tx, recovery.id)
  await noteForAll(
    tx,
    ctx,
    "recovery.stopped",
    recovery.id,
    asked.map(({ providerId }) => providerId),
  )
  return ok(await toldOf(tx, recovery))
}

/** How far the recovery behind a link is; null where there is none. Nothing is used by looking. */
export function openRecovery(ctx: Ctx, token: string) {
  return reading(asDoorkeeper(ctx), async (tx) => {
    const recovery = await findRecovery(tx, { tokenHash: hashOf(token) })
    return recovery ? { state: stateOfRecovery(recovery, recovery.now), opensAt: recovery.opensAt } : null
  })
}

export type Recovered = ToldOf & { readonly session: BegunSession }

/**
 * Ends what somebody signed in with and wherever they are signed in, and signs them in here, to set up anew. As the
 * doorkeeper. Of many tries at once, one gets in.
 */
export async function useRecoveryLink(
  tx: Tx,
  ctx: Ctx,
  { token, browser }: { readonly token: string; readonly browser: Browser },
): Promise<Result<Recovered, UseRecoveryRefusal>> {
  const recovery = await lockRecovery(tx, { tokenHash: hashOf(token) })
  if (!recovery) return err({ kind: "not-found" })
  const decision = decideUseRecovery(recovery, recovery.now)
  if (!decision.ok) return decision
  const { personId } = recovery
  await markRecoveryUsed(tx, recovery.id)
  const as = asPerson(ctx, personId)
  await endSecondStep(tx, as, personId)
  const asked = await confirmationsOf(tx, recovery.id)
  await noteForAll(
    tx,
    as,
    "recovery.used",
    recovery.id,
    asked.map(({ providerId }) => providerId),
  )
  const session = await beginSession(tx, ctx, { personId, way: "link", browser })
  return ok({ ...(await toldOf(tx, recovery)), session })
}

/**
 * Ends what somebody signs in with, by the word of whoever runs the machines: for owners whom no second owner can
 * vouch for. As the doorkeeper. @returns the event, and who is told; null where nobody is known by the address
 */
export async function endSecondStepByOperator(tx: Tx, ctx: Ctx, email: string) {
  const person = await findPersonByEmail(tx, email)
  if (!person) return null
  const as = asPerson(ctx, person.id)
  await endSecondStep(tx, as, person.id)
  const event = await record(tx, ctx, {
    event: "second-step.ended-by-operator",
    providerId: null,
    subjectId: person.id,
  })
  return { event, person, owners: await otherOwners(tx, person.id) }
}

/** Ends an app, spare codes, passkeys and every session of somebody. As the doorkeeper. */
async function endSecondStep(tx: Tx, ctx: Ctx, personId: string): Promise<void> {
  await deleteCodeApps(tx, personId)
  await deleteSpareCodes(tx, personId)
  await deletePasskeys(tx, personId)
  for (const session of await endAllSessions(tx, personId)) await recordEnd(tx, ctx, session.id)
}
