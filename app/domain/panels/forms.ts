import { z } from "zod"
import {
  cannotScoreReasons,
  consentForms,
  newCardReasons,
  panelParts,
  panelSays,
  type ScorePoints,
} from "#app/domain/panels/vocabulary.ts"
import { atMost } from "#app/kernel/characters.ts"
import { oneLine } from "#app/kernel/one-line.ts"

const phoneNumber = z
  .string()
  .transform((typed) => typed.replaceAll(/[\s().-]/g, ""))
  .pipe(z.string().regex(/^\+?\d{7,15}$/))

export const InviteForm = z
  .object({
    name: z
      .string()
      .transform(oneLine)
      .pipe(z.string().min(1).check(atMost(200))),
    email: z.email().max(254).optional(),
    phone: phoneNumber.optional(),
    part: z.enum(panelParts),
    /** How they want to be named in public. */
    shownAs: z
      .string()
      .transform(oneLine)
      .pipe(z.string().check(atMost(100)))
      .optional(),
  })
  .refine(({ email, phone }) => !email || !phone, { path: ["phone"] })

/** A new invitation: the way the first one went, or as a card to print. */
export const InviteAgainForm = z.object({
  as: z.enum(["before", "card"]).default("before"),
  /** Asked of whoever hands a card to somebody who has come in before. */
  reason: z.enum(newCardReasons).optional(),
})

/** A member whose button was pressed. */
export const MemberForm = z.object({
  member: z.uuid(),
  step: z.enum(["remove", "cancel", "talked"]).default("remove"),
})

export const offerLimit = 400

/** What a provider offers for taking part, and what it offered as the page was opened. */
export const OfferForm = z.object({
  offer: z
    .string()
    .transform(oneLine)
    .pipe(z.string().check(atMost(offerLimit)))
    .default(""),
  before: z.string().check(atMost(offerLimit)).default(""),
})

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
  note: z.string().trim().check(atMost(noteLimit)).default(""),
})

/** Why somebody cannot score an answer. That they know who wrote it is said on a page of its own. */
export const CannotScoreForm = z.object({
  reason: z.enum(cannotScoreReasons).exclude(["knows-person"]),
  note: z.string().trim().check(atMost(noteLimit)).default(""),
})

export const talkLimit = 2000

/** What the panel said about a question's answers. */
export const TalkForm = z.object({ words: z.string().trim().min(1).check(atMost(talkLimit)) })

export const ChangeScoreForm = z.object({
  points: ScoreForm.shape.points,
  why: z.string().trim().min(1).check(atMost(noteLimit)),
})

export const goodDayLimit = 1000

const GoodDayWords = {
  words: z.string().trim().min(1).check(atMost(goodDayLimit)),
  /** The same in Easy Read, an idea a line. */
  easyRead: z.string().trim().check(atMost(goodDayLimit)).default(""),
  /** The name to show with it; left out for none. */
  shownAs: z
    .string()
    .transform(oneLine)
    .pipe(z.string().check(atMost(100)))
    .optional(),
}

/**
 * What a good day looks like, on its way to being public: written, looked at as others will see it, agreed to;
 * or taken back.
 */
export const GoodDayForm = z.discriminatedUnion("step", [
  z.object({ step: z.literal("look"), ...GoodDayWords }),
  z.object({ step: z.literal("mend"), ...GoodDayWords }),
  z.object({ step: z.literal("agree"), ...GoodDayWords, understood: z.enum(consentForms) }),
  z.object({ step: z.literal("take-back") }),
])
