import { z } from "zod"
import { consentForms } from "#app/domain/panels/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"

export const answerWordsLimit = 1000

const words = z.string().trim().check(atMost(answerWordsLimit)).default("")

/** What somebody says to an invitation: yes, in which form they understood it, and with whom; no; tell me more. */
export const InvitationAnswerForm = z.discriminatedUnion("answer", [
  z.object({
    answer: z.literal("yes"),
    understood: z.enum(consentForms),
    company: z.enum(["alone", "with-supporter"]),
    /** What is offered for taking part, as they read it. */
    offer: z.string().max(2000).optional(),
  }),
  z.object({ answer: z.literal("no"), words }),
  z.object({ answer: z.literal("tell-me-more"), words }),
])
export type InvitationAnswered = z.output<typeof InvitationAnswerForm>

/**
 * `joined-already`: a yes was said before; whoever wants to stop finds "I want to stop". `offer-changed`: something
 * else is offered for taking part than they read.
 */
export type AnswerRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "joined-already" }
  | { readonly kind: "offer-changed" }
