import { z } from "zod"
import { payRegions } from "#app/domain/vacancies/vocabulary.ts"

/** "12.60", "£12.60" or "12" pounds, as whole pence. */
export const Pounds = z
  .string()
  .trim()
  .regex(/^£?\s*\d{1,3}(\.\d{1,2})?$/)
  .transform((text) => Math.round(Number(text.replace(/[£\s]/g, "")) * 100))

/** "37.5" hours, as whole minutes. */
const Hours = z
  .string()
  .trim()
  .regex(/^\d{1,2}(\.\d{1,2})?$/)
  .transform((text) => Math.round(Number(text) * 60))
  .refine((minutes) => minutes > 0 && minutes <= 60 * 60)

const Text = (most: number) => z.string().trim().min(1).max(most)

const part = (low: number, high: number) => z.coerce.number().int().min(low).max(high)

/** Three boxes (`name-day`, `name-month`, `name-year`) as a day, `YYYY-MM-DD`; null for a day that is not one. */
export function dayFrom(day: number, month: number, year: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return real ? at.toISOString().slice(0, 10) : null
}

/** What a vacancy says, as its form sends it. Money becomes pence, hours minutes, boxes days. */
export const VacancyForm = z
  .object({
    title: Text(100),
    roleCode: z.string().min(1),
    place: Text(100),
    payRegion: z.enum(payRegions),
    pay: Pounds,
    hours: Hours,
    pattern: Text(300),
    goodDay: Text(3000),
    theWork: Text(3000),
    training: Text(2000),
    values: z.array(z.string()).min(1),
    "closes-day": part(1, 31),
    "closes-month": part(1, 12),
    "closes-year": part(2024, 2100),
    "hear-day": part(1, 31),
    "hear-month": part(1, 12),
    "hear-year": part(2024, 2100),
  })
  .transform((form, check) => {
    const closesOn = dayFrom(form["closes-day"], form["closes-month"], form["closes-year"])
    const hearBy = dayFrom(form["hear-day"], form["hear-month"], form["hear-year"])
    if (!closesOn) check.addIssue({ code: "custom", path: ["closes-day"], input: "?" })
    if (!hearBy) check.addIssue({ code: "custom", path: ["hear-day"], input: "?" })
    if (!closesOn || !hearBy) return z.NEVER
    return {
      title: form.title,
      roleCode: form.roleCode,
      place: form.place,
      payRegion: form.payRegion,
      payPencePerHour: form.pay,
      minutesPerWeek: form.hours,
      pattern: form.pattern,
      goodDay: form.goodDay,
      theWork: form.theWork,
      training: form.training,
      values: form.values,
      closesOn,
      hearBy,
    }
  })

export type VacancyText = z.output<typeof VacancyForm>
