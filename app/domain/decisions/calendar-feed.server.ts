import { randomBytes } from "node:crypto"
import { membershipsOf } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import {
  endFeedOf,
  type FeedOwner,
  feedByHash,
  insertFeed,
  oneFeedAtATime,
  openFeedOf,
} from "#app/domain/decisions/feeds-store.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { readMemberCalendar, readStaffCalendar } from "#app/domain/decisions/read-calendar.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { tokenHash } from "#app/platform/sealing.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }

const feedHash = (token: string) => tokenHash(token, "calendar-feed")
const mayHaveFeed = (actor: FeedOwner) => actor.kind === "person" || mayChoose(actor)
const providerOf = (actor: FeedOwner) => (actor.kind === "staff" ? actor.providerId : null)

/**
 * Makes an address at which the asker's calendar finds their meetings; the one before works no more. The address is
 * told this once: only a hash of it is kept.
 */
export function makeCalendarFeed(ctx: Ctx<FeedOwner>) {
  return inTransaction<{ url: string }, NotFound>(ctx, async (tx) => {
    if (!mayHaveFeed(ctx.actor)) return err({ kind: "not-found" })
    await oneFeedAtATime(tx, ctx.actor)
    await endFeedOf(tx, ctx.actor)
    const token = randomBytes(32).toString("base64url")
    const subjectId = await insertFeed(tx, ctx.actor, feedHash(token))
    await record(tx, ctx, { event: "calendar-feed.made", providerId: providerOf(ctx.actor), subjectId })
    return ok({ url: `${env().APP_URL}/calendar/${token}/meetings.ics` })
  })
}

/** Ends the asker's address, wherever it has been put. */
export function endCalendarFeed(ctx: Ctx<FeedOwner>) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    const subjectId = mayHaveFeed(ctx.actor) ? await endFeedOf(tx, ctx.actor) : undefined
    if (!subjectId) return err({ kind: "not-found" })
    await record(tx, ctx, { event: "calendar-feed.ended", providerId: providerOf(ctx.actor), subjectId })
    return ok(null)
  })
}

/** Since when the asker has an address; null where they have none, or may not have one. */
export function readOwnFeed(ctx: Ctx<FeedOwner>): Promise<{ since: Date } | null> {
  return reading(ctx, async (tx) => {
    const open = mayHaveFeed(ctx.actor) ? await openFeedOf(tx, ctx.actor) : undefined
    return open ? { since: open.createdAt } : null
  })
}

/** `ended`: it worked once, and whoever had it ended it or left. */
export type FeedRefusal = { readonly kind: "not-found" | "ended" }

/**
 * What a calendar reads at a private address, without a session: as the person it belongs to, and no more than they may
 * see at this moment. Who left a provider is out at once.
 */
export async function readCalendarFeed(ctx: Ctx, token: string): Promise<Result<string, FeedRefusal>> {
  const asDoorkeeper = { ...ctx, actor: { kind: "doorkeeper" } } as const
  const feed = await reading(asDoorkeeper, (tx) => feedByHash(tx, feedHash(token)))
  if (!feed) return err({ kind: "not-found" })
  if (feed.endedAt) return err({ kind: "ended" })
  const { personId, providerId } = feed
  if (providerId === null) {
    const asThem = { ...ctx, actor: { kind: "person", personId } } as const
    return written(await readMemberCalendar(asThem, {}, "en"))
  }
  const membership = (await membershipsOf(ctx, personId)).find((one) => one.providerId === providerId)
  if (!membership) return err({ kind: "ended" })
  const actor: StaffActor = { kind: "staff", personId, providerId, role: membership.role }
  return written(await readStaffCalendar({ ...ctx, actor }, {}))
}

function written(calendar: string | null): Result<string, FeedRefusal> {
  return calendar === null ? err({ kind: "ended" }) : ok(calendar)
}
