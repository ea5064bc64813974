import { contactOf, dataKeyOf } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import {
  checksMissing,
  decideCheck,
  decideSupervisedStart,
  evidenceLimit,
  mayRecordChecks,
  type RecordCheckRefusal,
  type SuperviseRefusal,
  supervisorLimit,
} from "#app/domain/decisions/checks.ts"
import {
  certificateFor,
  checksOf,
  insertCheck,
  insertSupervisedStart,
  newestCheck,
  supervisedStartOf,
} from "#app/domain/decisions/checks-store.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { applicationToDecide, lockApplications } from "#app/domain/decisions/store.server.ts"
import type { CheckItem, CheckOutcome } from "#app/domain/decisions/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

/** An application with an offer, of a person the asker has looked at, locked; undefined for anybody else. */
async function lockToCheck(tx: Tx, ctx: Ctx<StaffActor>, applicationId: string) {
  const { providerId } = ctx.actor
  if (!mayDecide(ctx.actor)) return undefined
  const application = await applicationToDecide(tx, providerId, applicationId)
  const [locked] = application ? await lockApplications(tx, application.vacancyId, [applicationId]) : []
  const contact = locked && mayRecordChecks(locked.status) ? await contactOf(tx, applicationId) : undefined
  const dataKey = contact ? await dataKeyOf(tx, applicationId) : undefined
  if (!application || !locked || !dataKey) return undefined
  const today = londonDay(ctx.now())
  const { level } = await certificateFor(tx, application.roleCode, today)
  return { owner: { applicationId, providerId }, dataKey, level, today, status: locked.status }
}

type CheckToRecord = {
  readonly applicationId: string
  readonly item: CheckItem
  readonly outcome: CheckOutcome
  readonly evidence: string
  /** Days, `YYYY-MM-DD`. */
  readonly seenOn: string
  readonly expiresOn: string | null
  /** The record that the asker was shown, "" for none; left out where none could be shown. */
  readonly shown?: string
}

/** Records what was seen of one of the things checked before a start. A newer record takes the place of the older. */
export function recordCheck(ctx: Ctx<StaffActor>, { shown, ...check }: CheckToRecord) {
  return inTransaction<{ missing: readonly CheckItem[] }, NotFound | RecordCheckRefusal>(ctx, async (tx) => {
    const found = await lockToCheck(tx, ctx, check.applicationId)
    if (!found) return err({ kind: "not-found" })
    const { owner, dataKey, level, today } = found
    const tooLong = isLongerThan(check.evidence, evidenceLimit)
    const newest = (await newestCheck(tx, owner, check.item))?.id ?? ""
    const asSeen = shown === undefined || shown === newest
    const decision = decideCheck({ ...check, tooLong, level, today, asSeen })
    if (!decision.ok) return decision
    const evidence = check.evidence.trim()
    await insertCheck(tx, dataKey, { ...check, ...owner, evidence, checkedBy: ctx.actor.personId })
    await record(tx, ctx, {
      event: "check.recorded",
      providerId: owner.providerId,
      subjectId: owner.applicationId,
      detail: { item: check.item, outcome: decision.value },
    })
    return ok({ missing: checksMissing(await checksOf(tx, owner), level, today) })
  })
}

type StartToSupervise = {
  readonly applicationId: string
  readonly supervisor: string
  readonly reason: string
  readonly barredListClearOn: string
}

/** Arranges a start with a named supervisor while only the certificate is awaited. */
export function superviseStart(ctx: Ctx<StaffActor>, start: StartToSupervise) {
  return inTransaction<null, NotFound | SuperviseRefusal>(ctx, async (tx) => {
    const found = await lockToCheck(tx, ctx, start.applicationId)
    if (found?.status !== "accepted") return err({ kind: "not-found" })
    const { owner, dataKey, level, today } = found
    if (await supervisedStartOf(tx, owner)) return ok(null)
    const missing = checksMissing(await checksOf(tx, owner), level, today)
    const tooLong = isLongerThan(start.supervisor, supervisorLimit)
      ? "supervisor"
      : isLongerThan(start.reason, evidenceLimit)
        ? "reason"
        : undefined
    const decision = decideSupervisedStart({ ...start, tooLong, missing, level, today })
    if (!decision.ok) return decision
    await insertSupervisedStart(tx, dataKey, {
      ...owner,
      supervisor: start.supervisor.trim(),
      reason: start.reason.trim(),
      barredListClearOn: start.barredListClearOn,
      arrangedBy: ctx.actor.personId,
    })
    await record(tx, ctx, {
      event: "supervised-start.arranged",
      providerId: owner.providerId,
      subjectId: owner.applicationId,
    })
    return ok(null)
  })
}
