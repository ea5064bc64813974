import { z } from "zod"
import { stepLimit } from "#app/domain/decisions/step-rules.ts"
import { checkItems, stepOutcomes } from "#app/domain/decisions/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"
import { dayFrom, Pounds } from "#app/kernel/form-values.ts"

export const reasonLimit = 2000
const Reason = z.string().trim().min(1).check(atMost(reasonLimit))

export const ShortlistForm = z.object({ chosen: z.array(z.uuid()).min(1), reason: Reason })
/** A decision's reason; what is decided stands in the address. */
export const ReasonForm = z.object({
  reason: Reason,
  /** Why it is not the panel's choice, where it is not: in plain words and in Easy Read. */
  explanation: z.string().trim().check(atMost(reasonLimit)).default(""),
  easy: z.string().trim().check(atMost(reasonLimit)).default(""),
})
/** A member's answer to an explanation. */
export const ExplanationAnswerForm = z.object({
  explanation: z.uuid(),
  enough: z.enum(["yes", "no"]),
  words: z.string().trim().check(atMost(1000)).default(""),
})
export const StepForm = z.object({
  chosen: z.array(z.uuid()).min(1).max(stepLimit),
  outcome: z.enum(stepOutcomes),
  reason: Reason,
})
/** A list to keep under a name, or one to forget. */
export const KeepViewForm = z
  .object({ remove: z.uuid().optional(), name: z.string().trim().max(60).optional() })
  .transform(({ remove, name }, check) => {
    if (remove) return { remove, name: "" }
    if (name) return { remove: undefined, name }
    check.addIssue({ code: "custom", path: ["name"], input: "" })
    return z.NEVER
  })
export const RevealForm = z.object({ reason: z.string().trim().min(1).check(atMost(500)) })
/** How a provider ends its offer: `check` first shows what the applicant will read, `end` does it. */
export const EndOfferForm = z.object({
  reason: z.string().default(""),
  said: z.string().default(""),
  condition: z.enum(checkItems).nullish().default(null),
  explanation: z.string().trim().check(atMost(reasonLimit)).default(""),
  easy: z.string().trim().check(atMost(reasonLimit)).default(""),
  press: z.enum(["check", "change", "end"]).default("check"),
})
export const AnswerOfferForm = z.object({ answer: z.enum(["accept", "decline"]) })

const part = (low: number, high: number) => z.coerce.number().int().min(low).max(high)

export const OfferForm = z
  .object({
    pay: Pounds,
    conditions: z.string().trim().min(1).check(atMost(2000)),
    "start-day": part(1, 31),
    "start-month": part(1, 12),
    "start-year": part(2024, 2100),
  })
  .transform((form, check) => {
    const startOn = dayFrom(form["start-day"], form["start-month"], form["start-year"])
    if (startOn) return { payPencePerHour: form.pay, conditions: form.conditions, startOn }
    check.addIssue({ code: "custom", path: ["start-day"], input: "?" })
    return z.NEVER
  })

/** A new first day, with the reason. */
export const PutOffForm = z
  .object({
    reason: z.string().default(""),
    "start-day": part(1, 31),
    "start-month": part(1, 12),
    "start-year": part(2024, 2100),
  })
  .transform((form, check) => {
    const startOn = dayFrom(form["start-day"], form["start-month"], form["start-year"])
    if (startOn) return { startOn, reason: form.reason }
    check.addIssue({ code: "custom", path: ["start-day"], input: "?" })
    return z.NEVER
  })
