import { z } from "zod"

/** Names the shape below, which docs/member-copy.md describes. A field that goes or changes makes a new one. */
export const memberCopyFormat = "values-first/member-copy/1"

const at = z.coerce.date()
const atOrNot = at.nullable()
const text = z.string()
const textOrNot = text.nullable()
const points = z.number().nullable()
const given = { points, cannotReason: textOrNot, note: text }
const ofJob = { job: text, question: text }
const saved = { savedAt: at, sentAt: atOrNot }
const supported = {
  job: text,
  called: text,
  invitedAt: at,
  acceptedAt: atOrNot,
  endedAt: atOrNot,
  endedBy: textOrNot,
}

/** What the database gives of somebody's part on panels (`own_panel_record`), section by section. */
export const PanelRecord = z.object({
  panels: z.array(
    z.object({
      job: text,
      provider: text,
      part: text,
      called: text,
      shownAs: textOrNot,
      invitedEmail: textOrNot,
      invitedPhone: textOrNot,
      invitedAt: at,
      answered: textOrNot,
      answeredAt: atOrNot,
      answerWords: text,
      talkedAt: atOrNot,
      consentForm: textOrNot,
      consentedWithSupporter: z.boolean().nullable(),
      joinedAt: atOrNot,
      leftAt: atOrNot,
    }),
  ),
  offers: z.array(z.object({ job: text, offer: text, answer: text, saidAt: at })),
  say: z.array(z.object({ job: text, agrees: z.boolean(), words: text, consentForm: text, saidAt: at })),
  supporters: z.array(z.object(supported)),
  supporting: z.array(z.object({ ...supported, invitedEmail: textOrNot })),
  practice: z.array(z.object({ ...ofJob, points: z.number(), note: text, ...saved })),
  guides: z.array(z.object({ ...ofJob, anchors: z.unknown(), why: text, madeAt: at })),
  scores: z.array(z.object({ ...ofJob, ...given, given: text, ...saved })),
  scoreChanges: z.array(
    z.object({ ...ofJob, pointsBefore: z.number(), pointsAfter: z.number(), why: text, changedAt: at }),
  ),
  talks: z.array(z.object({ ...ofJob, words: text, savedAt: at })),
  paper: z.array(
    z.object({
      ...ofJob,
      number: z.number(),
      ...given,
      typedAt: at,
      confirmedAt: atOrNot,
      disownedAt: atOrNot,
    }),
  ),
  meetings: z.array(z.object({ ...ofJob, ...given, given: text, ...saved })),
  roles: z.array(z.object({ job: text, role: text, question: textOrNot })),
  explanations: z.array(z.object({ job: text, enough: z.boolean(), words: text, saidAt: at })),
  goodDays: z.array(
    z.object({
      job: text,
      words: text,
      shownAs: textOrNot,
      consentForm: text,
      saidAt: at,
      takenBackAt: atOrNot,
    }),
  ),
  told: z.array(
    z.object({
      job: text,
      what: z.enum(["tells-who", "knows-person", "agreed-order", "made-order", "reminded", "new-card"]),
      at,
    }),
  ),
  rated: z.array(
    z.object({
      question: text,
      provider: text,
      called: text,
      creditedAs: textOrNot,
      invitedAt: at,
      doneAt: atOrNot,
    }),
  ),
  ratings: z.array(
    z.object({
      question: text,
      option: textOrNot,
      points: z.number(),
      why: text,
      whyWay: text,
      savedAt: at,
    }),
  ),
  spokenWhys: z.array(z.object({ question: text, option: textOrNot, recordedAt: at, typedAt: atOrNot })),
  wrote: z.array(z.object({ question: text, creditedAs: textOrNot, part: text })),
  devices: z.array(z.object({ way: text, device: text, cameInAt: at, lastSeenAt: at, endedAt: atOrNot })),
  work: z.array(z.object({ provider: text, role: text, since: at, endedAt: atOrNot })),
})

/** Everything that is held about a panel member or a supporter. Instants are ISO 8601 in JSON. */
export type MemberCopy = {
  readonly format: typeof memberCopyFormat
  readonly madeAt: Date
  readonly person: { readonly name: string; readonly email: string | null; readonly since: Date }
  /** How they like to take part; null where they have not said. */
  readonly takingPart: Readonly<Record<string, unknown>> | null
  readonly involvement: readonly {
    readonly provider: string
    readonly choice: string
    readonly capPence: number | null
    readonly groupName: string
    readonly adviceSeenAt: Date
    readonly chosenAt: Date
  }[]
  /** How they score beside a panel; read by nobody else. */
  readonly scoring: readonly {
    readonly job: string
    readonly severity: number
    readonly severityError: number
  }[]
} & z.output<typeof PanelRecord>
