import { record } from "#app/domain/audit/index.server.ts"
import {
  broughtOne,
  broughtTo,
  countWaitingAt,
  endTrustOf,
  nameOf,
  trustedAt,
  trustIn,
  waitingAt,
} from "#app/domain/credentials/brought-store.server.ts"
import { mayDecideOnBadges, mayTrustAwards } from "#app/domain/credentials/policy.ts"
import { readRequirements } from "#app/domain/training/index.server.ts"
import { currentEdition } from "#app/domain/training/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isId } from "#app/kernel/is-id.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

const mostShown = 200

type Requirements = Awaited<ReturnType<typeof readRequirements>>

/** Where training has no title any more, its code says which it was. */
const titleIn = (requirements: Requirements, code: string | null) =>
  requirements.find((each) => each.code === code)?.title ?? code

/** Badges from elsewhere that wait for somebody to say whether they count, and the awards that are trusted. */
export async function readBroughtWaiting(ctx: Ctx<StaffActor>) {
  const requirements = await readRequirements(ctx, londonDay(ctx.now()))
  return reading(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const trusted = await trustedAt(tx, providerId)
    return {
      waiting: (await waitingAt(tx, providerId, mostShown)).map((badge) => ({
        ...badge,
        isOwn: badge.workerId === personId,
      })),
      trusted: trusted.map((one) => ({ ...one, countsFor: titleIn(requirements, one.code) })),
      mayTrust: mayTrustAwards(ctx.actor),
    }
  })
}

/** How many wait, for Today; none for who has no say in it. */
export function countBroughtWaiting(ctx: Ctx<StaffActor>): Promise<number> {
  if (!mayDecideOnBadges(ctx.actor)) return Promise.resolve(0)
  return reading(ctx, (tx) => countWaitingAt(tx, ctx.actor.providerId))
}

/** What the worker of an employment brought. */
export async function readBroughtTo(ctx: Ctx<StaffActor>, employmentId: string) {
  const requirements = await readRequirements(ctx, londonDay(ctx.now()))
  const badges = await reading(ctx, (tx) => broughtTo(tx, ctx.actor.providerId, employmentId))
  return badges.map((badge) => ({ ...badge, countsFor: titleIn(requirements, badge.code) }))
}

/** One badge with what it could count for; null where there is none. */
export async function readBrought(ctx: Ctx<StaffActor>, id: string) {
  const { providerId, personId } = ctx.actor
  const badge = isId(id) ? await reading(ctx, (tx) => broughtOne(tx, providerId, id)) : undefined
  if (!badge) return null
  const requirements = await readRequirements(ctx, londonDay(ctx.now()))
  const { trust, decider } = await reading(ctx, async (tx) => ({
    trust: await trustIn(tx, providerId, badge),
    decider: badge.decidedBy === null ? undefined : await nameOf(tx, badge.decidedBy),
  }))
  // The Care Certificate has its plan for a page.
  const page = badge.code === currentEdition.scheme ? "" : `/training/${badge.code}`
  return {
    ...badge,
    decider: decider ?? null,
    recordHref: `/workers/${badge.employmentId}${page}`,
    countsFor: titleIn(requirements, badge.code),
    isOwn: badge.workerId === personId,
    /** Which training it may be counted for. */
    training: requirements.map(({ code, title }) => ({ code, title })),
    /** What such an award counts for already. */
    trustedFor: trust?.code ?? null,
    mayTrust: mayTrustAwards(ctx.actor),
  }
}

/** From now on somebody looks at each such badge again. What was counted stays. */
export function endTrust(ctx: Ctx<StaffActor>, id: string) {
  return inTransaction<null, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const ended = { endedBy: personId, endedAt: ctx.now() }
    const may = mayTrustAwards(ctx.actor) && isId(id)
    if (!may || !(await endTrustOf(tx, providerId, id, ended))) return err({ kind: "not-found" })
    await record(tx, ctx, { event: "award.trust-ended", providerId, subjectId: id })
    return ok(null)
  })
}
