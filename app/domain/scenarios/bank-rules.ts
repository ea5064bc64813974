import {
  type EasyReadQuestion,
  type GuideAnchor,
  isKeyScored,
  leastAgreement,
  leastRaters,
  practiceAnswersEach,
  type QuestionKind,
  type QuestionOption,
  type ShownRecord,
} from "#app/domain/scenarios/vocabulary.ts"

type NotFound = { readonly kind: "not-found" }
/** A colleague changed the question since the asker was shown it. */
export type ChangedSinceSeen = { readonly kind: "changed-since-seen" }
export type ChangeRefusal = NotFound | ChangedSinceSeen | { readonly kind: "unknown-person" }
/** It is being rated: its words stay until it is live or nobody has rated it. */
export type BeingRated = { readonly kind: "being-rated" }
export type InviteRaterRefusal =
  | NotFound
  | { readonly kind: "nothing-to-rate" | "already-asked" | "unknown-person" | "not-ready-to-rate" }
export type TakeBackRefusal = NotFound | { readonly kind: "done-already" }
export type RateRefusal = NotFound | { readonly kind: "done-already" }
export type FinishRefusal = NotFound | { readonly kind: "options-unrated"; readonly left: number }
export type ShareRefusal = NotFound | { readonly kind: "nothing-live" }
export type CopyRefusal = NotFound

/** What stands between a version and being asked, in the order in which it is best mended. */
export type LiveGap =
  | { readonly kind: "words-missing" | "values-missing" | "options-missing" | "guide-missing" }
  | { readonly kind: "easy-read-missing" }
  | { readonly kind: "samples-missing"; readonly have: number; readonly least: number }
  | { readonly kind: "raters-at-work"; readonly count: number }
  | { readonly kind: "nobody-rated" }
  | { readonly kind: "whys-to-type"; readonly count: number }

/** What a named person may set aside, with a written reason. */
export type LiveDoubt =
  | { readonly kind: "too-few-raters"; readonly done: number; readonly least: number }
  | { readonly kind: "agreement-low"; readonly alpha: number }
  | { readonly kind: "agreement-unknown" }

export type GoLiveRefusal =
  | NotFound
  | ChangedSinceSeen
  | { readonly kind: "already-live" | "reason-missing" }
  | LiveGap

export type VersionToGoLive = {
  readonly kind: QuestionKind
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly options: readonly QuestionOption[] | null
  readonly guide: readonly GuideAnchor[] | null
  readonly valueCodes: readonly string[]
  /** Sample answers that are whole. */
  readonly samples: number
  readonly raters: { readonly asked: number; readonly done: number }
  /** Spoken whys that nobody has typed yet. */
  readonly whysToType: number
}

const blank = (text: string | undefined) => !text?.trim()

/** Whether words, pictures and guide are whole, so that somebody may rate the options or answer. */
export function wordGaps(version: Omit<VersionToGoLive, "samples" | "raters" | "whysToType">): LiveGap[] {
  const { kind, options, guide, easyRead } = version
  const gaps: LiveGap[] = []
  if ([version.title, version.situation, version.ask].some(blank)) gaps.push({ kind: "words-missing" })
  if (version.valueCodes.length === 0) gaps.push({ kind: "values-missing" })
  if (isKeyScored(kind)) {
    if (options?.length !== 4 || options.some(({ text }) => blank(text)))
      gaps.push({ kind: "options-missing" })
  } else if (guide?.length !== 5 || guide.some(({ description }) => blank(description))) {
    gaps.push({ kind: "guide-missing" })
  }
  const easyOptions = isKeyScored(kind) ? (options ?? []).map(({ id }) => easyRead.options?.[id]?.text) : []
  const easyGuide = isKeyScored(kind) ? [] : (guide ?? []).map(({ easy }) => easy)
  const easyLines = [easyRead.lines?.situation ?? [], easyRead.lines?.ask ?? []]
  if (easyLines.some((lines) => lines.length === 0) || [...easyOptions, ...easyGuide].some(blank)) {
    gaps.push({ kind: "easy-read-missing" })
  }
  return gaps
}

