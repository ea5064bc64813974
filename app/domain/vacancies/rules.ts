import {
  type AdvertText,
  type DrivingNeed,
  type EasyAdvert,
  type EasyField,
  type EasyText,
  easyTexts,
  type PayRateKind,
  type PayRegion,
  type SickPay,
  type SupportSetting,
  type TravelTime,
  type TypedAdvert,
  type VacancyStage,
  type VacancyStatus,
} from "#app/domain/vacancies/vocabulary.ts"
import { hours } from "#app/kernel/durations.ts"
import { londonDay, londonInstant } from "#app/kernel/london-time.ts"
import type { Pence } from "#app/kernel/money.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** A legal or recommended hourly rate as it stood from one day to another. */
export type PayRate = {
  readonly kind: PayRateKind
  readonly region: PayRegion
  readonly ageFrom: number
  readonly ageTo: number | null
  readonly pencePerHour: Pence
  /** Days, `YYYY-MM-DD`; `validTo` null while no later rate is known. */
  readonly validFrom: string
  readonly validTo: string | null
  readonly sourceName: string
  readonly sourceUrl: string
}

/** Pay beside one dated rate: positive when the job pays more. */
export type PayComparison = { readonly rate: PayRate; readonly differencePence: Pence }

export type PayLabel = {
  /** Null where no rate of that kind is known for the day. */
  readonly nationalLivingWage: PayComparison | null
  readonly realLivingWage: PayComparison | null
}

function rateOn(
  rates: readonly PayRate[],
  kind: PayRateKind,
  region: PayRegion,
  day: string,
): PayRate | undefined {
  return rates
    .filter(
      (rate) =>
        rate.kind === kind &&
        rate.region === region &&
        rate.validFrom <= day &&
        (rate.validTo === null || day <= rate.validTo),
    )
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0]
}

/**
 * How pay compares with the rates of the day: the National Living Wage (one for the whole country) and
 * the real living wage of the workplace's region.
 * @param day `YYYY-MM-DD`
 */
export function payLabel(
  payPencePerHour: Pence,
  region: PayRegion,
  rates: readonly PayRate[],
  day: string,
): PayLabel {
  const beside = (rate: PayRate | undefined): PayComparison | null =>
    rate ? { rate, differencePence: payPencePerHour - rate.pencePerHour } : null
  return {
    nationalLivingWage: beside(rateOn(rates, "national-living-wage", "uk", day)),
    realLivingWage: beside(rateOn(rates, "real-living-wage", region, day)),
  }
}

/** What an advert may leave open while it is a draft; adverts published before it was asked for say nothing. */
export type AdvertFacts = {
  readonly outcode: string | null
  readonly supportSetting: SupportSetting | null
  readonly driving: DrivingNeed | null
  readonly guaranteedMinutesPerWeek: number | null
  readonly travelTime: TravelTime | null
  readonly sickPay: SickPay | null
}

const advertFacts = [
  "outcode",
  "supportSetting",
  "driving",
  "guaranteedMinutesPerWeek",
  "travelTime",
  "sickPay",
] as const satisfies readonly (keyof AdvertFacts)[]

/** Words in an advert that make people small, as the language check found them. */
export type DiminishingWords = { readonly field: AdvertText | EasyField; readonly found: string }

type SaidInEasyRead = { readonly sickPayWords: string; readonly easyRead: EasyAdvert }

/** Parts of an advert that somebody who reads Easy Read cannot read yet; never a reason not to publish. */
export function notInEasyRead({ sickPayWords, easyRead }: SaidInEasyRead): EasyText[] {
  return easyTexts.filter((text) => !easyRead[text] && (text !== "sickPayWords" || sickPayWords !== ""))
}

/** What publishing looks at. */
export type VacancyToPublish = AdvertFacts & {
  readonly status: VacancyStatus
  readonly payPencePerHour: Pence
  readonly payRegion: PayRegion
  readonly closesAt: Date
  /** `YYYY-MM-DD` */
  readonly hearBy: string
  readonly values: number
  readonly unfinished: TypedAdvert | null
  readonly diminishing: readonly DiminishingWords[]
}

/** A published vacancy is what people applied to, so its text and its questions stay. */
export type WriteRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "not-a-draft" }
  /** A colleague saved it since this page was opened. */
  | { readonly kind: "changed-elsewhere" }
  /** A draft is begun with its title: its address is made of it. */
  | { readonly kind: "no-title-yet" }

