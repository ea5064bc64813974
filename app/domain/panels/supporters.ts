import { z } from "zod"
import { atMost } from "#app/kernel/characters.ts"
import { oneLine } from "#app/kernel/one-line.ts"

/** Somebody to support a member: what the member calls them, and where to write, if anywhere. */
export const SupporterForm = z.object({
  called: z
    .string()
    .transform(oneLine)
    .pipe(z.string().min(1).check(atMost(200))),
  email: z.email().max(254).optional(),
})

/** A supporter whose button was pressed. */
export const SupportForm = z.object({ supporter: z.uuid() })

/** Who of the two knows an applicant, where somebody supports a member. */
export const whoKnows = ["member", "supporter"] as const
export type WhoKnows = (typeof whoKnows)[number]

/** What a supporter says of themself is a supporter's to say; of the member, either says it. */
export function maySayKnown(pressedBy: "self" | "supporter", who: WhoKnows): boolean {
  return pressedBy === "supporter" || who === "member"
}

/** `on-this-panel`: whoever scores there themself supports nobody there. */
export type SupporterRefusal = { readonly kind: "not-found" } | { readonly kind: "on-this-panel" }
