import { z } from "zod"
import { meetingWays } from "#app/domain/decisions/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"
import { ClockTime } from "#app/kernel/clock-time.ts"
import { dayFrom } from "#app/kernel/form-values.ts"

const part = (low: number, high: number) => z.coerce.number().int().min(low).max(high)

export const placeLimit = 500

/** A time to meet as a provider types it. */
export const TimeForm = z
  .object({
    "on-day": part(1, 31),
    "on-month": part(1, 12),
    "on-year": part(2024, 2100),
    time: ClockTime,
    minutes: part(5, 480),
    way: z.enum(meetingWays),
    place: z.string().trim().min(1).check(atMost(placeLimit)),
    /** Sent by whoever was told that it is after the day by which everybody hears. */
    late: z.literal("yes").optional(),
    /** Sent by whoever was told whom it does not suit. */
    unsuited: z.literal("yes").optional(),
  })
  .transform(({ time, minutes, way, place, late, unsuited, ...on }, check) => {
    const day = dayFrom(on["on-day"], on["on-month"], on["on-year"])
    if (day) return { day, time, minutes, way, place, late: late === "yes", unsuited: unsuited === "yes" }
    check.addIssue({ code: "custom", path: ["on-day"], input: "?" })
    return z.NEVER
  })

/** What is sent with a time that is put to another one: why, and the time as it was shown. */
export const MoveForm = z.object({ body: z.string().default(""), was: z.string().default("") })

export const CallOffForm = z.object({ body: z.string().default("") })

/** The applicant's choice, or that they give their time back. */
export const ChooseTimeForm = z.object({
  time: z.string().default(""),
  what: z.enum(["choose", "give-back"]).default("choose"),
})

const YesOrNo = z
  .enum(["yes", "no"])
  .optional()
  .transform((said) => (said === undefined ? null : said === "yes"))

export const OwnRecordForm = z.object({
  unspent: YesOrNo,
  notProtected: YesOrNo,
  words: z.string().default(""),
})

export const WorkHistoryForm = z.object({
  work: z.string().default(""),
  gaps: z.string().default(""),
  next: z.enum(["send", "later"]).default("send"),
})
