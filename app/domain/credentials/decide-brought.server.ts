import { record } from "#app/domain/audit/index.server.ts"
import {
  type BringRefusal,
  type DecideBroughtRefusal,
  decideOnBrought,
} from "#app/domain/credentials/brought-rules.ts"
import {
  type BroughtRow,
  documentOf,
  insertTrust,
  lockBrought,
  saveChecked,
  saveDecided,
  trustIn,
} from "#app/domain/credentials/brought-store.server.ts"
import { checkGivenBadge } from "#app/domain/credentials/check-given-badge.server.ts"
import { shownIssuer } from "#app/domain/credentials/given-badge.ts"
import { mayDecideOnBadges, mayTrustAwards } from "#app/domain/credentials/policy.ts"
import { type NoteLearningRefusal, noteFromBadge } from "#app/domain/training/index.server.ts"
import type { StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import type { ReadOutside } from "#app/platform/outside.server.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }
type NotGood = Extract<BringRefusal, { kind: "not-good" }>

type Counting = {
  readonly badgeId: string
  /** The training that it counts for. */
  readonly code: string
  /** The same award counts from now on, whoever brings it. */
  readonly trust: boolean
}

/**
 * Says that a badge from elsewhere counts, which notes the training that it shows. It is checked once more first:
 * what was good when it was brought may have been withdrawn.
 */
export async function countBrought(
  ctx: Ctx<StaffActor>,
  { badgeId, code, trust }: Counting,
  outside?: ReadOutside,
): Promise<Result<{ recordId: string }, NotGood | DecideBroughtRefusal | NoteLearningRefusal>> {
  const { providerId, personId: by } = ctx.actor
  if (!mayDecideOnBadges(ctx.actor)) return err({ kind: "not-found" })
  const again = await checkAgain(ctx, badgeId, outside)
  if (!again.ok) return again
  return inTransaction<{ recordId: string }, DecideBroughtRefusal | NoteLearningRefusal>(ctx, async (tx) => {
    const badge = await lockBrought(tx, providerId, badgeId)
    if (!badge) return err({ kind: "not-found" })
    const decision = decideOnBrought({ by, workerId: badge.workerId, isOpen: badge.outcome === null })
    if (!decision.ok) return decision
    const noted = await note(tx, ctx, badge, { by, code })
    if (!noted.ok) return noted
    await saveChecked(tx, badgeId, again.value.checkedAt)
    if (trust && mayTrustAwards(ctx.actor)) await beginTrust(tx, ctx, badge, code)
    return noted
  })
}

async function note(
  tx: Tx,
  ctx: Ctx<StaffActor | SystemActor>,
  badge: BroughtRow,
  { by, code, trusted = false }: { readonly by: string; readonly code: string; readonly trusted?: boolean },
) {
  const {
    id: badgeId,
    providerId,
    employmentId,
    achievedOn: completedOn,
    endsOn,
    issuerName,
    title,
    issuer,
  } = badge
  const noted = await noteFromBadge(tx, ctx, {
    ...{ providerId, employmentId, code, completedOn, endsOn, by },
    taughtBy: issuerName,
    evidence: `${title} (${shownIssuer(issuer)})`,
  })
  if (!noted.ok) return noted
  const { recordId } = noted.value
  const decidedBy = trusted ? null : by
  await saveDecided(tx, badgeId, { outcome: "counts", decidedAt: ctx.now(), decidedBy, recordId })
  await record(tx, ctx, { event: "badge.counted", providerId, subjectId: badgeId, detail: { code, trusted } })
  return noted
}

async function beginTrust(tx: Tx, ctx: Ctx<StaffActor>, badge: BroughtRow, code: string): Promise<void> {
  const { providerId, issuer, issuerName, achievement, title } = badge
  const subjectId = await insertTrust(tx, {
    ...{ providerId, issuer, issuerName, achievement, title, code },
    ...{ trustedBy: ctx.actor.personId, trustedAt: ctx.now() },
  })
  if (subjectId) await record(tx, ctx, { event: "award.trusted", providerId, subjectId, detail: { code } })
}

/** Says that a badge does not count here, and why: its worker reads it. */
export function refuseBrought(
  ctx: Ctx<StaffActor>,
  { badgeId, why }: { readonly badgeId: string; readonly why: string },
) {
  return inTransaction<null, NotFound | DecideBroughtRefusal>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    const badge = mayDecideOnBadges(ctx.actor) ? await lockBrought(tx, providerId, badgeId) : undefined
    if (!badge) return err({ kind: "not-found" })
    const decision = decideOnBrought({ by, workerId: badge.workerId, isOpen: badge.outcome === null }, why)
    if (!decision.ok) return decision
    await saveDecided(tx, badgeId, {
      ...{ outcome: "does-not-count", decidedAt: ctx.now(), decidedBy: by },
      why: why.trim(),
    })
    await record(tx, ctx, { event: "badge.not-counted", providerId, subjectId: badgeId })
    return ok(null)
  })
}

/**
 * Notes the training that a badge shows where the provider said before that such an award counts, and it is the
 * worker's own. Whatever asks for somebody to look is left to them. Stands being done again.
 */
export function countTrusted(ctx: Ctx<SystemActor>, { badgeId }: { readonly badgeId: string }) {
  return inTransaction<{ counted: boolean }, NotFound>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const badge = providerId === null ? undefined : await lockBrought(tx, providerId, badgeId)
    // Taken away again by who brought it.
    if (!badge || badge.outcome !== null || badge.holder !== "worker") return ok({ counted: false })
    const trust = await trustIn(tx, badge.providerId, badge)
    if (!trust) return ok({ counted: false })
    const noted = await note(tx, ctx, badge, { by: trust.trustedBy, code: trust.code, trusted: true })
    return ok({ counted: noted.ok })
  })
}

/** Looks at a badge once more as it was kept. */
async function checkAgain(
  ctx: Ctx<StaffActor>,
  badgeId: string,
  outside?: ReadOutside,
): Promise<Result<{ readonly checkedAt: Date }, NotFound | NotGood>> {
  const document = await reading(ctx, (tx) => documentOf(tx, ctx.actor.providerId, badgeId))
  if (document === undefined) return err({ kind: "not-found" })
  const checked = await checkGivenBadge(ctx, Buffer.from(document), outside)
  const verdict = checked.ok ? checked.value.verdict : "not-genuine"
  return verdict === "good" || verdict === "good-unknown"
    ? ok({ checkedAt: ctx.now() })
    : err({ kind: "not-good", verdict })
}
