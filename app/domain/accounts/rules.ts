import type { LinkPurpose } from "#app/domain/accounts/vocabulary.ts"
import { days, hours, minutes } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** How long a link may wait to be used. A sign-in link is asked for and used in one sitting. */
export const linkLifetime: Readonly<Record<LinkPurpose, number>> = {
  "sign-in": minutes(10),
  "panel-invitation": days(30),
  "worker-invitation": days(30),
}

/** A challenge to a passkey is answered at once or not at all. */
export const challengeLifetime = minutes(5)

/** Being seen is written down at most this often, so that reading a page is seldom a write. */
export const seenEvery = minutes(5)

/** No session of staff outlives this, however often it is used. */
export const longestSession = days(180)

/** As long as browsers keep a cookie. */
export const longestCookie = days(400)

/**
 * How long a session lasts after it was last used. Staff see who applicants are, often on a computer that
 * others use too. A device of a panel member or worker knows them until they say otherwise: they may have come
 * by a card and have no e-mail to come back by.
 */
export function sessionLifetime(person: { readonly isStaff: boolean }): number {
  return person.isStaff ? hours(12) : longestCookie
}

type LinkOnFile = {
  readonly expiresAt: Date
  readonly usedAt: Date | null
  readonly cancelledAt: Date | null
}

export type LinkState = "open" | "used" | "late" | "cancelled"

/** What a link can still do. Whoever cancelled it is heard first. */
export function stateOfLink(link: LinkOnFile, now: Date): LinkState {
  if (link.cancelledAt) return "cancelled"
  if (link.usedAt) return "used"
  return now >= link.expiresAt ? "late" : "open"
}

export type LinkRefusal = {
  readonly kind: "not-found" | "link-used" | "link-late" | "link-cancelled"
}

/** Whether a link lets its holder in, now and once. */
export function decideLinkUse(link: LinkOnFile | undefined, now: Date): Result<"open", LinkRefusal> {
  if (!link) return err({ kind: "not-found" })
  const state = stateOfLink(link, now)
  return state === "open" ? ok(state) : err({ kind: `link-${state}` })
}

export type PasskeyRefusal = {
  /** `asked-too-long-ago`: the question was not asked of this browser, was answered before, or is old. */
  readonly kind: "asked-too-long-ago" | "passkey-not-known" | "passkey-not-accepted"
}

export type AddPasskeyRefusal = {
  readonly kind: "asked-too-long-ago" | "passkey-known-already" | "passkey-not-accepted" | "second-step-first"
}
