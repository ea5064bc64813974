import { newCodeApp, secretOf } from "#app/domain/accounts/code-secret.server.ts"
import { asDoorkeeper, asPerson } from "#app/domain/accounts/doorkeeper.server.ts"
import type { TypedIn } from "#app/domain/accounts/give-code.server.ts"
import {
  type ConfirmRefusal,
  decideCode,
  maySpareWay,
  type RemoveRefusal,
  type SetUpRefusal,
  secondStepOf,
  typedCode,
} from "#app/domain/accounts/second-step-rules.ts"
import {
  countSpareCodes,
  deleteCodeApps,
  deleteSpareCodes,
  findBegunApp,
  findCodeApp,
  lockStanding,
  markAppConfirmed,
  markSecondStep,
  saveBegunApp,
} from "#app/domain/accounts/second-step-store.server.ts"
import { makeSpareCodes, stepOf, takeCode } from "#app/domain/accounts/take-code.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { AuditKind } from "#app/domain/audit/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

type Mine = Ctx<PersonActor>
type SpareCodes = { readonly spareCodes: readonly string[] }

/** What somebody has for a second step. `begun`: the secret of an app that is being set up. */
export function readSecondStep(ctx: Mine) {
  const { personId } = ctx.actor
  return reading(asDoorkeeper(ctx), async (tx) => {
    const app = await findCodeApp(tx, personId)
    const begun = await findBegunApp(tx, personId)
    return {
      app: app?.confirmedAt ? { since: app.confirmedAt } : null,
      begun: begun ? secretOf(begun) : null,
      spareCodes: await countSpareCodes(tx, personId),
    }
  })
}

/**
 * Begins an app with a new secret, which counts once it is confirmed. Whoever has one already gives a code of it,
 * or has just come by their passkey.
 */
export function beginCodeApp(ctx: Mine, typed: TypedIn) {
  return inTransaction<null, SetUpRefusal>(asDoorkeeper(ctx), async (tx) => {
    const allowed = await mayChange(tx, ctx, typed)
    if (!allowed.ok) return allowed
    const app = newCodeApp(ctx.actor.personId)
    await saveBegunApp(tx, app)
    await note(tx, ctx, "code-app.begun", app.id)
    return ok(null)
  })
}

/** The app counts from now on, as its code has shown. @returns new spare codes, to be shown this once */
export function confirmCodeApp(ctx: Mine, { sessionId, code }: TypedIn) {
  return inTransaction<SpareCodes, ConfirmRefusal>(asDoorkeeper(ctx), async (tx) => {
    const { personId } = ctx.actor
    const standing = await lockStanding(tx, { personId, sessionId })
    if (!standing || secondStepOf(standing) === "asked") return err({ kind: "second-step-first" })
    const app = await findBegunApp(tx, personId)
    if (!app) return err({ kind: "nothing-begun" })
    const decision = decideCode(stepOf(app, typedCode(code).code, standing.now), app.lastStep)
    if (!decision.ok) return decision
    await markAppConfirmed(tx, app, decision.value.step)
    await markSecondStep(tx, sessionId)
    await note(tx, ctx, "code-app.confirmed", app.id)
    return ok({ spareCodes: await makeSpareCodes(tx, personId) })
  })
}

/** Makes new spare codes; the old ones work no more. @returns them, to be shown this once */
export function renewSpareCodes(ctx: Mine, typed: TypedIn) {
  return inTransaction<SpareCodes, SetUpRefusal>(asDoorkeeper(ctx), async (tx) => {
    const { personId } = ctx.actor
    const allowed = await mayChange(tx, ctx, typed)
    if (!allowed.ok) return allowed
    const app = await findCodeApp(tx, personId)
    if (!app) return err({ kind: "second-step-first" })
    const spareCodes = await makeSpareCodes(tx, personId)
    await note(tx, ctx, "spare-codes.made", app.id)
    return ok({ spareCodes })
  })
}

/** Takes the app away, with its spare codes. Staff keep another way. */
export function removeCodeApp(ctx: Mine, typed: TypedIn) {
  return inTransaction<null, RemoveRefusal>(asDoorkeeper(ctx), async (tx) => {
    const { personId } = ctx.actor
    const allowed = await mayChange(tx, ctx, typed)
    if (!allowed.ok) return allowed
    const { isStaff, hasPasskey } = allowed.value
    if (!maySpareWay({ isStaff, others: hasPasskey ? 1 : 0 })) return err({ kind: "only-way" })
    const appId = await deleteCodeApps(tx, personId)
    if (!appId) return err({ kind: "not-found" })
    await deleteSpareCodes(tx, personId)
    await note(tx, ctx, "code-app.removed", appId)
    return ok(null)
  })
}

/** Whether this session may change the person's second step, with the code they typed. */
async function mayChange(tx: Tx, ctx: Mine, { sessionId, code }: TypedIn) {
  const { personId } = ctx.actor
  const standing = await lockStanding(tx, { personId, sessionId })
  if (!standing || secondStepOf(standing) === "asked") return err({ kind: "second-step-first" as const })
  if (!standing.hasApp || standing.freshPasskey) return ok(standing)
  const taken = await takeCode(tx, personId, code, standing.now)
  return taken.ok ? ok(standing) : (taken satisfies Result<never, SetUpRefusal>)
}

const note = (tx: Tx, ctx: Mine, event: AuditKind, subjectId: string) =>
  record(tx, asPerson(ctx, ctx.actor.personId), { event, providerId: null, subjectId })
