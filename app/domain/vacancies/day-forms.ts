import { z } from "zod"
import { atMost } from "#app/kernel/characters.ts"
import { ClockTime } from "#app/kernel/clock-time.ts"
import { dayFrom } from "#app/kernel/form-values.ts"

const part = (low: number, high: number) => z.coerce.number().int().min(low).max(high)

type DayPart<Name extends string> = `${Name}-day` | `${Name}-month` | `${Name}-year`

/** The three boxes of a day, as a form sends them. */
export function dayFields<Name extends string>(name: Name) {
  return {
    [`${name}-day`]: part(1, 31),
    [`${name}-month`]: part(1, 12),
    [`${name}-year`]: part(2024, 2100),
  } as Record<DayPart<Name>, ReturnType<typeof part>>
}

type Days = Readonly<Record<DayPart<"closes" | "hear">, number>>

/** The last day to apply, and the day by which everybody hears; nothing where one of them is no day. */
export function ownDays(form: Days, check: z.RefinementCtx) {
  const closesOn = dayFrom(form["closes-day"], form["closes-month"], form["closes-year"])
  const hearBy = dayFrom(form["hear-day"], form["hear-month"], form["hear-year"])
  if (!closesOn) check.addIssue({ code: "custom", path: ["closes-day"], input: "?" })
  if (!hearBy) check.addIssue({ code: "custom", path: ["hear-day"], input: "?" })
  return closesOn && hearBy ? { closesOn, hearBy } : null
}

/** The days of a vacancy that opens again. */
export const ReopenForm = z
  .object({ ...dayFields("closes"), ...dayFields("hear") })
  .transform((form, check) => ownDays(form, check) ?? z.NEVER)

/** Whether a vacancy leaves the lists or comes back. */
export const ArchiveForm = z.object({ what: z.enum(["archive", "bring-back"]) })

/** What a job like another is called, and its own days. */
export const DuplicateForm = z
  .object({
    title: z.string().trim().min(1).check(atMost(100)),
    ...dayFields("closes"),
    ...dayFields("hear"),
  })
  .transform((form, check) => {
    const days = ownDays(form, check)
    return days ? { title: form.title, ...days } : z.NEVER
  })

/** When a draft is to open by itself, by London's day and clock, and what stands for what the asker was shown. */
export const OpeningForm = z
  .object({ seen: z.string(), ...dayFields("opens"), time: ClockTime })
  .transform(({ seen, time, ...on }, check) => {
    const day = dayFrom(on["opens-day"], on["opens-month"], on["opens-year"])
    if (day) return { seen, day, time }
    check.addIssue({ code: "custom", path: ["opens-day"], input: "?" })
    return z.NEVER
  })

/** What is pressed on the page on which a draft is published. */
export const OpeningPressed = z.object({ what: z.enum(["open-later", "not-by-itself"]).optional() })