/** A page that is left open for longer is a new sitting when somebody comes back to it. */
const longestSittingMs = hours(12)

/** Who saved a draft last, on which page, and when that sitting was noted. */
export type LastSave = {
  readonly savedFrom: string | null
  readonly notedBy: string | null
  readonly notedAt: Date | null
}

/** Whether a draft was saved last by the same person on the same page. */
export function isSameSitting(
  last: LastSave,
  save: { readonly by: string; readonly page: string | undefined },
): boolean {
  return save.page !== undefined && last.savedFrom === save.page && last.notedBy === save.by
}

/**
 * Whether a save of a draft is noted in the audit. What somebody presses is; what saves itself while they write is
 * noted once a sitting, which is one person at one page: who changed it and when stays known, nobody's pauses while
 * writing are kept for years, and the history stays short enough to be read.
 */
export function isNoted(
  last: LastSave,
  save: {
    readonly by: string
    readonly page: string | undefined
    readonly byItself: boolean
    readonly at: Date
  },
): boolean {
  if (!save.byItself || !isSameSitting(last, save) || last.notedAt === null) return true
  return save.at.getTime() - last.notedAt.getTime() >= longestSittingMs
}

export type ChooseRefusal =
  | Exclude<WriteRefusal, { readonly kind: "changed-elsewhere" | "no-title-yet" }>
  | { readonly kind: "unknown-question" }

export type OpeningHourRefusal =
  /** London's clocks go forward that night and never show it. */
  { readonly kind: "clock-skips-it" } | { readonly kind: "opens-in-the-past" }

/**
 * The instant at which a draft is to open by itself. Of an hour that comes twice it is the first: nobody who waits
 * for it then finds it closed.
 */
export function decideOpeningHour(
  { day, time }: { readonly day: string; readonly time: string },
  now: Date,
): Result<Date, OpeningHourRefusal> {
  const opensAt = londonInstant(day, time)
  if (!opensAt) return err({ kind: "clock-skips-it" })
  return opensAt > now ? ok(opensAt) : err({ kind: "opens-in-the-past" })
}

export type PublishRefusal =
  | { readonly kind: "not-a-draft" }
  /** Something typed into it is kept as it was typed, and is not an advert's yet. */
  | { readonly kind: "advert-unfinished" }
  | { readonly kind: "closes-in-the-past" }
  | { readonly kind: "hears-before-it-closes" }
  | { readonly kind: "pays-below-the-law"; readonly leastPence: Pence }
  | { readonly kind: "no-values" }
  | { readonly kind: "facts-missing"; readonly missing: readonly (keyof AdvertFacts)[] }
  | { readonly kind: "words-diminish"; readonly words: readonly DiminishingWords[] }

type Days = {
  readonly closesAt: Date
  /** `YYYY-MM-DD` */
  readonly hearBy: string
}

export type DaysRefusal = Extract<
  PublishRefusal,
  { readonly kind: "closes-in-the-past" | "hears-before-it-closes" }
>

/** What is wrong with a vacancy's days, looked at beside each other and beside now. */
export function daysGaps({ closesAt, hearBy }: Days, now: Date): DaysRefusal[] {
  const gaps: DaysRefusal[] = []
  if (closesAt <= now) gaps.push({ kind: "closes-in-the-past" })
  if (hearBy < londonDay(closesAt)) gaps.push({ kind: "hears-before-it-closes" })
  return gaps
}

export type DuplicateRefusal = { readonly kind: "not-found" } | DaysRefusal

/** All that keeps a vacancy's own facts from being shown to the public. */
export function publishingGaps(
  vacancy: VacancyToPublish,
  rates: readonly PayRate[],
  now: Date,
): PublishRefusal[] {
  if (vacancy.status !== "draft") return [{ kind: "not-a-draft" }]
  // What else is missing is said once there is a whole advert to look at.
  if (vacancy.unfinished) return [{ kind: "advert-unfinished" }]
  const gaps: PublishRefusal[] = daysGaps(vacancy, now)
  const floor = payLabel(vacancy.payPencePerHour, vacancy.payRegion, rates, londonDay(now)).nationalLivingWage
  if (floor && floor.differencePence < 0) {
    gaps.push({ kind: "pays-below-the-law", leastPence: floor.rate.pencePerHour })
  }
  if (vacancy.values === 0) gaps.push({ kind: "no-values" })
  const missing = advertFacts.filter((fact) => vacancy[fact] === null)
  if (missing.length > 0) gaps.push({ kind: "facts-missing", missing })
  if (vacancy.diminishing.length > 0) gaps.push({ kind: "words-diminish", words: vacancy.diminishing })
  return gaps
}

