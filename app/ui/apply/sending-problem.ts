import type { TypedForRefusal } from "#app/domain/applications/assisting.ts"
import type { NotFound, SubmitRefusal } from "#app/domain/applications/rules.ts"
import type { Problem } from "#app/ui/forms/problem.ts"
import type { Words } from "#app/ui/language/en/index.ts"
import { refusalText } from "#app/ui/language/refusal.ts"

/** Why it was not sent, beside the box it is about. */
export function sendingProblem(
  { apply, helping }: Words,
  refusal: SubmitRefusal | TypedForRefusal | NotFound,
): Problem {
  switch (refusal.kind) {
    case "no-word-to-come-back":
      return { text: refusalText(helping.refusals, refusal) }
    case "not-read-back":
      return { field: "readBack", text: refusalText(helping.refusals, refusal) }
    case "not-agreed":
      return { field: "agreed", text: refusalText(helping.refusals, refusal) }
    case "not-declared":
      return { field: "notBarred", text: refusalText(apply.refusals, refusal) }
    default:
      return { text: refusalText(apply.refusals, refusal) }
  }
}
