import { z } from "zod"

const words = z.string().default("")

/** Somebody who can tell about an applicant, as it is typed. */
export const RefereeForm = z.object({
  name: words,
  relation: words,
  email: z.email().max(254).optional(),
  phone: words,
  "care-work": z.enum(["yes", "no"]),
})

/** What a referee says, or that they give none. */
export const ReferenceForm = z.object({
  signed: words,
  worked: words,
  conduct: words,
  whyLeft: words,
  whyNot: words,
  next: z.enum(["give", "cannot"]).default("give"),
})

/** What a colleague wrote down who rang; or that somebody is asked no longer. */
export const ReferenceByPhoneForm = ReferenceForm.extend({ next: z.enum(["give", "cannot", "stop"]) })
