import { isLongerThan } from "#app/kernel/characters.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** In characters as people see them. */
export const messageLimit = 2_000

export type MessageRefusal =
  | { readonly kind: "message-missing" }
  | { readonly kind: "message-too-long"; readonly limit: number }

/** A message as it is kept: nobody's turn is ever over, so only its words are looked at. */
export function decideMessage(words: string): Result<string, MessageRefusal> {
  const message = words.trim()
  if (message === "") return err({ kind: "message-missing" })
  if (isLongerThan(message, messageLimit)) return err({ kind: "message-too-long", limit: messageLimit })
  return ok(message)
}
