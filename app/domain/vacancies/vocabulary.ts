export const vacancyStatuses = ["draft", "published", "closed"] as const
export type VacancyStatus = (typeof vacancyStatuses)[number]

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

/** The least number of scenario questions of kind `rate-options` an application is made of. */
export const leastRatedScenarios = 6
export const promptsPerVacancy = 2
export const writtenPerVacancy = 1
