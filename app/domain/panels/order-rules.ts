import { err, ok, type Result } from "#app/kernel/result.ts"

type NotFound = { readonly kind: "not-found" }

/** What all scores of somebody the panel met come to. */
export type MeansOf = {
  readonly applicationId: string
  /** Mean points of what they said when they met; null where nobody scored it. */
  readonly meetingMean: number | null
  /** Mean points of their answers. */
  readonly answersMean: number | null
  /** Members who have sent theirs, and who could. */
  readonly members: number
  readonly mayScore: number
}

/** The same with members' severity taken out (fairness). Those in one band cannot be told apart. */
export type FairlyScored = {
  readonly applicationId: string
  readonly fairMean: number
  readonly band: number
}

export type Proposed = {
  readonly applicationId: string
  readonly place: number
  /** Those with the same number cannot be told apart by their scores. 1: strongest. */
  readonly band: number
}

/** Meeting somebody and reading what they wrote count the same. */
function meanOf({ meetingMean, answersMean }: MeansOf): number {
  const both = [meetingMean, answersMean].filter((mean) => mean !== null)
  return both.length === 0 ? 0 : both.reduce((sum, mean) => sum + mean, 0) / both.length
}

/**
 * The order that scores alone would give: by fair means where everybody has one, else by the mean of what they
 * said and what they wrote. Those who cannot be told apart stand beside one another, in no order that means
 * anything.
 */
export function proposedOrder(people: readonly MeansOf[], fair: readonly FairlyScored[]): Proposed[] {
  const fairOf = new Map(fair.map((one) => [one.applicationId, one]))
  const isFair = people.length > 0 && people.every(({ applicationId }) => fairOf.has(applicationId))
  const ranked = people
    .map((one) => {
      const fairly = isFair ? fairOf.get(one.applicationId) : undefined
      const mean = Math.round(meanOf(one) * 100) / 100
      return { applicationId: one.applicationId, band: fairly?.band ?? -mean }
    })
    .sort((a, b) => a.band - b.band || (a.applicationId < b.applicationId ? -1 : 1))
  const bands = [...new Set(ranked.map(({ band }) => band))]
  return ranked.map(({ applicationId, band }, at) => ({
    applicationId,
    place: at + 1,
    band: bands.indexOf(band) + 1,
  }))
}

export type NoOrderYet =
  | { readonly kind: "nobody-met" }
  /** So many people have too few scores still. */
  | { readonly kind: "scores-missing"; readonly people: number }

export type ProposeRefusal =
  | NotFound
  | NoOrderYet
  /** A supporter looks on; the panel makes its order. */
  | { readonly kind: "only-members" }
  | { readonly kind: "order-changed" }
  /** What the panel has agreed stays: offers are made by it. */
  | { readonly kind: "order-agreed" }

/** @param scorers how many independent scores each person must have, as sealed */
export function decideProposing(people: readonly MeansOf[], scorers: number): Result<"proposed", NoOrderYet> {
  if (people.length === 0) return err({ kind: "nobody-met" })
  const waiting = people.filter(({ members, mayScore }) => members < Math.min(scorers, mayScore))
  return waiting.length > 0 ? err({ kind: "scores-missing", people: waiting.length }) : ok("proposed")
}

export type Place = {
  readonly applicationId: string
  readonly place: number
  readonly proposedPlace: number
  readonly reason: string
}

export type MoveRefusal =
  | Exclude<ProposeRefusal, NoOrderYet>
  | { readonly kind: "at-the-end" }
  | { readonly kind: "reason-missing" }

type Move = { readonly applicationId: string; readonly to: "up" | "down"; readonly reason: string }

/**
 * The places after somebody moved by one. Whoever stands elsewhere than the scores would have put them carries
 * the panel's reason; who is back where they were carries none.
 */
export function movedPlaces(places: readonly Place[], { applicationId, to, reason }: Move) {
  const order = [...places].sort((a, b) => a.place - b.place)
  const at = order.findIndex((one) => one.applicationId === applicationId)
  const moving = order[at]
  const other = order[to === "up" ? at - 1 : at + 1]
  if (!moving) return err<MoveRefusal>({ kind: "not-found" })
  if (!other) return err<MoveRefusal>({ kind: "at-the-end" })
  const swapped = order.map((one): Place => {
    if (one !== moving && one !== other) return one
    const place = one === moving ? other.place : moving.place
    return { ...one, place, reason: place === one.proposedPlace ? "" : reason.trim() }
  })
  const why = swapped.some((one) => one.place !== one.proposedPlace && one.reason === "")
  return why ? err<MoveRefusal>({ kind: "reason-missing" }) : ok(swapped.sort((a, b) => a.place - b.place))
}

export type AgreeOrderRefusal =
  | NotFound
  | { readonly kind: "order-changed" }
  | { readonly kind: "only-members" }
