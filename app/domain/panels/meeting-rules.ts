import type { ApplicationStatus } from "#app/domain/applications/vocabulary.ts"
import type { CannotScoreReason, MeetingRole, PanelPart, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

export type NotFound = { readonly kind: "not-found" }

/** Questions at most: more would be an afternoon. */
export const questionsAtMost = 8

export type SavePlanRefusal =
  | NotFound
  | { readonly kind: "plan-sent" }
  | { readonly kind: "unknown-question" }
  | { readonly kind: "too-many-questions"; readonly most: number }
  /** The words name people who are shown to nobody by name. Said once: whoever knows it may save all the same. */
  | { readonly kind: "names-somebody"; readonly names: readonly string[] }

type PlanKept = { readonly sentAt: Date | null } | undefined

type PlanToSave = {
  readonly chosen: number
  /** How many of the chosen may be asked. */
  readonly known: number
  /** Names in its words of people who are shown without one, unless their writer knows and wants them there. */
  readonly names: readonly string[]
}

/** Whether the words and questions of a meeting may be kept so. */
export function decideSavingPlan(
  plan: PlanKept,
  { chosen, known, names }: PlanToSave,
): Result<"saved", SavePlanRefusal> {
  if (plan?.sentAt) return err({ kind: "plan-sent" })
  if (known < chosen) return err({ kind: "unknown-question" })
  if (chosen > questionsAtMost) return err({ kind: "too-many-questions", most: questionsAtMost })
  if (names.length > 0) return err({ kind: "names-somebody", names })
  return ok("saved")
}

export type SendPlanRefusal =
  | NotFound
  | { readonly kind: "plan-sent" }
  | { readonly kind: "not-published-yet" }
  | { readonly kind: "no-questions" }
  | { readonly kind: "no-words" }
  | { readonly kind: "nobody-does"; readonly role: "welcome" | "ask" }
  /** Somebody changed the plan since the asker looked at it. */
  | { readonly kind: "changed-since-seen" }

type PlanToSend = {
  readonly published: boolean
  readonly plan:
    | { readonly words: string; readonly sentAt: Date | null; readonly version: number }
    | undefined
  readonly questions: number
  readonly roles: readonly MeetingRole[]
  readonly seen: number
}

/** Whether a plan may go to those on the shortlist. From then on it stays as it is. */
export function decideSendingPlan(asked: PlanToSend): Result<"sent", SendPlanRefusal> {
  const { published, plan, questions, roles, seen } = asked
  if (!published) return err({ kind: "not-published-yet" })
  if (plan?.sentAt) return err({ kind: "plan-sent" })
  if (questions === 0) return err({ kind: "no-questions" })
  if (!plan || plan.words.trim() === "") return err({ kind: "no-words" })
  for (const role of ["welcome", "ask"] as const) {
    if (!roles.includes(role)) return err({ kind: "nobody-does", role })
  }
  if (plan.version !== seen) return err({ kind: "changed-since-seen" })
  return ok("sent")
}

/** What one member does on the day: `question` is which they ask; null for any, or for another role. */
export type RoleOf = {
  readonly memberId: string
  readonly role: MeetingRole
  readonly question: string | null
}

type Seated = { readonly id: string; readonly part: PanelPart }

/**
 * A sensible day: one welcomes, the questions go round, beginning with those who draw on support, and who has
 * nothing to say listens.
 */
export function proposedRoles(members: readonly Seated[], questions: readonly string[]): RoleOf[] {
  const host = members.find(({ part }) => part === "staff") ?? members.at(-1)
  if (!host) return []
  const inTurn = ["draws-on-support", "family-or-friend", "staff"].flatMap((part) =>
    members.filter((member) => member.part === part && (member !== host || members.length === 1)),
  )
  const asking = questions.map((question, at) => ({
    memberId: inTurn[at % inTurn.length]!.id,
    role: "ask" as const,
    question,
  }))
  const busy = new Set([host.id, ...asking.map(({ memberId }) => memberId)])
  const listening = members
    .filter(({ id }) => !busy.has(id))
    .map(({ id }) => ({ memberId: id, role: "listen" as const, question: null }))
  return [{ memberId: host.id, role: "welcome", question: null }, ...asking, ...listening]
}

export type MeetingScoreRefusal =
  | NotFound
  /** They took their application back, or it was decided. */
  | { readonly kind: "no-longer-met" }
  | { readonly kind: "you-know-them" }
  | { readonly kind: "did-not-come" }
  | { readonly kind: "not-met-yet" }
  | { readonly kind: "already-sent" }
  /** First the question is practised on its samples. */
  | { readonly kind: "practise-first" }

export type Met = {
  readonly status: ApplicationStatus
  readonly known: boolean
  readonly came: boolean | null
  readonly startsAt: Date | null
}

/** Whether somebody whom the panel meets may be scored: from their time, or once they are seen to have come early. */
export function decideMeetingScore(
  { status, known, came, startsAt }: Met,
  now: Date,
): Result<"open", MeetingScoreRefusal> {
  if (status !== "shortlisted") return err({ kind: "no-longer-met" })
  if (known) return err({ kind: "you-know-them" })
  if (came === false) return err({ kind: "did-not-come" })
  const cameEarly = came === true && startsAt !== null && londonDay(startsAt) <= londonDay(now)
  if (startsAt && startsAt > now && !cameEarly) return err({ kind: "not-met-yet" })
  return ok("open")
}

/** A score of one question of the day: points, or why there are none. */
export type MeetingScore =
  | { readonly points: ScorePoints; readonly cannotReason: null }
  | { readonly points: null; readonly cannotReason: CannotScoreReason }

export type SendMeetingRefusal =
  | MeetingScoreRefusal
  | { readonly kind: "questions-unscored"; readonly unscored: number }
  /** A supporter presses; the member sends. */
  | { readonly kind: "only-the-member-sends" }

/** Scores of one person are sent together, once every question has one. */
export function decideSendingMeeting(questions: number, scored: number): Result<"sent", SendMeetingRefusal> {
  return scored < questions ? err({ kind: "questions-unscored", unscored: questions - scored }) : ok("sent")
}

export type HeldRefusal =
  | NotFound
  | { readonly kind: "no-longer-met" | "not-met-yet" | "scored-already" }
  /** Nobody stays away from a time that has not been. */
  | { readonly kind: "no-time-past" }
  /** Another member of the panel says that they came. */
  | { readonly kind: "panel-says-they-came" }

type Said = Omit<Met, "known" | "came"> & {
  readonly came: boolean
  readonly scored: boolean
  /** Whether they had a time that has begun. */
  readonly begun: boolean
  /** Whether somebody else on the panel says that they came. */
  readonly seenByPanel: boolean
}

/** Whether it may be said that somebody came, or did not. */
export function decideHeld(
  { status, startsAt, scored, came, begun, seenByPanel }: Said,
  now: Date,
): Result<"said", HeldRefusal> {
  if (status !== "shortlisted") return err({ kind: "no-longer-met" })
  if (startsAt && londonDay(startsAt) > londonDay(now)) return err({ kind: "not-met-yet" })
  if (came) return ok("said")
  if (scored) return err({ kind: "scored-already" })
  if (seenByPanel) return err({ kind: "panel-says-they-came" })
  if (!begun) return err({ kind: "no-time-past" })
  return ok("said")
}

export type ComfortRefusal = NotFound | { readonly kind: "too-long"; readonly limit: number }
