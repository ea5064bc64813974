import { type MeetingDay, readMeetingDay } from "#app/domain/panels/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { answerMark, notFound, placeIn, whoseInstead } from "#app/web/panel-member.server.ts"

type Params = Readonly<Record<string, string | undefined>>
type Person = MeetingDay["people"][number]

/** The day on which the asker's panel meets people. @throws Response 404 for anybody who has not joined it */
export async function openMeetingDay(request: Request, params: Params) {
  const ctx = await personCtx(request)
  const day = await readMeetingDay(ctx, params.vacancy ?? "")
  if (!day) throw await whoseInstead(ctx, params)
  return { ctx, day }
}

/** One person on that day, by what stands for them in addresses. @throws Response 404 where nobody is met there */
export async function openPersonMet(request: Request, params: Params) {
  const { ctx, day } = await openMeetingDay(request, params)
  const person = day.people.find(({ applicationId }) => whoIs(ctx, applicationId) === params.who)
  if (!person) throw notFound()
  return { ctx, day, person, who: params.who ?? "" }
}

/** One question to one person. @throws Response 404 where there is none */
export async function openQuestionMet(request: Request, params: Params) {
  const open = await openPersonMet(request, params)
  const position = placeIn(params.n)
  const question = open.day.questions.find((each) => each.position === position)
  if (!question) throw notFound()
  return { ...open, question, score: scoreFor(open.person, question.id) }
}

/** Stands for somebody in an address: no id leaves the server, and each reader has their own. */
export function whoIs(ctx: Ctx<PersonActor>, applicationId: string): string {
  return answerMark(ctx, applicationId)
}

export function scoreFor(person: Person, questionId: string) {
  return person.scores.find((score) => score.questionId === questionId) ?? null
}

export type MetState = "come" | "score" | "begun" | "check" | "sent" | "known" | "missed" | "over"

/** How far the asker is with somebody. */
export function stateOf(person: Person, questions: number): MetState {
  if (person.sent) return "sent"
  switch (person.closed) {
    case "you-know-them":
      return "known"
    case "did-not-come":
      return "missed"
    case "not-met-yet":
      return "come"
    case null:
      if (person.scores.length === 0) return "score"
      return person.scores.length < questions ? "begun" : "check"
    default:
      return "over"
  }
}

/** What of somebody goes to the page. */
export function shownOf(ctx: Ctx<PersonActor>, person: Person, questions: number) {
  const { name, startsAt, minutes, way, place, comfort, came } = person
  const time =
    startsAt && minutes !== null && way && place !== null ? { startsAt, minutes, way, place } : null
  return {
    who: whoIs(ctx, person.applicationId),
    name,
    time,
    comfort,
    came,
    state: stateOf(person, questions),
    scored: person.scores.length,
  }
}
