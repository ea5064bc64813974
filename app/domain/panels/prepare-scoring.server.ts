import { record } from "#app/domain/audit/index.server.ts"
import { allocate, answersAtPace } from "#app/domain/panels/allocate.ts"
import { hashOf } from "#app/domain/panels/allocation-moves.ts"
import { askAgain } from "#app/domain/panels/identity-store.server.ts"
import { maskAnswers } from "#app/domain/panels/mask-answers.server.ts"
import {
  answersUnready,
  askedBefore,
  conflictsOf,
  endAllocations,
  giveAnswers,
  keepReadyAnswers,
  lockSealedSay,
  membersToAsk,
  movedOn,
  notePrepared,
  readyAnswers,
  vacanciesAbout,
  vacanciesUnprepared,
} from "#app/domain/panels/scoring-store.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after, days } from "#app/kernel/durations.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

/** Nobody is asked for more in a shorter time than this, even where applicants were to hear sooner. */
const leastTime = days(14)

/**
 * Gets the answers of closed vacancies ready to be scored, and says who scores which. Done again it changes only
 * what has to change: new words, and answers that move on to somebody else.
 * @param about a vacancy, an application, a seat or a person
 */
export function prepareScoring(ctx: Ctx<SystemActor>, { about }: { about: string }) {
  return inTransaction<{ prepared: number }, never>(ctx, async (tx) => {
    const found = await vacanciesAbout(tx, about)
    for (const vacancyId of found) await prepareVacancy(tx, ctx, vacancyId)
    return ok({ prepared: found.length })
  })
}

/** Prepares what is closed and is not prepared, and moves on what nobody has moved on. Run by the clock. */
export function prepareDueScoring(ctx: Ctx<SystemActor>) {
  return inTransaction<{ prepared: number }, never>(ctx, async (tx) => {
    const due = await vacanciesUnprepared(tx, ctx.actor.providerId)
    for (const vacancyId of due) await prepareVacancy(tx, ctx, vacancyId)
    return ok({ prepared: due.length })
  })
}

/** The same of one vacancy, within a change of its provider's. Does nothing while it takes no scores. */
export async function prepareVacancy(tx: Tx, ctx: Ctx<SystemActor>, vacancyId: string): Promise<void> {
  // Held until the end, so that two workers do not give the same answers to different people.
  const sealed = await lockSealedSay(tx, vacancyId)
  if (!sealed) return
  const { providerId, scorers, quorum } = sealed
  const unready = await answersUnready(tx, vacancyId)
  const ready = await maskAnswers(tx, unready)
  await keepReadyAnswers(tx, { providerId, vacancyId }, ready)
  const held = ready.filter((answer) => answer.held).map(({ answerId }) => answerId)
  await askAgain(tx, held)

  const now = ctx.now()
  const hearBy = new Date(`${sealed.hearBy}T12:00:00Z`)
  const until = new Date(Math.max(hearBy.getTime(), after(now, leastTime).getTime()))
  const members = await membersToAsk(tx, vacancyId)
  const answers = await readyAnswers(tx, vacancyId)
  const plan = allocate({
    seed: hashOf(0, vacancyId),
    scorers,
    quorum,
    members: members.map(({ memberId, part, answersAtMost, answersADay, days: suit }) => ({
      memberId,
      drawsOnSupport: part === "draws-on-support",
      atMost: answersAtMost,
      atTheirPace: answersAtPace({ answersADay, days: suit ?? [] }, now, until),
    })),
    answers,
    asked: await askedBefore(tx, vacancyId),
    conflicts: await conflictsOf(tx, vacancyId),
  })
  await endAllocations(tx, vacancyId, plan.end, now)
  const personOf = new Map(members.map(({ memberId, personId }) => [memberId, personId]))
  const questionOf = new Map(answers.map(({ answerId, questionId }) => [answerId, questionId]))
  const given = plan.give.map(({ answerId, memberId }) => ({
    answerId,
    vacancyQuestionId: questionOf.get(answerId)!,
    panelMemberId: memberId,
    personId: personOf.get(memberId)!,
  }))
  await giveAnswers(tx, { providerId, vacancyId }, given, now)
  await movedOn(tx, vacancyId, now)
  await notePrepared(tx, { providerId, vacancyId }, now, {
    answers: plan.short.length,
    drawing: plan.short.filter(({ missingDrawing }) => missingDrawing > 0).length,
  })
  await record(tx, ctx, {
    event: "scoring.prepared",
    providerId,
    subjectId: vacancyId,
    detail: {
      answers: unready.length,
      held: held.length,
      given: plan.give.length,
      ended: plan.end.length,
      short: plan.short.length,
    },
  })
}
