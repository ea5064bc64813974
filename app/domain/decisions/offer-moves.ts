import type { CheckItem, OfferEvent, OfferStatus } from "#app/domain/decisions/vocabulary.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import { type HardToRead, hardToRead } from "#app/kernel/hard-to-read.ts"
import { err, ok } from "#app/kernel/result.ts"

/** Every way an offer moves. What is not here does not happen; the database holds the same (`offer_moves`). */
export const offerMoves = [
  { from: "made", event: "accept", to: "accepted" },
  { from: "made", event: "decline", to: "declined" },
  { from: "made", event: "put-off", to: "made" },
  { from: "made", event: "take-back", to: "withdrawn" },
  { from: "accepted", event: "put-off", to: "accepted" },
  { from: "accepted", event: "take-back", to: "withdrawn" },
  { from: "accepted", event: "not-meet", to: "conditions-not-met" },
  { from: "accepted", event: "confirm", to: "unconditional" },
  // With a supervisor while the certificate is awaited, or on the day on which the last thing came.
  { from: "accepted", event: "start", to: "started" },
  // Life changes after a yes, too.
  { from: "accepted", event: "step-back", to: "declined" },
  { from: "unconditional", event: "step-back", to: "declined" },
  { from: "unconditional", event: "put-off", to: "unconditional" },
  { from: "unconditional", event: "take-back", to: "withdrawn" },
  { from: "unconditional", event: "start", to: "started" },
] as const satisfies readonly {
  readonly from: OfferStatus
  readonly event: OfferEvent
  readonly to: OfferStatus
}[]

/** Where an offer goes when something happens to it; null where that cannot happen. */
export function offerAfter(status: OfferStatus, event: OfferEvent): OfferStatus | null {
  return offerMoves.find((move) => move.from === status && move.event === event)?.to ?? null
}

export const offerWordsLimit = 2_000

export type ChangeOfferRefusal =
  | { readonly kind: "offer-moved-on"; readonly status: OfferStatus }
  | { readonly kind: "reason-missing" }
  | { readonly kind: "words-too-long"; readonly part: "reason" | "said"; readonly limit: number }
  /** Somebody is told what was found, and heard, before the conditions are called not met. */
  | { readonly kind: "said-missing" }
  | { readonly kind: "condition-missing" }
  | { readonly kind: "explanation-missing" }
  | { readonly kind: "explanation-too-hard"; readonly why: HardToRead }
  | { readonly kind: "day-has-passed" }
  | { readonly kind: "same-day" }
  | { readonly kind: "not-all-in-place"; readonly missing: readonly CheckItem[] }

type Words = { readonly reason: string; readonly said?: string }

/** Whether a reason is there, and not too long to be read. */
function decideWords({ reason, said = "" }: Words) {
  if (reason.trim() === "") return err<ChangeOfferRefusal>({ kind: "reason-missing" })
  const part = isLongerThan(reason, offerWordsLimit)
    ? "reason"
    : isLongerThan(said, offerWordsLimit)
      ? "said"
      : null
  return part ? err<ChangeOfferRefusal>({ kind: "words-too-long", part, limit: offerWordsLimit }) : ok("said")
}

/** How an offer ends before a start, by the provider. */
export type Ending = Words &
  ({ readonly event: "take-back" } | { readonly event: "not-meet"; readonly condition: CheckItem | null })

/**
 * Whether a provider may end its offer.
 * @param owesPanel the panel agreed its order and was not told of them before: taking an offer back is explained to
 *   it. Conditions that are not met are not: what was found is nobody's but the person's and who decides
 */
export function decideEnding(
  ending: Ending,
  offer: {
    readonly status: OfferStatus
    readonly owesPanel: boolean
    readonly explanation: { readonly reason: string; readonly easyReason: string }
  },
) {
  const { status, explanation } = offer
  const to = offerAfter(status, ending.event)
  if (!to) return err<ChangeOfferRefusal>({ kind: "offer-moved-on", status })
  if (ending.event === "not-meet" && !ending.condition) {
    return err<ChangeOfferRefusal>({ kind: "condition-missing" })
  }
  const words = decideWords(ending)
  if (!words.ok) return words
  if (ending.event === "not-meet" && !ending.said?.trim()) {
    return err<ChangeOfferRefusal>({ kind: "said-missing" })
  }
  const tellsPanel = offer.owesPanel && ending.event === "take-back"
  if (!tellsPanel) return ok({ to, tellsPanel })
  if (!explanation.reason.trim() || !explanation.easyReason.trim()) {
    return err<ChangeOfferRefusal>({ kind: "explanation-missing" })
  }
  const why = hardToRead(explanation.easyReason)
  return why ? err<ChangeOfferRefusal>({ kind: "explanation-too-hard", why }) : ok({ to, tellsPanel })
}

/**
 * Whether a first day may be put off.
 * @param startOn,today days, `YYYY-MM-DD`
 */
export function decidePutOff(
  change: { readonly reason: string; readonly startOn: string },
  offer: { readonly status: OfferStatus; readonly startOn: string; readonly today: string },
) {
  const { status } = offer
  if (!offerAfter(status, "put-off")) return err<ChangeOfferRefusal>({ kind: "offer-moved-on", status })
  const words = decideWords(change)
  if (!words.ok) return words
  if (change.startOn < offer.today) return err<ChangeOfferRefusal>({ kind: "day-has-passed" })
  return change.startOn === offer.startOn ? err<ChangeOfferRefusal>({ kind: "same-day" }) : ok(change.startOn)
}

/** Whether an offer may be confirmed: only what is checked makes it so, nobody ticks it. */
export function decideConfirming(status: OfferStatus, missing: readonly CheckItem[]) {
  const to = offerAfter(status, "confirm")
  if (!to) return err<ChangeOfferRefusal>({ kind: "offer-moved-on", status })
  return missing.length > 0 ? err<ChangeOfferRefusal>({ kind: "not-all-in-place", missing }) : ok(to)
}
