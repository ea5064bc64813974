import { z } from "zod"
import { awardedAtOnce } from "#app/domain/training/award-many-rules.ts"
import { accreditationMoves, accreditationStatuses, appealOutcomes } from "#app/domain/training/vocabulary.ts"

const step = z.enum(["known", "seen", "signed-off"])
const employment = z.uuid()

/** Several standards may be marked in one go: the same person saw them on the same day. */
export const MarkForm = z.object({
  employment,
  step,
  standards: z.array(z.coerce.number().int().min(1).max(99)).min(1),
})

/** What was marked a moment ago, as the address says it. */
export const MarkedForm = z.object({ marked: step, count: z.coerce.number().int().min(1).max(99) })

/** What is to become of an accreditation, or the answer to whom it is about. `seen`: as it stood on the page. */
export const AccreditationForm = z.discriminatedUnion("what", [
  z.object({
    what: z.literal("change"),
    move: z.enum(accreditationMoves),
    reason: z.string().default(""),
    seen: z.enum(accreditationStatuses),
  }),
  z.object({ what: z.literal("name"), name: z.string().default(""), seen: z.string() }),
  z.object({ what: z.literal("answer"), outcome: z.enum(appealOutcomes), answer: z.string().default("") }),
])

/** A worker asks for it to be looked at again. */
export const AskAgainForm = z.object({ words: z.string().default("") })

export const AwardForm = z.object({ employment })

/** Whom one step awards. */
export const AwardManyForm = z.object({ chosen: z.array(z.uuid()).min(1).max(awardedAtOnce) })

/** A day whose awards are looked at, and what a step did a moment ago, as the address says it. */
export const AwardedForm = z.object({
  on: z.iso.date(),
  awarded: z.coerce.number().int().min(0).max(awardedAtOnce).optional(),
  meanwhile: z.coerce.number().int().min(0).max(awardedAtOnce).default(0),
})
