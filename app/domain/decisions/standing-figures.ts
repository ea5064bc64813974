import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"

/** Where a sent application waits for somebody's next step, in order. */
export const stagesUnderWay = [
  "submitted",
  "shortlisted",
  "offered",
  "accepted",
] as const satisfies readonly ApplicationStatus[]
export type StageUnderWay = (typeof stagesUnderWay)[number]

/** How long somebody has waited where they stand. The two last are what a manager acts on first. */
export const waitBands = ["two-days", "week", "two-weeks", "longer"] as const
export type WaitBand = (typeof waitBands)[number]

/** The last day of each band, counted from the day they came to where they stand. */
const lastDays = [2, 7, 14] as const

export function bandOf(days: number): WaitBand {
  const at = lastDays.findIndex((last) => days <= last)
  return waitBands[at === -1 ? waitBands.length - 1 : at]!
}

/** One line of the counters: how many came from where to where they stand, since a day (`YYYY-MM-DD`). */
export type Standing = {
  readonly status: ApplicationStatus
  readonly movedFrom: ApplicationStatus
  readonly since: string
  readonly applications: number
}

export type StageNow = {
  readonly stage: StageUnderWay
  readonly applications: number
  readonly waiting: Readonly<Record<WaitBand, number>>
  /** Whole days; null where nobody stands. */
  readonly longest: number | null
}

/** What ends an application before a start, at which stage: the applicant goes, or the provider says no. */
export const waysOut = [
  { stage: "submitted", to: "not-shortlisted", theirs: false },
  { stage: "submitted", to: "withdrawn", theirs: true },
  { stage: "shortlisted", to: "not-appointed", theirs: false },
  { stage: "shortlisted", to: "withdrawn", theirs: true },
  { stage: "offered", to: "declined", theirs: true },
  { stage: "offered", to: "not-appointed", theirs: false },
  { stage: "accepted", to: "declined", theirs: true },
  { stage: "accepted", to: "not-appointed", theirs: false },
] as const satisfies readonly {
  readonly stage: StageUnderWay
  readonly to: ApplicationStatus
  readonly theirs: boolean
}[]
/** How many left at a stage: to whom the provider said no, and who went themselves. */
export type StageLeft = { readonly stage: StageUnderWay; readonly ours: number; readonly theirs: number }

export type StandingFigures = {
  readonly stages: readonly StageNow[]
  readonly left: readonly StageLeft[]
  readonly started: number
}

const day = 86_400_000

/** What the counters say on a day, in London (`YYYY-MM-DD`). Both days are of the calendar, so no clock change is between. */
export function figuresOf(standing: readonly Standing[], today: string): StandingFigures {
  const daysSince = (since: string) => Math.max(0, (Date.parse(today) - Date.parse(since)) / day)
  const sum = (rows: readonly Standing[]) => rows.reduce((total, { applications }) => total + applications, 0)
  const stages = stagesUnderWay.map((stage): StageNow => {
    const here = standing.filter(({ status }) => status === stage)
    const within = (band: WaitBand) => sum(here.filter(({ since }) => bandOf(daysSince(since)) === band))
    return {
      stage,
      applications: sum(here),
      waiting: {
        "two-days": within("two-days"),
        week: within("week"),
        "two-weeks": within("two-weeks"),
        longer: within("longer"),
      },
      longest: here.length === 0 ? null : Math.max(...here.map(({ since }) => daysSince(since))),
    }
  })
  const goneFrom = (stage: StageUnderWay, theirs: boolean) => {
    const ways = waysOut.filter((way) => way.stage === stage && way.theirs === theirs)
    return sum(
      standing.filter(({ status, movedFrom }) => movedFrom === stage && ways.some(({ to }) => to === status)),
    )
  }
  const left = stagesUnderWay.map((stage) => ({
    stage,
    ours: goneFrom(stage, false),
    theirs: goneFrom(stage, true),
  }))
  return { stages, left, started: sum(standing.filter(({ status }) => status === "started")) }
}

/** The first day of the months that are looked back on: this one and the eleven before it. */
export function lookedBackSince(today: string): string {
  const [year = 0, month = 1] = today.split("-").map(Number)
  return new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10)
}
