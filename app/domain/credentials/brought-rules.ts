import type { GivenVerdict } from "#app/domain/credentials/given-badge.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** A person may have learnt much, and nobody is to look at hundreds. */
export const waitingBadgesLimit = 30
export const whyNotLimit = 1_000

export type BringRefusal =
  /** What was found out about it: it cannot be relied on, or not now. */
  | { readonly kind: "not-good"; readonly verdict: GivenVerdict }
  | { readonly kind: "too-many"; readonly limit: number }
  | { readonly kind: "already-brought" }

/** Whether a badge is taken in: it is real and in force, by whomever it was given. */
export function decideBringing(
  verdict: GivenVerdict,
  { waiting }: { readonly waiting: number },
): Result<"taken", BringRefusal> {
  if (verdict !== "good" && verdict !== "good-unknown") return err({ kind: "not-good", verdict })
  return waiting >= waitingBadgesLimit ? err({ kind: "too-many", limit: waitingBadgesLimit }) : ok("taken")
}

export type DecideBroughtRefusal =
  | { readonly kind: "own-learning" }
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "reason-missing" }
  | { readonly kind: "words-too-long"; readonly limit: number }

/** Whether somebody may say of a badge that it counts, or (with `why`) that it does not. */
export function decideOnBrought(
  { by, workerId, isOpen }: { readonly by: string; readonly workerId: string; readonly isOpen: boolean },
  why?: string,
): Result<"decided", DecideBroughtRefusal> {
  if (by === workerId) return err({ kind: "own-learning" })
  if (!isOpen) return err({ kind: "changed-meanwhile" })
  if (why !== undefined && why.trim() === "") return err({ kind: "reason-missing" })
  return why !== undefined && isLongerThan(why, whyNotLimit)
    ? err({ kind: "words-too-long", limit: whyNotLimit })
    : ok("decided")
}