/** Whether a vacancy's own facts let it be shown to the public. The panel's say is sealed with it (panels). */
export function decidePublishing(vacancy: VacancyToPublish, rates: readonly PayRate[], now: Date) {
  const [first] = publishingGaps(vacancy, rates, now)
  return first ? err(first) : ok("published" as const)
}

export type CloseRefusal = { readonly kind: "not-published" }

export function decideClosing(status: VacancyStatus) {
  return status === "published" ? ok("closed" as const) : err<CloseRefusal>({ kind: "not-published" })
}

export type ArchiveRefusal =
  | { readonly kind: "not-closed" }
  /** They applied and do not know yet what comes of it. */
  | { readonly kind: "people-wait"; readonly people: number }

/** Whether a vacancy may leave the lists: nobody's application goes out of sight before it has come to an end. */
export function decideArchiving({
  status,
  people,
}: {
  readonly status: VacancyStatus
  readonly people: number
}) {
  if (status !== "closed") return err<ArchiveRefusal>({ kind: "not-closed" })
  return people > 0 ? err<ArchiveRefusal>({ kind: "people-wait", people }) : ok("archived" as const)
}

export type ReopenRefusal =
  | { readonly kind: "not-closed" }
  | { readonly kind: "archived" }
  /** Some of its answers were given to the panel to read. */
  | { readonly kind: "panel-has-begun" }
  | { readonly kind: "offer-made" }
  /** Whoever has applied was told this day. */
  | { readonly kind: "day-is-promised"; readonly hearBy: string }

type ToReopen = {
  readonly status: VacancyStatus
  readonly archivedAt: Date | null
  /** The day by which everybody was to hear, as people read it. */
  readonly hearBy: string
  readonly sent: boolean
  readonly given: boolean
  readonly offered: boolean
}

/** Whether a closed vacancy may open again, with another day by which everybody hears. */
export function decideReopening(vacancy: ToReopen, hearBy: string) {
  const no = (refusal: ReopenRefusal) => err(refusal)
  if (vacancy.status !== "closed") return no({ kind: "not-closed" })
  if (vacancy.archivedAt) return no({ kind: "archived" })
  if (vacancy.offered) return no({ kind: "offer-made" })
  if (vacancy.given) return no({ kind: "panel-has-begun" })
  if (vacancy.sent && hearBy !== vacancy.hearBy)
    return no({ kind: "day-is-promised", hearBy: vacancy.hearBy })
  return ok("published" as const)
}

/** Whether somebody may begin or send an application now. */
export function isOpen(vacancy: { readonly status: VacancyStatus; readonly closesAt: Date }, now: Date) {
  return vacancy.status === "published" && now < vacancy.closesAt
}

export function stageOf(
  vacancy: { readonly status: VacancyStatus; readonly closesAt: Date },
  now: Date,
): VacancyStage {
  if (vacancy.status === "draft") return "draft"
  return isOpen(vacancy, now) ? "open" : "scoring"
}

export type AskRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "vacancy-closed"; readonly closedAt: Date }

/** Whether a question about a job is still of use to whoever asks. */
export function decideAsking(
  vacancy: { readonly status: VacancyStatus; readonly closesAt: Date },
  now: Date,
) {
  if (isOpen(vacancy, now)) return ok("asked" as const)
  return err<AskRefusal>({ kind: "vacancy-closed", closedAt: vacancy.closesAt })
}

/** A colleague answered it, or changed the answer, since the asker was shown it. */
export type AnswerRefusal = { readonly kind: "not-found" } | { readonly kind: "answered-elsewhere" }

/** @param seen when it was answered last, as the asker was shown it; empty where it was not */
export function decideAnswering(question: { readonly answeredAt: Date | null }, seen: string) {
  return (question.answeredAt?.toISOString() ?? "") === seen
    ? ok(question.answeredAt ? ("changed" as const) : ("answered" as const))
    : err<AnswerRefusal>({ kind: "answered-elsewhere" })
}

/** `Support worker, evenings` and a few letters of its own become `support-worker-evenings-k3f9`. */
export function slugFor(title: string, suffix: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "")
  return words ? `${words}-${suffix}` : `job-${suffix}`
}
