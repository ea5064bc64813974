import { z } from "zod"
import { noteLimit } from "#app/domain/panels/forms.ts"
import { questionsAtMost } from "#app/domain/panels/meeting-rules.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"

export const planWordsLimit = 4000
export const comfortLimit = 1000
export const reasonLimit = 500

/** What is done on the page of the plan: saved as typed, sent, or said who came. */
export const PlanForm = z.object({
  what: z.enum(["save", "send", "came", "did-not-come"]).default("save"),
  words: z.string().trim().check(atMost(planWordsLimit)).default(""),
  /** Sent by whoever was told whom the words name, and keeps them. */
  named: z
    .literal("yes")
    .optional()
    .transform((named) => named === "yes"),
  /** In the order of the list. */
  questions: z.array(z.uuid()).default([]),
  /** The version of the plan that was looked at. */
  seen: z.coerce.number().int().default(0),
  application: z.string().default(""),
})

const askers = Array.from({ length: questionsAtMost }, (_, at) => `ask-${at + 1}`)

/** Who welcomes and who asks which question; or `propose`: a sensible day by one press. */
export const RolesForm = z
  .object({
    what: z.enum(["save", "propose"]).default("save"),
    welcome: z.string().default(""),
    ...Object.fromEntries(askers.map((name) => [name, z.string().default("")])),
  })
  .transform(({ what, welcome, ...rest }) => {
    const asked: Readonly<Record<string, unknown>> = rest
    return { what, welcome, ask: askers.map((name) => (asked[name] ? String(asked[name]) : null)) }
  })

export const ComfortForm = z.object({ words: z.string().trim().check(atMost(comfortLimit)).default("") })

/** Why somebody leaves a question of the day without a score. Who knows the person says so in a way of its own. */
export const meetingCannotReasons = ["cannot-understand", "about-something-hard", "other"] as const

export const MeetingScoreForm = z.object({
  points: z.coerce
    .number()
    .int()
    .min(1)
    .max(5)
    .transform((points) => points as ScorePoints)
    .optional(),
  cannot: z.enum(meetingCannotReasons).optional(),
  note: z.string().trim().check(atMost(noteLimit)).default(""),
  /** Where to go after: the next question, or a rest. */
  after: z.enum(["next", "break", "stop"]).default("next"),
})

/** What is done on the page of one person. */
export const PersonMetForm = z.object({
  what: z.enum(["send", "know", "supporter-knows", "came", "did-not-come"]),
})

/** `seen`: the number of the order that was looked at. */
export const OrderForm = z.object({
  what: z.enum(["propose", "agree"]),
  seen: z.coerce.number().int().min(0),
})

export const MoveForm = z.object({
  to: z.enum(["up", "down"]),
  reason: z.string().trim().check(atMost(reasonLimit)).default(""),
  seen: z.coerce.number().int().min(1),
})
