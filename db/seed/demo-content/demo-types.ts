import type { Nation } from "#app/domain/accounts/vocabulary.ts"
import type { ContactWay } from "#app/domain/applications/vocabulary.ts"
import type { PanelPart, PanelSay, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { Ratings } from "#app/domain/scenarios/vocabulary.ts"
import type {
  DrivingNeed,
  PayRegion,
  SickPay,
  SupportSetting,
  TravelTime,
  VacancyStatus,
} from "#app/domain/vacancies/vocabulary.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import type { ValueCode } from "#db/seed/reference/values.ts"

/** Days are counted from the day of seeding, so that the demo never grows old. */
export type DaysAgo = number

export type DemoProvider = {
  readonly code: string
  readonly slug: string
  readonly name: string
  readonly nation: Nation
  readonly about: string
  /** What it offers for taking part on a panel; empty where it has written nothing yet. */
  readonly panelOffer: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactEmail: string
}

export type DemoPerson = {
  readonly code: string
  readonly name: string
  readonly email: string
  /** Who you are if you step in as this person: one line for the demo page. */
  readonly who: string
}

export type DemoMembership = {
  readonly provider: string
  readonly person: string
  readonly role: MembershipRole
}

export type DemoPanelMember = {
  readonly person: string
  readonly part: PanelPart
  /** The name shown in public, or null when only the part is shown. */
  readonly shownAs: string | null
  readonly orderSeed: number
  /** They were invited by e-mail, and can be written to. */
  readonly byEmail?: true
}

export type DemoVacancy = {
  readonly code: string
  readonly provider: string
  readonly slug: string
  readonly title: string
  readonly roleCode: string
  readonly place: string
  readonly outcode: string
  readonly payRegion: PayRegion
  readonly supportSetting: SupportSetting
  readonly driving: DrivingNeed
  /** Paragraphs are parted by an empty line; so in `theWork` and `training`. */
  readonly goodDay: string
  readonly theWork: string
  readonly training: string
  readonly payPencePerHour: number
  readonly minutesPerWeek: number
  readonly guaranteedMinutesPerWeek: number
  readonly travelTime: TravelTime
  readonly sickPay: SickPay
  /** What more than statutory sick pay there is; empty where there is no more. */
  readonly sickPayWords: string
  readonly pattern: string
  readonly status: VacancyStatus
  readonly publishedDaysAgo: DaysAgo
  /** Below zero when it has closed. */
  readonly closesInDays: number
  readonly hearByInDays: number
  readonly values: readonly ValueCode[]
  /** Question codes in the order asked: two prompts, six or more to rate, one written. */
  readonly questions: readonly string[]
  readonly panel: {
    readonly say: PanelSay
    readonly quorum: number
    readonly members: readonly DemoPanelMember[]
  }
}

export type DemoAnswer = { readonly body: string } | { readonly ratings: Ratings }

export type DemoApplication = {
  readonly code: string
  readonly vacancy: string
  readonly reference: string
  readonly submittedDaysAgo: DaysAgo
  /** When they took it back. */
  readonly withdrawnDaysAgo?: DaysAgo
  /** Kept apart from the answers, as in the product. */
  readonly contact: {
    readonly name: string
    readonly way: ContactWay
    readonly email?: string
    readonly phone?: string
    /** For those who come back with their reference: the word only they know. */
    readonly secretWord?: string
  }
  readonly adjustments: string | null
  /** By question code. */
  readonly answers: Readonly<Record<string, DemoAnswer>>
}

/** One member's scores of one whole question, as sent: blind until then. */
export type DemoSentScores = {
  readonly vacancy: string
  readonly question: string
  readonly member: string
  readonly sentDaysAgo: DaysAgo
  /** By application code: every application of the vacancy. */
  readonly points: Readonly<Record<string, ScorePoints>>
  readonly notes?: Readonly<Record<string, string>>
}

export type DemoTrainingRecord = {
  readonly standard: number
  readonly knownDaysAgo: DaysAgo | null
  readonly seenDaysAgo: DaysAgo | null
  readonly signedOffDaysAgo: DaysAgo | null
}

/** Training beside the Care Certificate; an assessor notes it, and the one who signs off signs it off. */
export type DemoLearning = {
  readonly code: string
  readonly completedDaysAgo: DaysAgo
  readonly notedDaysAgo: DaysAgo
  readonly taughtBy: string
  readonly evidence: string
  readonly seen?: true
  readonly signedOffDaysAgo?: DaysAgo
}

export type DemoWorker = {
  readonly person: string
  readonly provider: string
  readonly roleCode: string
  /** The name of the service they work in. */
  readonly service: string
  readonly startedDaysAgo: DaysAgo
  readonly knownAndSeenBy: string
  /** Never the person above: a second pair of eyes. */
  readonly signedOffBy: string
  readonly records: readonly DemoTrainingRecord[]
  readonly awarded: { readonly daysAgo: DaysAgo; readonly by: string } | null
  /** Which of training of which a worker has exactly one. */
  readonly chosen: { readonly choice: string; readonly code: string; readonly reason: string } | null
  readonly learning: readonly DemoLearning[]
}

/** A link by which a worker shows all that they hold. */
export type DemoShare = {
  readonly person: string
  readonly saidFor: string
  readonly madeDaysAgo: DaysAgo
  readonly lastsDays: 1 | 14 | 92
  /** When the worker ended it; null where it ends by its time. */
  readonly endedDaysAgo: DaysAgo | null
  readonly openedDaysAgo: readonly DaysAgo[]
}

export type DemoService = {
  readonly provider: string
  readonly name: string
  readonly place: string
  readonly kind: SupportSetting
}

export type DemoRewardRule = {
  readonly provider: string
  readonly title: string
  readonly scheme: "care-certificate"
  readonly pence: number
  /** First day of the rule, counted back from the day of seeding. */
  readonly validFromDaysAgo: DaysAgo
}

/** Ratings of the four options, a to d. */
export function rated(a: ScorePoints, b: ScorePoints, c: ScorePoints, d: ScorePoints): DemoAnswer {
  return { ratings: { a, b, c, d } }
}
