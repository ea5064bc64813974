import type {
  AdjustmentPurpose,
  AnswerMode,
  ApplicationStatus,
  AssistedWay,
  ContactWay,
} from "#app/domain/applications/vocabulary.ts"
import type {
  CheckItem,
  CheckOutcome,
  DecisionOutcome,
  Feedback,
  MeetingWay,
  OfferChangeKind,
  OfferStatus,
  ReferenceStanding,
} from "#app/domain/decisions/vocabulary.ts"
import type { Keeping } from "#app/domain/privacy/rules.ts"
import type {
  BestAndWorst,
  Ordering,
  QuestionKind,
  QuestionOption,
  Ratings,
} from "#app/domain/scenarios/vocabulary.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"

/** Names the shape below, which docs/data-copy.md describes. A field that goes or changes makes a new one. */
export const dataCopyFormat = "values-first/application-copy/1"

/** Somebody at the provider who looked at who an applicant is, or listened to what they said. */
export type Looked = {
  readonly name: string
  readonly role: MembershipRole | null
  readonly what: "answers" | "identity" | "recording"
  /** What they gave as their reason. */
  readonly reason: string | null
  readonly at: Date
}

/** Everything that is held about one application. Instants are ISO 8601 in JSON; text is as it was written. */
export type DataCopy = {
  readonly format: typeof dataCopyFormat
  readonly madeAt: Date
  readonly application: {
    readonly reference: string
    readonly job: string
    readonly provider: string
    readonly status: ApplicationStatus
    readonly language: string
    readonly startedAt: Date
    readonly sentAt: Date | null
    readonly lastMovedAt: Date
    readonly saidNotBarredAt: Date | null
    readonly whyTakenBack: string | null
    readonly waysBack: { readonly secretWord: boolean; readonly link: boolean }
  }
  readonly keeping: Keeping
  readonly contact: {
    readonly name: string
    readonly way: ContactWay
    readonly email: string | null
    readonly phone: string | null
  } | null
  readonly adjustments: readonly {
    readonly purpose: AdjustmentPurpose
    readonly what: string | null
    readonly state: string
    readonly askedAt: Date
  }[]
  readonly answers: readonly {
    readonly number: number
    readonly title: string
    readonly question: string
    readonly kind: QuestionKind
    readonly options: readonly QuestionOption[]
    readonly words: string | null
    readonly ratings: Ratings | null
    readonly bestAndWorst: BestAndWorst | null
    readonly ordering: Ordering | null
    readonly way: AnswerMode | null
    readonly savedAt: Date | null
    /** `file` is its name in the zip. */
    readonly recording: { readonly file: string; readonly recordedAt: Date | null } | null
    readonly typedFromRecording: string | null
    /** What the panel gave, once something was decided. */
    readonly scores: readonly { readonly points: number; readonly note: string }[]
  }[]
  readonly typedForYou: {
    readonly way: AssistedWay
    readonly startedAt: Date
    readonly agreedAt: Date | null
  } | null
  readonly messages: readonly {
    readonly from: "you" | "provider"
    readonly words: string | null
    readonly at: Date
  }[]
  readonly letters: readonly {
    readonly to: string
    readonly subject: string
    readonly text: string | null
    readonly writtenAt: Date
    readonly sentAt: Date | null
  }[]
  readonly decisions: readonly {
    readonly outcome: DecisionOutcome
    readonly reason: string
    /** The name of who decided. */
    readonly by: string
    readonly at: Date
  }[]
  /** Strengths first, as it was sent; null before. */
  readonly feedback: (Feedback & { readonly sentAt: Date }) | null
  readonly meeting: {
    readonly startsAt: Date
    readonly minutes: number
    readonly way: MeetingWay
    readonly place: string
  } | null
  /** What was kept of meeting the panel; its scores once it was decided. */
  readonly whenWeMet: {
    readonly comfort: string
    readonly came: boolean | null
    readonly scores: readonly {
      readonly question: string
      readonly points: number | null
      readonly note: string
    }[]
  }
  readonly offer: {
    readonly payPencePerHour: number
    readonly startOn: string
    readonly conditions: string
    readonly status: OfferStatus
    readonly madeAt: Date
    readonly answeredAt: Date | null
  } | null
  readonly workHistory: unknown
  /** What was checked before the start, with what was seen while it is kept. */
  readonly checks: readonly {
    readonly item: CheckItem
    readonly outcome: CheckOutcome
    readonly evidence: string | null
    readonly seenOn: string
    readonly expiresOn: string | null
    readonly checkedAt: Date
  }[]
  /** Who was asked about them, and whether it came. What was said was given in confidence: it is not here. */
  readonly references: readonly {
    /** Null once it is no longer kept. */
    readonly referee: {
      readonly name: string
      readonly relation: string
      readonly email: string
      readonly phone: string
    } | null
    readonly careWork: boolean
    readonly named: "you" | "provider"
    readonly standing: ReferenceStanding
    readonly askedAt: Date
    readonly answeredAt: Date | null
  }[]
  /** What they told of a criminal record after an offer; null before, and once it is no longer kept. */
  readonly criminalRecord: {
    readonly unspent: boolean
    readonly notProtected: boolean
    readonly words: string
    readonly sentAt: Date | null
  } | null
  readonly supervisedStart: {
    readonly supervisor: string
    readonly reason: string
    readonly barredListClearOn: string
    readonly endedAt: Date | null
  } | null
  /** What the provider did with its offer after it made it. */
  readonly offerChanges: readonly {
    readonly kind: OfferChangeKind
    readonly words: {
      readonly reason: string
      readonly said: string | null
      readonly condition: CheckItem | null
    } | null
    readonly startOn: string | null
    readonly at: Date
  }[]
  readonly complaints: readonly {
    readonly words: string
    readonly madeAt: Date
    readonly dueAt: Date
    readonly answer: string | null
    readonly answeredAt: Date | null
  }[]
  readonly whoLooked: readonly Looked[]
}

const extensions: Readonly<Record<string, string>> = {
  "audio/webm": "webm",
  "audio/ogg": "ogg",
  "audio/mp4": "m4a",
  "audio/3gpp": "3gp",
  "audio/mpeg": "mp3",
  "audio/wav": "wav",
  "audio/aac": "aac",
  "audio/amr": "amr",
  "audio/flac": "flac",
  "audio/x-caf": "caf",
}

/** What a recording is called in the zip: `question-3.webm`. */
export function recordingName(number: number, mediaType: string): string {
  return `question-${number}.${extensions[mediaType] ?? "audio"}`
}
