import type { PayRateKind, PayRegion } from "#app/domain/vacancies/vocabulary.ts"

export type SeedPayRate = {
  readonly kind: PayRateKind
  readonly ageFrom: number
  /** The last age the rate is for; left out where it has no upper end. */
  readonly ageTo?: number
  readonly region: PayRegion
  readonly pencePerHour: number
  /** First day the rate is for, YYYY-MM-DD. */
  readonly validFrom: string
  /** Last day, or null while no later rate is known. */
  readonly validTo: string | null
  readonly source: string
  readonly sourceUrl: string
  readonly standing: "primary" | "secondary"
  readonly note?: string
}

const statutory = {
  region: "uk",
  validFrom: "2026-04-01",
  validTo: null,
  source: "Press report of the rates the government accepted in November 2025",
  sourceUrl: "https://particle.news/story/uk-raises-national-living-wage-to-1271-from-april-2026",
  standing: "secondary",
} as const

const realLivingWage = {
  kind: "real-living-wage",
  ageFrom: 18,
  validFrom: "2026-05-01",
  validTo: null,
  source: "Employee Benefits, report of the Living Wage Foundation's announcement of October 2025",
  sourceUrl:
    "https://employeebenefits.co.uk/pay-strategy/real-living-wage-increases-by-nearly-7/281431.article",
  standing: "secondary",
  note: "Employers had until 1 May 2026 to pay it. The rates for 2026-27 had not been found.",
} as const

/** Rates change every year: add rows and close the old ones; never edit a rate in place. */
export const seedPayRates: readonly SeedPayRate[] = [
  { ...statutory, kind: "national-living-wage", ageFrom: 21, pencePerHour: 1271 },
  { ...statutory, kind: "national-minimum-wage", ageFrom: 18, ageTo: 20, pencePerHour: 1085 },
  { ...statutory, kind: "national-minimum-wage", ageFrom: 16, ageTo: 17, pencePerHour: 800 },
  {
    ...statutory,
    kind: "apprentice-rate",
    ageFrom: 16,
    pencePerHour: 800,
    note: "The source gives no upper age; who counts as an apprentice is a matter of law, not of age alone.",
  },
  { ...realLivingWage, region: "uk", pencePerHour: 1345 },
  { ...realLivingWage, region: "london", pencePerHour: 1480 },
]
