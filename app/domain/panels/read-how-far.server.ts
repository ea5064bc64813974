import { and, eq, inArray, sql } from "drizzle-orm"
import {
  couldTakeMore,
  decideReminder,
  doneOn,
  finishOf,
  type HowFar,
  reminderFrom,
} from "#app/domain/panels/how-far-rules.ts"
import {
  countScoring,
  preparationOf,
  scoringNow,
  vacancyBySlug,
} from "#app/domain/panels/how-far-store.server.ts"
import { membersScoring } from "#app/domain/panels/members-scoring.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { vacancyQuestions } from "#db/schema/vacancies.ts"

/**
 * How far a panel is with scoring, in numbers: who has how much left, by when it is done at their own pace, which
 * questions are in, and what is short of people to score it. No score, no answer, no applicant. Whoever sits on the
 * panel themself is told of it as a whole, as its other members are. Null for a stranger.
 */
export function readHowFar(ctx: Ctx<StaffActor>, slug: string): Promise<HowFar | null> {
  return reading(ctx, async (tx) => {
    const vacancy = mayArrangePanel(ctx.actor)
      ? await vacancyBySlug(tx, ctx.actor.providerId, slug)
      : undefined
    if (!vacancy) return null
    const now = ctx.now()
    const { takesScores, askerSits } = await scoringNow(tx, vacancy.id)
    const preparation = await preparationOf(tx, vacancy.id)
    const panel = await membersScoring(tx, vacancy)
    const members = panel.map(({ memberId, name, part, scoring, answersAtMost, toType }) => {
      const { asked, scored, sent, toConfirm, pace, remindedAt } = scoring
      const open = Math.max(0, asked - scored - toConfirm)
      const reminder = decideReminder(scoring, now)
      return {
        id: memberId,
        name,
        part,
        asked,
        open,
        toSend: scored - sent,
        ...pace,
        answersAtMost,
        done: open > 0 ? doneOn(open, pace, now) : null,
        paper: { toType, toConfirm },
        remindedAt,
        noReminder: reminder.ok ? null : reminder.error.kind,
        reminderFrom: reminderFrom(scoring),
      }
    })
    const missing = { answers: preparation?.shortAnswers ?? 0, drawing: preparation?.shortDrawing ?? 0 }
    const finish = finishOf(members)
    const toAsk = members.map((member) => ({ ...member, drawsOnSupport: member.part === "draws-on-support" }))
    return {
      vacancy: { slug: vacancy.slug, title: vacancy.title, hearBy: vacancy.hearBy },
      state: !takesScores ? "not-yet" : preparation ? "scoring" : "getting-ready",
      askerSits,
      questions: await questionsSoFar(tx, vacancy.id),
      members: askerSits ? [] : members,
      finish: askerSits ? null : { ...finish, late: finish.day !== null && finish.day > vacancy.hearBy },
      short: { ...missing, ask: askerSits ? [] : couldTakeMore(toAsk, missing) },
    }
  })
}

/** The questions that a panel scores, each with how many scores it waits for. */
async function questionsSoFar(tx: Tx, vacancyId: string): Promise<HowFar["questions"]> {
  const questions = await tx
    .select({
      id: vacancyQuestions.id,
      title: questionVersions.title,
      typing: sql<boolean>`question_waits_for_typing(${vacancyQuestions.id})`,
    })
    .from(vacancyQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .where(
      and(eq(vacancyQuestions.vacancyId, vacancyId), inArray(questionVersions.kind, [...panelScoredKinds])),
    )
    .orderBy(vacancyQuestions.position)
  const counted = await countScoring(tx, vacancyId)
  return questions.map(({ id, title, typing }) => {
    const own = counted.filter(({ questionId }) => questionId === id)
    const asked = own.reduce((sum, row) => sum + row.asked, 0)
    const sent = own.reduce((sum, row) => sum + row.sent, 0)
    return { id, title, typing, asked, sent, isIn: asked > 0 && sent === asked && !typing }
  })
}
