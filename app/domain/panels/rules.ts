import {
  type InvitationAnswer,
  leastScorers,
  type PanelPart,
  type PanelSay,
  type ScorePoints,
} from "#app/domain/panels/vocabulary.ts"
import { isKeyScored, type QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import { leastScenarios, promptsPerVacancy, writtenPerVacancy } from "#app/domain/vacancies/vocabulary.ts"
import { randomFrom } from "#app/kernel/random.ts"
import { err, ok } from "#app/kernel/result.ts"

export type RemoveRefusal = { readonly kind: "not-found" } | { readonly kind: "say-is-sealed" }
export type InviteRefusal =
  | RemoveRefusal
  | { readonly kind: "already-on-the-panel" }
  /** There is no way to send texts here. */
  | { readonly kind: "no-texts" }
export type AgreeRefusal = { readonly kind: "not-found" } | { readonly kind: "not-a-draft" }

export type PanelToSeal = {
  readonly say: PanelSay | null
  /** The least number of members who draw on support whose scores each application must have. */
  readonly quorum: number
  readonly members: readonly {
    readonly name: string
    readonly part: PanelPart
    /** Has said yes to the seat. */
    readonly joined: boolean
    /** Agrees to all of this as it stands now. */
    readonly agrees: boolean
  }[]
  readonly questions: readonly { readonly kind: QuestionKind }[]
}

/** A colleague changed what would be sealed since the asker was shown it. */
export type ChangedSinceSeen = { readonly kind: "changed-since-seen" }

export type RemindRefusal =
  | RemoveRefusal
  /** They have agreed, have not joined yet, or there is nothing to agree to. */
  | { readonly kind: "nothing-to-remind-of" }
  /** They were invited on paper: somebody tells them. */
  | { readonly kind: "no-address" }

/** Of a provider's own sentence on what it offers: a colleague saved another since the asker was shown it. */
export type OfferRefusal = { readonly kind: "not-found" } | { readonly kind: "changed-elsewhere" }

export type TalkedRefusal =
  | RemoveRefusal
  /** They said nothing that waits for a talk. */
  | { readonly kind: "nothing-to-talk-of" }

export type WordOnSayRefusal = RemoveRefusal | ChangedSinceSeen

export type SealRefusal =
  | { readonly kind: "say-not-agreed" }
  | { readonly kind: "nobody-draws-on-support" }
  | { readonly kind: "fewer-than-three-members"; readonly members: number }
  | { readonly kind: "quorum-over-panel"; readonly drawingOnSupport: number }
  | { readonly kind: "prompts-not-two"; readonly chosen: number }
  | { readonly kind: "too-few-scenarios"; readonly chosen: number; readonly least: number }
  | { readonly kind: "written-not-one"; readonly chosen: number }
  | { readonly kind: "not-all-joined"; readonly waitingFor: readonly string[] }
  | { readonly kind: "not-all-agreed"; readonly waitingFor: readonly string[] }

/** All that is missing before panel, say and questions can be sealed, in the order in which it is best mended. */
export function sealingGaps(panel: PanelToSeal): SealRefusal[] {
  const gaps: SealRefusal[] = []
  const chosen = (...kinds: QuestionKind[]) =>
    panel.questions.filter(({ kind }) => kinds.includes(kind)).length
  const scenarios = panel.questions.filter(({ kind }) => isKeyScored(kind)).length
  const drawingOnSupport = panel.members.filter(({ part }) => part === "draws-on-support").length
  if (panel.say === null) gaps.push({ kind: "say-not-agreed" })
  if (drawingOnSupport === 0) gaps.push({ kind: "nobody-draws-on-support" })
  else if (panel.quorum > drawingOnSupport) gaps.push({ kind: "quorum-over-panel", drawingOnSupport })
  if (panel.members.length < leastScorers) {
    gaps.push({ kind: "fewer-than-three-members", members: panel.members.length })
  }
  if (chosen("prompt") !== promptsPerVacancy) {
    gaps.push({ kind: "prompts-not-two", chosen: chosen("prompt") })
  }
  if (scenarios < leastScenarios) {
    gaps.push({ kind: "too-few-scenarios", chosen: scenarios, least: leastScenarios })
  }
  if (chosen("written", "spoken") !== writtenPerVacancy) {
    gaps.push({ kind: "written-not-one", chosen: chosen("written", "spoken") })
  }
  const named = (members: PanelToSeal["members"]) => members.map(({ name }) => name)
  const toJoin = panel.members.filter(({ joined }) => !joined)
  const toAgree = panel.members.filter(({ joined, agrees }) => joined && !agrees)
  if (toJoin.length > 0) gaps.push({ kind: "not-all-joined", waitingFor: named(toJoin) })
  if (toAgree.length > 0) gaps.push({ kind: "not-all-agreed", waitingFor: named(toAgree) })
  return gaps
}

/** Whether panel, say and questions are whole enough to be sealed. */
export function decideSealing(panel: PanelToSeal) {
  const [first] = sealingGaps(panel)
  return first ? err(first) : ok("sealed" as const)
}

type AnsweredInvitation = {
  readonly joined: boolean
  readonly answered: InvitationAnswer | null
  readonly answeredAt: Date | null
  readonly talkedAt: Date | null
}

/** Whether somebody said no to their invitation, or asked to know more, and nobody has talked with them since. */
export function waitsForTalk({ joined, answered, answeredAt, talkedAt }: AnsweredInvitation): boolean {
  if (joined || answered === null || answered === "yes") return false
  return talkedAt === null || (answeredAt !== null && talkedAt < answeredAt)
}

/** How a member stands to what is proposed: `changed` is that they agreed to something that is no longer it. */
export type WordOnSay = "agrees" | "does-not-agree" | "changed" | "nothing-yet"

/** @param said all that one member ever said of it, in any order */
export function wordOnSay(
  said: readonly { readonly fingerprint: string; readonly agrees: boolean }[],
  fingerprint: string | null,
): WordOnSay {
  const now = said.find((one) => one.fingerprint === fingerprint)
  if (now) return now.agrees ? "agrees" : "does-not-agree"
  return said.some(({ agrees }) => agrees) ? "changed" : "nothing-yet"
}

/**
 * A member's own order of answers to one question: every order is equally likely, and the same seed and
 * question give it again whatever order the ids arrive in.
 * @param question the question's place, so that each has another order
 */
export function ownOrder(answerIds: readonly string[], seed: number, question: number): string[] {
  const random = randomFrom(Math.imul(seed, 31) + question)
  const order = [...answerIds].sort()
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last]!
    order[last] = order[other]!
    order[other] = kept
  }
  return order
}

