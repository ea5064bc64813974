import type { EasySentence } from "#app/kernel/easy-sentence.ts"

export { type SupportSetting, supportSettings } from "#app/kernel/support-setting.ts"

export const vacancyStatuses = ["draft", "published", "closed"] as const
export type VacancyStatus = (typeof vacancyStatuses)[number]

/** Where a vacancy stands for those who run it. `scoring`: its day has passed, even if the clock has not closed it yet. */
export type VacancyStage = "draft" | "open" | "scoring"

/** Which real living wage a workplace is measured against. */
export const payRegions = ["uk", "london"] as const
export type PayRegion = (typeof payRegions)[number]

export const payRateKinds = [
  "national-living-wage",
  "national-minimum-wage",
  "apprentice-rate",
  "real-living-wage",
] as const
export type PayRateKind = (typeof payRateKinds)[number]

/** Codes of the seven national values. */
export const careValueCodes = [
  "kind",
  "honest",
  "respect",
  "courageous",
  "whole-person",
  "flexible",
  "proud",
] as const
export type CareValue = (typeof careValueCodes)[number]

/** The Care Workforce Pathway's role that most jobs are for. */
export const usualRole = "care-or-support-worker"

/** Why a vacancy did not open at the hour somebody chose for it. */
export const notOpenedWhys = ["changed-since-seen", "who-chose-left", "not-ready"] as const
export type NotOpenedWhy = (typeof notOpenedWhys)[number]

export const drivingNeeds = ["not-needed", "helpful", "needed"] as const
export type DrivingNeed = (typeof drivingNeeds)[number]

/** How time on the way between people is paid. `no-travel`: the work is in one place. */
export const travelTimes = ["full-rate", "lower-rate", "no-travel"] as const
export type TravelTime = (typeof travelTimes)[number]

export const sickPays = ["statutory", "more-than-statutory"] as const
export type SickPay = (typeof sickPays)[number]

/** What an advert says in its provider's own words: read by the language check. */
export const advertTexts = [
  "title",
  "place",
  "pattern",
  "sickPayWords",
  "goodDay",
  "theWork",
  "training",
] as const
export type AdvertText = (typeof advertTexts)[number]

/** Parts of an advert that may also be said in Easy Read, and of how many lines at most. */
export const easyTexts = ["goodDay", "theWork", "training", "pattern", "sickPayWords"] as const
export type EasyText = (typeof easyTexts)[number]
export const mostEasyLines: { readonly [Text in EasyText]: number } = {
  goodDay: 8,
  theWork: 8,
  training: 5,
  pattern: 4,
  sickPayWords: 2,
}

/** What of an advert somebody has written in Easy Read, an idea a line. */
export type EasyAdvert = { readonly [Text in EasyText]?: readonly EasySentence[] }

const easyLines = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type EasyField = `easy-${EasyText}-${(typeof easyLines)[number]}`

/** The fields of one part, a line each, in order. */
export function easyFieldsOf(text: EasyText): EasyField[] {
  return easyLines.slice(0, mostEasyLines[text]).map((line) => `easy-${text}-${line}` as const)
}

export const easyFields: readonly EasyField[] = easyTexts.flatMap(easyFieldsOf)

/** All fields of an advert's form that the language check reads. */
export const advertFields: readonly (AdvertText | EasyField)[] = [...advertTexts, ...easyFields]

/** An advert that is not finished, as the fields of its form were typed. */
export type TypedAdvert = Readonly<Record<string, string | readonly string[]>>

/** The least number of scenario questions, of any kind scored by its key, an application is made of. */
export const leastScenarios = 6
export const promptsPerVacancy = 2
/** Situations to answer in one's own words, in writing or aloud. */
export const writtenPerVacancy = 1
