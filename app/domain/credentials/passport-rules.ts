import { type ShareLasts, shareDays } from "#app/domain/credentials/vocabulary.ts"
import { after, days } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** `ended`: by the worker · `over`: its time has run out. */
export type ShareStanding = "open" | "ended" | "over"

/** Where a link stands at `now`. */
export function standingOfShare(
  share: { readonly endsAt: Date; readonly endedAt: Date | null },
  now: Date,
): ShareStanding {
  if (share.endedAt) return "ended"
  return now < share.endsAt ? "open" : "over"
}

/** In characters as people see them. */
export const saidForLimit = 200
/** A page shows them all and checks each signature anew: so many links, with so many awards, and no more. */
export const openSharesLimit = 20
export const sharedAwardsLimit = 50

export type ShareRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "nothing-chosen" }
  | { readonly kind: "too-many-awards"; readonly limit: number }
  | { readonly kind: "too-many-links"; readonly limit: number }

/**
 * Whether a worker may make a link that shows these awards, and when it ends.
 * @param held ids of the awards that the worker may choose from
 */
export function decideShare(
  wanted: { readonly awards: readonly string[]; readonly lasts: ShareLasts },
  standing: { readonly held: readonly string[]; readonly openLinks: number },
  now: Date,
): Result<{ readonly awards: readonly string[]; readonly endsAt: Date }, ShareRefusal> {
  const awards = [...new Set(wanted.awards)]
  if (awards.length === 0) return err({ kind: "nothing-chosen" })
  if (awards.some((award) => !standing.held.includes(award))) return err({ kind: "not-found" })
  if (awards.length > sharedAwardsLimit) return err({ kind: "too-many-awards", limit: sharedAwardsLimit })
  if (standing.openLinks >= openSharesLimit) return err({ kind: "too-many-links", limit: openSharesLimit })
  return ok({ awards, endsAt: after(now, days(shareDays[wanted.lasts])) })
}
