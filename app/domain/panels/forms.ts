import { z } from "zod"
import { panelParts, panelSays, type ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { oneLine } from "#app/kernel/one-line.ts"

export const InviteForm = z.object({
  name: z.string().transform(oneLine).pipe(z.string().min(1).max(200)),
  email: z.email().max(254).optional(),
  part: z.enum(panelParts),
  /** How they want to be named in public. */
  shownAs: z.string().transform(oneLine).pipe(z.string().max(100)).optional(),
})

/** A member whose button was pressed. */
export const MemberForm = z.object({ member: z.uuid() })

/** `seen`: what the page showed when it was opened (`readReadiness`). */
export const SealForm = z.object({ seen: z.string() })

export const SayForm = z.object({
  say: z.enum(panelSays),
  quorum: z.coerce.number().int().min(1).max(20),
})

export const noteLimit = 1000

export const ScoreForm = z.object({
  points: z.coerce
    .number()
    .int()
    .min(1)
    .max(5)
    .transform((points) => points as ScorePoints),
  note: z.string().trim().max(noteLimit).default(""),
})
