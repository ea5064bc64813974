import { z } from "zod"
import type { OfferAnswerKind } from "#app/domain/panels/vocabulary.ts"
import { offerAnswerKinds } from "#app/domain/panels/vocabulary.ts"

/** A member's answer to what is offered now, with the words that they read. */
export const OfferAnswerForm = z.object({ answer: z.enum(offerAnswerKinds), seen: z.string().max(2000) })

/** `changed-since-seen`: other words are offered meanwhile, and nobody answers what they did not read. */
export type OfferAnswerRefusal = { readonly kind: "not-found" } | { readonly kind: "changed-since-seen" }

export type SaidToOffer = { readonly offer: string; readonly answer: OfferAnswerKind }

export type OfferStanding = {
  /** What they said yes to, which stays theirs; null for somebody who has said yes to nothing. */
  readonly agreed: string | null
  /** Something else is offered since, and they have not said yet which they want. */
  readonly asks: boolean
}

/** @param said all that a member said to offers, the newest first */
export function offerStanding(offer: string, said: readonly SaidToOffer[]): OfferStanding {
  const agreed = said.find(({ answer }) => answer === "yes")?.offer ?? null
  const isNew = agreed !== null && offer !== "" && !sameWords(offer, agreed)
  return { agreed, asks: isNew && !(said[0] && sameWords(said[0].offer, offer)) }
}

/** Forms carry line ends their own way. */
export function sameWords(one: string, other: string): boolean {
  const plain = (words: string) => words.replace(/\s+/g, " ").trim()
  return plain(one) === plain(other)
}
