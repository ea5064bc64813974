import type { SendFeedbackRefusal } from "#app/domain/decisions/feedback-owed.ts"
import type { Problem } from "#app/ui/forms/problem.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { refusalText } from "#app/ui/language/refusal.ts"

type Said = Exclude<SendFeedbackRefusal, { readonly kind: "not-found" }>

/** What is wrong with feedback, beside the part it is about where it is about one. */
export function feedbackProblem(refusals: Words["feedback"]["refusals"], refusal: Said): Problem {
  const text = refusalText<Said>(refusals, refusal)
  if (!("place" in refusal)) return { text }
  const place = refusal.place.replace("strength-", "")
  return { field: `${refusal.kind.startsWith("easy") ? "easy" : "words"}-${place}`, text }
}
