import { z } from "zod"

/** "12.60", "£12.60" or "12" pounds, as whole pence. */
export const Pounds = z
  .string()
  .trim()
  .regex(/^£?\s*\d{1,3}(\.\d{1,2})?$/)
  .transform((text) => Math.round(Number(text.replace(/[£\s]/g, "")) * 100))

/** Three boxes (`name-day`, `name-month`, `name-year`) as a day, `YYYY-MM-DD`; null for a day that is not one. */
export function dayFrom(day: number, month: number, year: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return real ? at.toISOString().slice(0, 10) : null
}

/** A day, `YYYY-MM-DD`, as its three boxes are filled in. */
export function dayBoxes(field: string, day: string): Readonly<Record<string, string>> {
  const [year = "", month = "", date = ""] = day.split("-")
  return {
    [`${field}-day`]: String(Number(date)),
    [`${field}-month`]: String(Number(month)),
    [`${field}-year`]: year,
  }
}
