import { z } from "zod"
import { checkOutcomes } from "#app/domain/decisions/vocabulary.ts"
import { dayFrom } from "#app/kernel/form-values.ts"

const part = (low: number, high: number) => z.coerce.number().int().min(low).max(high)
const words = z.string().default("")

/** A check as somebody typed it; the day until which it holds may be left empty. Days become `YYYY-MM-DD`. */
export const CheckForm = z
  .object({
    outcome: z.enum(checkOutcomes).default("in-place"),
    evidence: words,
    /** The record that stood on the page. */
    shown: words,
    "seen-day": part(1, 31),
    "seen-month": part(1, 12),
    "seen-year": part(2000, 2100),
    "until-day": words,
    "until-month": words,
    "until-year": words,
  })
  .transform((form, check) => {
    const seenOn = dayFrom(form["seen-day"], form["seen-month"], form["seen-year"])
    if (!seenOn) check.addIssue({ code: "custom", path: ["seen-day"], input: "?" })
    const until = [form["until-day"], form["until-month"], form["until-year"]].map((text) => text.trim())
    const [day, month, year] = until.map(Number)
    const empty = until.every((text) => text === "")
    const expiresOn = empty ? null : dayFrom(day!, month!, year!)
    if (!empty && (!expiresOn || year! < 2000 || year! > 2100)) {
      check.addIssue({ code: "custom", path: ["until-day"], input: "?" })
      return z.NEVER
    }
    if (!seenOn) return z.NEVER
    return { outcome: form.outcome, evidence: form.evidence, seenOn, expiresOn, shown: form.shown }
  })

export const SupervisedStartForm = z
  .object({
    supervisor: words,
    reason: words,
    "clear-day": part(1, 31),
    "clear-month": part(1, 12),
    "clear-year": part(2000, 2100),
  })
  .transform((form, check) => {
    const clear = dayFrom(form["clear-day"], form["clear-month"], form["clear-year"])
    if (clear) return { supervisor: form.supervisor, reason: form.reason, barredListClearOn: clear }
    check.addIssue({ code: "custom", path: ["clear-day"], input: "?" })
    return z.NEVER
  })
