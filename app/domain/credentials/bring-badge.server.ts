import { createHash } from "node:crypto"
import { record } from "#app/domain/audit/index.server.ts"
import { holderOf } from "#app/domain/credentials/brought-holder.server.ts"
import { type BringRefusal, decideBringing } from "#app/domain/credentials/brought-rules.ts"
import {
  broughtBy,
  deleteBrought,
  documentsOf,
  insertBrought,
  jobsOf,
  oneBadgeAtATime,
  personOf,
  waitingOf,
} from "#app/domain/credentials/brought-store.server.ts"
import {
  checkGivenBadge,
  type GivenCheck,
  type NotChecked,
} from "#app/domain/credentials/check-given-badge.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import type { ReadOutside } from "#app/platform/outside.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"

type Bringing = {
  /** To which of the jobs of whoever asks. */
  readonly employmentId: string
  readonly bytes: Uint8Array
}

/**
 * Takes in a badge that somebody else gave a worker, for a provider they work for to look at. Only one that is real
 * and in force at this moment; whom it names is noted beside it. @returns its id
 */
export async function bringBadge(
  ctx: Ctx<PersonActor>,
  { employmentId, bytes }: Bringing,
  outside?: ReadOutside,
): Promise<Result<{ id: string }, NotChecked | BringRefusal | { readonly kind: "not-found" }>> {
  const checked = await checkGivenBadge(ctx, bytes, outside)
  if (!checked.ok) return checked
  const { verdict, claims, document } = checked.value
  if (!claims) return err({ kind: "not-good", verdict })
  return inTransaction<{ id: string }, BringRefusal | { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { personId } = ctx.actor
    const job = (await jobsOf(tx, personId)).find((each) => each.employmentId === employmentId)
    if (!job) return err({ kind: "not-found" })
    await oneBadgeAtATime(tx, employmentId)
    const decision = decideBringing(verdict, { waiting: await waitingOf(tx, employmentId) })
    if (!decision.ok) return decision
    const { providerId } = job
    const id = await insertBrought(tx, {
      ...{ providerId, employmentId, document, broughtAt: ctx.now() },
      sha256: createHash("sha256").update(document).digest("hex"),
      ...factsOf(checked.value, claims),
      holder: holderOf(claims, await personOf(tx, personId)),
    })
    if (id === undefined) return err({ kind: "already-brought" })
    await record(tx, ctx, { event: "badge.brought", providerId, subjectId: id })
    return ok({ id })
  })
}

/** What is kept of a badge that was found good. */
function factsOf({ dates, checkedAt }: GivenCheck, claims: NonNullable<GivenCheck["claims"]>) {
  const { issuer, award, holderName, achievement, achievedAt } = claims
  return {
    issuer: issuer.id,
    issuerName: issuer.name ?? issuer.id,
    achievement: achievement ?? award ?? "",
    title: award ?? "",
    holderName,
    achievedOn: londonDay(achievedAt ?? dates.from ?? checkedAt),
    // The last day all of which it counts.
    endsOn: dates.until && londonDay(new Date(dates.until.getTime() - 1)),
    checkedAt,
  }
}

/** Where a worker may bring one. */
export function readMyJobs(ctx: Ctx<PersonActor>) {
  return reading(ctx, (tx) => jobsOf(tx, ctx.actor.personId))
}

/** What a worker brought, and what became of it. */
export function readMyBrought(ctx: Ctx<PersonActor>) {
  return reading(ctx, (tx) => broughtBy(tx, ctx.actor.personId))
}

/** The same with each badge as it was signed. */
export function readMyBroughtWithBadges(ctx: Ctx<PersonActor>) {
  return reading(ctx, async (tx) => {
    const documents = await documentsOf(tx, ctx.actor.personId)
    const brought = await broughtBy(tx, ctx.actor.personId)
    return brought.map((one) => ({ ...one, document: documents.get(one.id) ?? "" }))
  })
}

/** Takes back what was brought, unless training counts by it. */
export function removeBrought(ctx: Ctx<PersonActor>, id: string) {
  return inTransaction<null, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const mine = isId(id) && (await broughtBy(tx, ctx.actor.personId)).find((each) => each.id === id)
    if (!mine || !(await deleteBrought(tx, id))) return err({ kind: "not-found" })
    const { providerId } = mine
    await record(tx, ctx, { event: "badge.taken-away", providerId, subjectId: id })
    return ok(null)
  })
}