/** All that must be mended before a version may be asked. */
export function liveGaps(version: VersionToGoLive): LiveGap[] {
  const gaps = wordGaps(version)
  const { kind, samples, raters, whysToType } = version
  if (!isKeyScored(kind)) {
    if (samples < practiceAnswersEach) {
      gaps.push({ kind: "samples-missing", have: samples, least: practiceAnswersEach })
    }
    return gaps
  }
  if (raters.done === 0) gaps.push({ kind: "nobody-rated" })
  else if (raters.asked > raters.done) {
    gaps.push({ kind: "raters-at-work", count: raters.asked - raters.done })
  }
  if (whysToType > 0) gaps.push({ kind: "whys-to-type", count: whysToType })
  return gaps
}

/** What speaks against letting a rated key be used, unless somebody says why it may. */
export function liveDoubts(kind: QuestionKind, done: number, alpha: number | null): LiveDoubt[] {
  if (!isKeyScored(kind)) return []
  const doubts: LiveDoubt[] = []
  if (done < leastRaters) doubts.push({ kind: "too-few-raters", done, least: leastRaters })
  if (alpha === null) doubts.push({ kind: "agreement-unknown" })
  else if (alpha < leastAgreement) doubts.push({ kind: "agreement-low", alpha })
  return doubts
}

export type AgreementBand = "agree" | "mostly" | "differ" | "cannot-tell"

/** How far people agree, in a word; bounds after Krippendorff. */
export function agreementBand(alpha: number | null): AgreementBand {
  if (alpha === null) return "cannot-tell"
  return alpha >= 0.8 ? "agree" : alpha >= leastAgreement ? "mostly" : "differ"
}

export type Rated = {
  readonly optionId: string
  readonly points: number
  readonly why: string
  /** The name its rater wants beside it; null: no name. */
  readonly creditedAs: string | null
}
export type KeyPart = { readonly optionId: string; readonly points: number; readonly why: string }

/** At most so many whys are kept beside each option, so that feedback stays short. */
const whysKept = 3

/** The answer key as its raters have it: for each option the middle of the ratings, and some of the whys. */
export function keyFromRatings(optionIds: readonly string[], ratings: readonly Rated[]): KeyPart[] {
  return optionIds.map((optionId) => {
    const own = ratings.filter((one) => one.optionId === optionId)
    const points = medianOf(own.map((one) => one.points))
    // Those whose points are nearest to what the key says speak for it best.
    const whys = own
      .filter(({ why }) => !blank(why))
      .sort((a, b) => Math.abs(a.points - points) - Math.abs(b.points - points))
      .map(({ why, creditedAs }) => saidBy(creditedAs) + withStop(why.trim()))
    return { optionId, points, why: [...new Set(whys)].slice(0, whysKept).join(" ") }
  })
}

/** A why is read aloud and shown in a sentence: the name stands before it, in words. */
const saidBy = (name: string | null) => (name === null ? "" : `${name} says: `)

function medianOf(points: readonly number[]): number {
  const sorted = [...points].sort((a, b) => a - b)
  const [low = 3, high = low] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ]
  return Math.round((low + high) / 2)
}

const withStop = (text: string) => (/[.?!”"]$/.test(text) ? text : `${text}.`)

export type VersionState = "draft" | "being-rated" | "live"

/** Where a version stands: its words may be changed only while it is a draft. */
export function versionState({
  liveAt,
  ratings,
}: {
  readonly liveAt: Date | null
  readonly ratings: number
}): VersionState {
  if (liveAt) return "live"
  return ratings > 0 ? "being-rated" : "draft"
}

/** How a question has worked where its words were asked, here and as a copy; null before there is anything to show. */
export function recordFrom(shown: readonly ShownRecord[]) {
  if (shown.length === 0) return null
  const sum = (of: (one: ShownRecord) => number) => shown.reduce((all, one) => all + of(one), 0)
  const panels = sum(({ alphaCount }) => alphaCount)
  return {
    vacancies: sum(({ vacancies }) => vacancies),
    answers: sum(({ answers }) => answers),
    tally: [0, 1, 2, 3, 4].map((at) => sum(({ tally }) => tally[at] ?? 0)),
    alpha: panels > 0 ? sum(({ alphaSum }) => alphaSum) / panels : null,
  }
}
