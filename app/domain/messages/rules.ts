import type { Template } from "#app/domain/messages/letters.ts"
import type { MessageState } from "#app/domain/messages/vocabulary.ts"
import { after, minutes } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** A run that has said nothing for this long is taken to have died. */
export const sendingMayTake = minutes(5)

/** Whoever asked to sign in has given up or asked again by then. */
const signInIsStaleAfter = minutes(30)

type MessageOnFile = {
  readonly template: Template
  readonly state: MessageState
  readonly createdAt: Date
  /** While `queued`: when a run began to send it. */
  readonly sentAt: Date | null
}

export type DeliveryRefusal = {
  /** `under-way`: another run is sending it; look again later. */
  readonly kind: "not-found" | "delivered-already" | "under-way" | "failed-already"
}

/** Whether this run is to end a message, and how: by sending it, or by dropping it because it comes too late. */
export function decideDelivery(message: MessageOnFile, now: Date): Result<"send" | "drop", DeliveryRefusal> {
  if (message.state === "failed") return err({ kind: "failed-already" })
  if (message.state !== "queued") return err({ kind: "delivered-already" })
  if (message.sentAt && now < after(message.sentAt, sendingMayTake)) return err({ kind: "under-way" })
  const stale = message.template === "sign-in-link" && now >= after(message.createdAt, signInIsStaleAfter)
  return ok(stale ? "drop" : "send")
}

/** `moved-on`: it is being sent, was told another way meanwhile, or can never be sent. */
export type SendAgainRefusal = { readonly kind: "not-found" | "moved-on" }

/** `told-already`: a colleague noted meanwhile that whoever a message did not reach knows. */
export type TellOtherwiseRefusal = { readonly kind: "not-found" | "told-already" }