/** How many gave 1, 2, 3, 4 and 5, in this order. */
export type Tally = readonly [number, number, number, number, number]

/** Scores of one thing, counted by point; who gave which is not in it. */
export function tallyOf(points: readonly ScorePoints[]): Tally {
  const tally: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  for (const each of points) tally[each - 1]!++
  return tally
}

export type Accord = "alone" | "same" | "near" | "apart"

/** How near scores of one thing are to one another: `near` is within one point. */
export function accordOf(tally: Tally): Accord {
  const given = tally.flatMap((count, index) => (count > 0 ? [index] : []))
  const apart = (given.at(-1) ?? 0) - (given[0] ?? 0)
  if (tally.reduce((sum, count) => sum + count, 0) < 2) return "alone"
  return apart === 0 ? "same" : apart === 1 ? "near" : "apart"
}

export type NextStep =
  | {
      readonly kind:
        | "say-yes"
        | "not-published"
        | "wait"
        | "getting-ready"
        | "typing"
        | "nothing-to-score"
        | "all-sent"
    }
  /** Sample answers come before the first real one of a question. */
  | { readonly kind: "practise"; readonly question: number }
  | { readonly kind: "score"; readonly position: number; readonly begun: boolean }
  | { readonly kind: "send"; readonly position: number }

type PanelUnderWay = {
  readonly joined: boolean
  readonly published: boolean
  readonly scoringOpen: boolean
  /** The answers are ready, and it is said who scores which. */
  readonly prepared: boolean
  readonly questions: readonly {
    readonly position: number
    readonly answers: number
    readonly scored: number
    readonly sent: boolean
    /** Some of its answers are still being typed. */
    readonly waiting: boolean
    readonly toPractise?: boolean
  }[]
}

/** The one thing a member does next on a panel. */
export function nextStep({ joined, published, scoringOpen, prepared, questions }: PanelUnderWay): NextStep {
  if (!joined) return { kind: "say-yes" }
  if (!published) return { kind: "not-published" }
  if (!scoringOpen) return { kind: "wait" }
  if (!prepared) return { kind: "getting-ready" }
  const toScore = questions.filter(({ answers }) => answers > 0)
  const waiting = questions.some((question) => question.waiting)
  if (toScore.length === 0) return { kind: waiting ? "typing" : "nothing-to-score" }
  const unsent = toScore.filter(({ sent }) => !sent)
  const open = unsent.find(({ scored }) => scored > 0) ?? unsent[0]
  if (!open) return { kind: waiting ? "typing" : "all-sent" }
  const { position } = open
  if (open.scored === open.answers) return { kind: "send", position }
  if (open.toPractise && open.scored === 0) return { kind: "practise", question: position }
  return { kind: "score", position, begun: toScore.some(({ scored }) => scored > 0) }
}

/**
 * `practise-first`: the question has samples, and the member has not scored them all. `words-changed`: the answer
 * was put right since they read it.
 */
export type SaveScoreRefusal = {
  readonly kind: "not-found" | "already-sent" | "practise-first" | "words-changed"
}

export type TalkRefusal = { readonly kind: "not-found" | "not-all-in" }
export type ChangeRefusal = {
  readonly kind: "not-found" | "not-all-in" | "same-score" | "decided-already"
}

export type SendRefusal =
  | { readonly kind: "answers-unscored"; readonly unscored: number }
  /** A supporter pressed something, or an answer moved on, after the member looked. */
  | { readonly kind: "changed-since-seen" }

/** A question's scores are sent together, once every answer has one. */
export function decideSending({ answers, scored }: { readonly answers: number; readonly scored: number }) {
  return scored < answers
    ? err<SendRefusal>({ kind: "answers-unscored", unscored: answers - scored })
    : ok("sent" as const)
}

/** Why no more was hidden in an answer. */
export type HideRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "phrase-not-there"; readonly phrase: string }
  | { readonly kind: "changed-since-seen" }

/** `say-why`: they have come in before. `waits-for-colleague`: a second one makes the card. */
export type InviteAgainRefusal = { readonly kind: "not-found" | "say-why" | "waits-for-colleague" }
