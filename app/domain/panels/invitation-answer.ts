import { z } from "zod"
import { consentForms } from "#app/domain/panels/vocabulary.ts"

export const answerWordsLimit = 1000

const words = z.string().trim().max(answerWordsLimit).default("")

/** What somebody says to an invitation: yes, in which form they understood it, and with whom; no; tell me more. */
export const InvitationAnswerForm = z.discriminatedUnion("answer", [
  z.object({
    answer: z.literal("yes"),
    understood: z.enum(consentForms),
    company: z.enum(["alone", "with-supporter"]),
  }),
  z.object({ answer: z.literal("no"), words }),
  z.object({ answer: z.literal("tell-me-more"), words }),
])
export type InvitationAnswered = z.output<typeof InvitationAnswerForm>

/** `joined-already`: a yes was said before; whoever wants to stop finds "I want to stop". */
export type AnswerRefusal = { readonly kind: "not-found" } | { readonly kind: "joined-already" }
