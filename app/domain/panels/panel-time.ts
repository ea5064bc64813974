import { answersAtPace } from "#app/domain/panels/allocate.ts"
import { after, days, hours } from "#app/kernel/durations.ts"
import { londonDay } from "#app/kernel/london-time.ts"

/** A member as far as it says how much they can score. */
export type MemberWithTime = {
  readonly drawsOnSupport: boolean
  readonly answersADay: number | null
  readonly answersAtMost: number | null
  /** Days of the week that suit them, 1 Monday to 7 Sunday. */
  readonly days: readonly number[]
}

export type PanelWithTime = {
  readonly members: readonly MemberWithTime[]
  /** Answers of each application that the panel scores. */
  readonly answersEach: number
  /** Members who score every answer, and how many of them draw on support. */
  readonly scorers: number
  readonly quorum: number
}

export type PaceRefusal = {
  readonly kind: "panel-needs-longer"
  /** How many applications the panel can score in the time there is. */
  readonly applications: number
  /** The first day by which it can score enough of them, `YYYY-MM-DD`. */
  readonly hearBy: string
}

/** What is counted on from somebody who chose no pace of their own. */
const unsaidPace = 10

/** A job for which a panel cannot score so many has too little time, for nobody knows how many apply. */
const fewestToPlanFor = 5
const mostCounted = 500
/** Who cannot score enough in as many days does not lack days. */
const longest = 90

/**
 * How many applications a panel can score between the last day to apply and the day by which everybody hears,
 * neither of them counted, each member at the pace and within the limits they chose. At most 500.
 */
export function applicationsInTime(panel: PanelWithTime, closesAt: Date, hearBy: string): number {
  const from = new Date(`${londonDay(after(closesAt, hours(24)))}T12:00:00Z`)
  const until = new Date(`${hearBy}T00:00:00Z`)
  const rooms = panel.members.map((member) => {
    const pace = { answersADay: member.answersADay ?? unsaidPace, days: member.days }
    const inTime = answersAtPace(pace, from, until) ?? 0
    return { ...member, room: Math.min(inTime, member.answersAtMost ?? Number.POSITIVE_INFINITY) }
  })
  const fits = (applications: number) => {
    const answers = applications * panel.answersEach
    const given = (draws: boolean) =>
      rooms
        .filter(({ drawsOnSupport }) => drawsOnSupport === draws)
        .reduce((sum, { room }) => sum + Math.min(room, answers), 0)
    const others = Math.min(given(false), answers * (panel.scorers - panel.quorum))
    return given(true) >= answers * panel.quorum && given(true) + others >= answers * panel.scorers
  }
  let applications = 0
  while (applications < mostCounted && fits(applications + 1)) applications++
  return applications
}

/** Whether a vacancy's days leave its panel too little time, where more days would help. */
export function paceGaps(panel: PanelWithTime, closesAt: Date, hearBy: string): PaceRefusal[] {
  // What is wrong with the days themselves is said by itself.
  if (hearBy < londonDay(closesAt)) return []
  const applications = applicationsInTime(panel, closesAt, hearBy)
  const later = (count: number) => londonDay(after(closesAt, days(count)))
  const enough = Math.min(fewestToPlanFor, applicationsInTime(panel, closesAt, later(longest)))
  if (applications >= enough) return []
  let wait = 1
  while (applicationsInTime(panel, closesAt, later(wait)) < enough) wait++
  return [{ kind: "panel-needs-longer", applications, hearBy: later(wait) }]
}
