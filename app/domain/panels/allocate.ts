import {
  type Answer,
  bridge,
  fill,
  hashOf,
  type Member,
  placesOf,
  type Scene,
  sit,
} from "#app/domain/panels/allocation-moves.ts"
import type { MovedReason } from "#app/domain/panels/vocabulary.ts"

/** Who may be asked, and for how much. */
export type MemberToAsk = {
  readonly memberId: string
  readonly drawsOnSupport: boolean
  /** Answers of this vacancy at most, all in all; null: no limit of their own. */
  readonly atMost: number | null
  /** Answers that can still be asked of them at the pace they chose; null: no limit. */
  readonly atTheirPace: number | null
}

export type AnswerToGive = {
  readonly answerId: string
  readonly applicationId: string
  readonly questionId: string
}

/** What was asked of somebody before. What they have begun is never taken from them. */
export type AskedBefore = {
  readonly answerId: string
  readonly memberId: string
  readonly drawsOnSupport: boolean
  readonly endedWhy: MovedReason | null
  readonly state: "untouched" | "saved" | "sent" | "cannot"
}

export type AllocationRequest = {
  readonly seed: number
  /** Members that every answer is scored by at least, and how many of them draw on support. */
  readonly scorers: number
  readonly quorum: number
  readonly members: readonly MemberToAsk[]
  readonly answers: readonly AnswerToGive[]
  readonly asked: readonly AskedBefore[]
  /** Who knows whose application. */
  readonly conflicts: readonly { readonly memberId: string; readonly applicationId: string }[]
}

/** Fewer members than this never decide about an answer, whoever knows its writer or leaves. */
const fewestScorers = 2

export type ShortAnswer = {
  readonly answerId: string
  /** Members still missing, and how many of them have to draw on support. */
  readonly missing: number
  readonly missingDrawing: number
}

export type Allocation = {
  readonly give: readonly { readonly answerId: string; readonly memberId: string }[]
  readonly end: readonly {
    readonly answerId: string
    readonly memberId: string
    readonly why: Extract<MovedReason, "cannot-score" | "asked-for-less">
  }[]
  /** Answers for which nobody else can be asked within everybody's own limits. */
  readonly short: readonly ShortAnswer[]
  /** How often a member was weighed for an answer: the work done. */
  readonly weighed: number
}

/**
 * Says who scores which answer. Every answer goes to as many members as were sealed, as many of whom draw on
 * support as were sealed, or is named in `short`; where fewer members may score it than were sealed (others know its
 * writer, or left), those are enough, two at least. Nobody gets more than they asked for, nor an answer of
 * somebody they know. Of all ways to do so within the limits it leaves the fewest places empty. The answers of
 * a question link all who score it, so that a strict member can be told from a weak answer; loads are even.
 * What was given before stays. The same request always gives the same answer.
 */
