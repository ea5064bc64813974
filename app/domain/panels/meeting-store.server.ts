import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm"
import type { RoleOf } from "#app/domain/panels/meeting-rules.ts"
import { namesNotShown } from "#app/domain/panels/unnamed.ts"
import { panelScoredKinds } from "#app/domain/scenarios/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { meetingPlans, meetingQuestions, meetingRoleRows } from "#db/schema/meetings.ts"
import { panelMembers, takingPart } from "#db/schema/panels.ts"
import { questions, questionVersions } from "#db/schema/scenarios.ts"

/** The plan of a vacancy's meetings, its questions and who does what. Read by whoever row security lets. */

export async function planOf(tx: Tx, vacancyId: string) {
  const [row] = await tx.select().from(meetingPlans).where(eq(meetingPlans.vacancyId, vacancyId))
  return row
}

type OfVacancy = { readonly providerId: string; readonly vacancyId: string }

export async function upsertPlan(tx: Tx, plan: OfVacancy & { words: string; savedAt: Date }): Promise<void> {
  const { words, savedAt } = plan
  await tx
    .insert(meetingPlans)
    .values(plan)
    .onConflictDoUpdate({
      target: meetingPlans.vacancyId,
      set: { words, savedAt, version: sql`${meetingPlans.version} + 1` },
    })
}

type SentPlan = { readonly words: string; readonly sentAt: Date; readonly sentBy: string }

export async function markPlanSent(tx: Tx, vacancyId: string, sent: SentPlan) {
  await tx.update(meetingPlans).set(sent).where(eq(meetingPlans.vacancyId, vacancyId))
}

const asked = {
  versionId: questionVersions.id,
  title: questionVersions.title,
  situation: questionVersions.situation,
  ask: questionVersions.ask,
  easyRead: questionVersions.easyRead,
  welsh: questionVersions.welsh,
}

/** What everybody is asked, in order, as who is asked may read it. */
export async function meetingQuestionsOf(tx: Tx, vacancyId: string) {
  return tx
    .select({ id: meetingQuestions.id, position: meetingQuestions.position, ...asked })
    .from(meetingQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, meetingQuestions.questionVersionId))
    .where(eq(meetingQuestions.vacancyId, vacancyId))
    .orderBy(asc(meetingQuestions.position))
}

/** The same with the scoring guide, for those who score. */
export async function guidedQuestionsOf(tx: Tx, vacancyId: string) {
  return tx
    .select({
      id: meetingQuestions.id,
      position: meetingQuestions.position,
      ...asked,
      guide: questionVersions.guide,
    })
    .from(meetingQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, meetingQuestions.questionVersionId))
    .where(eq(meetingQuestions.vacancyId, vacancyId))
    .orderBy(asc(meetingQuestions.position))
}

const mayBeAsked = and(
  isNotNull(questionVersions.liveAt),
  inArray(questionVersions.kind, [...panelScoredKinds]),
  isNull(questions.retiredAt),
  sql`jsonb_array_length(${questionVersions.guide}) = 5`,
)

/** Live questions that can be asked face to face, the newest version of each: those written for it first. */
export async function questionsToAsk(tx: Tx) {
  const newest = tx
    .selectDistinctOn([questions.id], { ...asked, setting: questions.setting })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .where(mayBeAsked)
    .orderBy(asc(questions.id), desc(questionVersions.version))
  const rows = await newest
  return rows.sort((a, b) => b.setting.localeCompare(a.setting) || a.title.localeCompare(b.title, "en"))
}

/** How many of these versions may be asked. */
export async function countMayBeAsked(tx: Tx, versionIds: readonly string[]): Promise<number> {
  if (versionIds.length === 0) return 0
  const rows = await tx
    .select({ id: questionVersions.id })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .where(and(mayBeAsked, inArray(questionVersions.id, [...versionIds])))
  return rows.length
}

/** Sets the questions in this order. Roles of questions that stay are kept. */
export async function replaceMeetingQuestions(
  tx: Tx,
  { providerId, vacancyId }: OfVacancy,
  ids: readonly string[],
) {
  const before = await tx
    .select({ id: meetingQuestions.id, versionId: meetingQuestions.questionVersionId })
    .from(meetingQuestions)
    .where(eq(meetingQuestions.vacancyId, vacancyId))
  const gone = before.filter(({ versionId }) => !ids.includes(versionId)).map(({ id }) => id)
  if (gone.length > 0) await tx.delete(meetingQuestions).where(inArray(meetingQuestions.id, gone))
  // Out of the way first: two questions never hold one position, not even for a moment.
  await tx
    .update(meetingQuestions)
    .set({ position: sql`-${meetingQuestions.position}` })
    .where(eq(meetingQuestions.vacancyId, vacancyId))
  for (const [at, questionVersionId] of ids.entries()) {
    const position = at + 1
    await tx
      .insert(meetingQuestions)
      .values({ providerId, vacancyId, position, questionVersionId })
      .onConflictDoUpdate({
        target: [meetingQuestions.vacancyId, meetingQuestions.questionVersionId],
        set: { position },
      })
  }
}

export async function rolesOf(tx: Tx, vacancyId: string): Promise<RoleOf[]> {
  return tx
    .select({
      memberId: meetingRoleRows.panelMemberId,
      role: meetingRoleRows.role,
      question: meetingRoleRows.meetingQuestionId,
    })
    .from(meetingRoleRows)
    .where(eq(meetingRoleRows.vacancyId, vacancyId))
    .orderBy(asc(meetingRoleRows.id))
}

export async function replaceRoles(tx: Tx, of: OfVacancy, roles: readonly RoleOf[]): Promise<void> {
  await tx.delete(meetingRoleRows).where(eq(meetingRoleRows.vacancyId, of.vacancyId))
  if (roles.length === 0) return
  await tx.insert(meetingRoleRows).values(
    roles.map(({ memberId, role, question }) => ({
      ...of,
      panelMemberId: memberId,
      role,
      meetingQuestionId: question,
    })),
  )
}

/** Names of a panel's members that nobody who applies is to read, of who said yes or still may. */
export async function namesHeldBack(tx: Tx, vacancyId: string): Promise<string[]> {
  const members = await tx
    .select({ name: panelMembers.called, shownAs: panelMembers.shownAs })
    .from(panelMembers)
    .where(and(eq(panelMembers.vacancyId, vacancyId), isNull(panelMembers.leftAt)))
  return namesNotShown(members)
}

/** Members who said yes, with what they have said of when they take part; all days where they said nothing. */
export async function joinedMembersOf(tx: Tx, vacancyId: string) {
  const rows = await tx
    .select({
      id: panelMembers.id,
      name: panelMembers.called,
      part: panelMembers.part,
      days: takingPart.days,
      times: takingPart.times,
      minutesAtOnce: takingPart.minutesAtOnce,
      words: takingPart.words,
    })
    .from(panelMembers)
    .leftJoin(takingPart, eq(takingPart.personId, panelMembers.personId))
    .where(
      and(
        eq(panelMembers.vacancyId, vacancyId),
        isNotNull(panelMembers.joinedAt),
        isNull(panelMembers.leftAt),
      ),
    )
    .orderBy(asc(panelMembers.id))
  return rows.map(({ days, times, minutesAtOnce, words, ...member }) => ({
    ...member,
    pace: {
      name: member.name,
      days: days ?? [1, 2, 3, 4, 5, 6, 7],
      times: times ?? (["morning", "afternoon", "evening"] as const),
      minutesAtOnce,
    },
    likes: words ?? "",
  }))
}