export function allocate(request: AllocationRequest): Allocation {
  const end = whatEnds(request)
  const state = sceneOf(request, end)
  for (const answer of state.order) fill(state, answer)
  for (const group of state.questions.values()) bridge(state, group)
  bridge(state, state.order)
  const give = state.order
    .flatMap(({ answerId, given }) =>
      [...given].map((member) => ({ answerId, memberId: state.members[member]!.id })),
    )
    .sort((a, b) => compare(a.answerId, b.answerId) || compare(a.memberId, b.memberId))
  return { give, end, short: shortOf(state), weighed: state.weighed }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Answers that move on: a member sent "I cannot score this", or now wants fewer than they were asked for. */
function whatEnds({ members, asked, seed }: AllocationRequest): Allocation["end"][number][] {
  const live = asked.filter(({ endedWhy }) => endedWhy === null)
  const cannot = live.filter(({ state }) => state === "cannot")
  const surplus = members.flatMap(({ memberId, atMost }) => {
    if (atMost === null) return []
    const own = live.filter((one) => one.memberId === memberId && one.state !== "cannot")
    const untouched = own
      .filter(({ state }) => state === "untouched")
      .sort((a, b) => hashOf(seed, a.answerId) - hashOf(seed, b.answerId) || compare(a.answerId, b.answerId))
    return untouched.slice(0, Math.max(0, own.length - atMost))
  })
  const ending = (why: Allocation["end"][number]["why"]) => (one: AskedBefore) => ({
    answerId: one.answerId,
    memberId: one.memberId,
    why,
  })
  return [...cannot.map(ending("cannot-score")), ...surplus.map(ending("asked-for-less"))]
}

function sceneOf(request: AllocationRequest, end: Allocation["end"]): Scene {
  const { seed, quorum, asked } = request
  const ended = new Set(end.map(({ answerId, memberId }) => `${answerId} ${memberId}`))
  const stays = (one: AskedBefore) => one.endedWhy === null && !ended.has(`${one.answerId} ${one.memberId}`)
  const members: Member[] = [...request.members]
    .sort((a, b) => compare(a.memberId, b.memberId))
    .map(({ memberId, drawsOnSupport, atMost, atTheirPace }) => {
      const own = asked.filter((one) => one.memberId === memberId && stays(one))
      const open = own.filter(({ state }) => state === "untouched" || state === "saved").length
      const room = Math.min(
        atMost === null ? Number.POSITIVE_INFINITY : atMost - own.length,
        atTheirPace === null ? Number.POSITIVE_INFINITY : atTheirPace - open,
      )
      return { id: memberId, draws: drawsOnSupport, room: Math.max(0, room), load: own.length }
    })
  const place = new Map(members.map(({ id }, index) => [id, index]))
  for (const one of asked) {
    // Who has left and had sent: their scores count, and nothing more is asked of them.
    if (place.has(one.memberId)) continue
    place.set(one.memberId, members.length)
    members.push({ id: one.memberId, draws: one.drawsOnSupport, room: 0, load: 0 })
  }
  const knows = new Map<string, number[]>()
  for (const { memberId, applicationId } of request.conflicts) {
    const member = place.get(memberId)
    if (member !== undefined) knows.set(applicationId, [...(knows.get(applicationId) ?? []), member])
  }
  const left = givenByWhoLeft(request)
  const answers = request.answers.map(
    (answer): Answer => ({
      ...answer,
      scorers: scorersOf(request, answer, left.get(answer.answerId) ?? 0),
      barred: new Set(knows.get(answer.applicationId) ?? []),
      on: new Set(),
      given: new Set(),
    }),
  )
  const byId = new Map(answers.map((answer) => [answer.answerId, answer]))
  for (const one of asked) {
    const answer = byId.get(one.answerId)
    const member = place.get(one.memberId)!
    if (!answer) continue
    if (stays(one)) answer.on.add(member)
    else if (one.endedWhy !== "asked-for-less") answer.barred.add(member)
  }
  const order = answers.sort(
    (a, b) =>
      compare(a.questionId, b.questionId) ||
      hashOf(seed, a.answerId) - hashOf(seed, b.answerId) ||
      compare(a.answerId, b.answerId),
  )
  const questions = new Map<string, Answer[]>()
  for (const answer of order) {
    const group = questions.get(answer.questionId)
    if (group) group.push(answer)
    else questions.set(answer.questionId, [answer])
  }
  const scene: Scene = {
    seed,
    quorum,
    members,
    order,
    questions,
    shared: members.map(() => members.map(() => 0)),
    used: new Map(),
    usedAnywhere: new Set(),
    givenTo: members.map(() => new Set()),
    hopeless: new Set(),
    weighed: 0,
  }
  for (const answer of order) {
    const on = [...answer.on]
    answer.on.clear()
    for (const member of on) sit(scene, answer, member)
  }
  return scene
}

/** Of each answer: how many have left who had sent their score of it. */
function givenByWhoLeft({ members, asked }: AllocationRequest): ReadonlyMap<string, number> {
  const here = new Set(members.map(({ memberId }) => memberId))
  const given = new Map<string, number>()
  for (const { answerId, memberId, state } of asked) {
    if (state === "sent" && !here.has(memberId)) given.set(answerId, (given.get(answerId) ?? 0) + 1)
  }
  return given
}

/** The database asks as many of a decision (`heard_on_answers`): who scored it and left still counts. */
function scorersOf(request: AllocationRequest, { applicationId }: AnswerToGive, givenBefore: number): number {
  const knows = new Set(
    request.conflicts.filter((one) => one.applicationId === applicationId).map(({ memberId }) => memberId),
  )
  const mayScore = givenBefore + request.members.filter(({ memberId }) => !knows.has(memberId)).length
  return Math.max(Math.min(request.scorers, Math.max(fewestScorers, mayScore)), request.quorum)
}

function shortOf(scene: Scene): ShortAnswer[] {
  return scene.order.flatMap((answer) => {
    const { all, drawing } = placesOf(scene, answer)
    return all > 0 ? [{ answerId: answer.answerId, missing: all, missingDrawing: drawing }] : []
  })
}

/**
 * Answers somebody can be asked for at the pace they chose, from one day to another; null where they chose none.
 * @param days days of the week that suit them, 1 Monday to 7 Sunday
 */
export function answersAtPace(
  { answersADay, days }: { readonly answersADay: number | null; readonly days: readonly number[] },
  from: Date,
  until: Date,
): number | null {
  if (answersADay === null) return null
  let suitable = 0
  for (let at = from.getTime(); at <= until.getTime(); at += 86_400_000) {
    if (days.includes(new Date(at).getUTCDay() || 7)) suitable++
  }
  return suitable * answersADay
}
