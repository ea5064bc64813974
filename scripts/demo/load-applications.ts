import { eq, sql } from "drizzle-orm"
import { dataKeyFor } from "#app/domain/applications/data-key.server.ts"
import { deviceHashOf, newDeviceToken, secretWordHashOf } from "#app/domain/applications/keys.server.ts"
import { plainSecretWord } from "#app/domain/applications/rules.ts"
import { sealAdjustments } from "#app/domain/applications/sealed-adjustments.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { prepareVacancy } from "#app/domain/panels/prepare-scoring.server.ts"
import { identify } from "#db/ctx.ts"
import { adjustments, answers, applicantContacts, applications } from "#db/schema/applications.ts"
import { scores } from "#db/schema/scoring.ts"
import { vacancyCounters } from "#db/schema/vacancies.ts"
import { demoApplications } from "#db/seed/demo-content/applications.ts"
import type { DemoApplication } from "#db/seed/demo-content/demo-types.ts"
import { demoSentScores } from "#db/seed/demo-content/scores.ts"
import { idOf, type Who } from "./load-providers.ts"
import { closeVacancies, type LoadedVacancy } from "./load-vacancies.ts"
import type { Loading } from "./loading.ts"

/** Applications as their applicants sent them, then the scores that panel members sent. */
export async function loadApplications(loading: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  const byCode = new Map(loaded.map((vacancy) => [vacancy.demo.code, vacancy]))
  const vacancyOf = (code: string) => {
    const vacancy = byCode.get(code)
    if (!vacancy) throw new Error(`demo content names vacancy "${code}", which is not there`)
    return vacancy
  }
  const answerIds = new Map<string, string>()
  for (const demo of demoApplications) {
    await loadApplication(loading, vacancyOf(demo.vacancy), demo, answerIds)
  }
  await closeVacancies(loading, who, loaded)
  for (const { id, providerId, demo } of loaded) {
    if (demo.status !== "closed") continue
    const actor = { kind: "system", providerId } as const
    await identify(loading.tx, actor)
    await prepareVacancy(loading.tx, { actor, now: () => loading.daysAgo(-demo.closesInDays) }, id)
  }

  for (const { id, demo, seats } of loaded) {
    if (demo.status !== "closed") continue
    for (const member of seats.keys()) await loadPractice(loading, id, idOf(who.people, member))
  }

  for (const sent of demoSentScores) {
    const vacancy = vacancyOf(sent.vacancy)
    const personId = idOf(who.people, sent.member)
    const at = loading.daysAgo(sent.sentDaysAgo)
    await identify(loading.tx, { kind: "person", personId })
    await loading.tx.insert(scores).values(
      Object.entries(sent.points).map(([application, points]) => ({
        providerId: vacancy.providerId,
        vacancyId: vacancy.id,
        vacancyQuestionId: idOf(vacancy.questions, sent.question),
        answerId: idOf(answerIds, `${application}/${sent.question}`),
        panelMemberId: idOf(vacancy.seats, sent.member),
        personId,
        points,
        note: sent.notes?.[application] ?? "",
        savedAt: at,
        sentAt: at,
      })),
    )
  }

  // What follows from a panel's last scores the worker does, as it would for anybody.
  const lastSent = new Map(demoSentScores.map((sent) => [sent.vacancy, sent.member]))
  for (const [code, member] of lastSent) {
    const { providerId, seats } = vacancyOf(code)
    const actor = { kind: "person", personId: idOf(who.people, member) } as const
    await identify(loading.tx, actor)
    const ctx = { actor, now: () => new Date() }
    await record(loading.tx, ctx, { event: "scores.sent", providerId, subjectId: idOf(seats, member) })
  }
}

/** A member has practised on every sample there is, and mostly saw them as their authors do. */
async function loadPractice({ tx, daysAgo }: Loading, vacancyId: string, personId: string) {
  await identify(tx, { kind: "person", personId })
  await tx.execute(sql`
    insert into practice_scores (provider_id, vacancy_id, vacancy_question_id, practice_answer_id, panel_member_id,
      person_id, points, saved_at, sent_at)
    select q.provider_id, q.vacancy_id, q.id, a.id, m.id, m.person_id,
      greatest(1, least(5, a.points + hashtext(m.id::text || a.id) % 2)),
      ${daysAgo(3).toISOString()}::timestamptz, ${daysAgo(3).toISOString()}::timestamptz
    from panel_members m
    join vacancy_questions q on q.vacancy_id = m.vacancy_id
    join practice_answers a on a.question_version_id = q.question_version_id
    where m.vacancy_id = ${vacancyId} and m.person_id = ${personId} and m.joined_at is not null`)
}

async function loadApplication(
  { tx, daysAgo }: Loading,
  vacancy: LoadedVacancy,
  demo: DemoApplication,
  answerIds: Map<string, string>,
) {
  const { providerId, id: vacancyId } = vacancy
  const submittedAt = daysAgo(demo.submittedDaysAgo)
  await identify(tx, { kind: "doorkeeper" })
  const [made] = await tx.execute<{ id: string }>(sql`select uuidv7() as id`)
  const applicationId = made!.id
  const owner = { applicationId, providerId }
  const dataKey = dataKeyFor(owner)
  const { secretWord, ...contact } = demo.contact
  await tx.insert(applications).values({
    id: applicationId,
    providerId,
    vacancyId,
    reference: demo.reference,
    deviceHash: deviceHashOf(newDeviceToken()),
    ...(secretWord && { secretWordHash: secretWordHashOf(plainSecretWord(secretWord), applicationId) }),
    dataKey,
    createdAt: submittedAt,
  })

  await identify(tx, { kind: "applicant", applicationId, providerId })
  const written = await tx
    .insert(answers)
    .values(
      Object.entries(demo.answers).map(([code, answer]) => ({
        providerId,
        vacancyId,
        applicationId,
        vacancyQuestionId: idOf(vacancy.questions, code),
        body: "body" in answer ? answer.body : null,
        ratings: "ratings" in answer ? answer.ratings : null,
        savedAt: submittedAt,
      })),
    )
    .returning({ id: answers.id, vacancyQuestionId: answers.vacancyQuestionId })
  for (const [code, questionId] of vacancy.questions) {
    const answer = written.find(({ vacancyQuestionId }) => vacancyQuestionId === questionId)
    if (answer) answerIds.set(`${demo.code}/${code}`, answer.id)
  }
  await tx.insert(applicantContacts).values({ applicationId, providerId, ...contact })
  await tx.insert(adjustments).values({
    applicationId,
    providerId,
    wanted: demo.adjustments !== null,
    askedAt: submittedAt,
    sealed: demo.adjustments === null ? null : sealAdjustments(owner, dataKey, "meeting", demo.adjustments),
  })
  await tx
    .update(applications)
    .set({ status: "submitted", submittedAt, notBarredAt: submittedAt, updatedAt: submittedAt })
    .where(eq(applications.id, applicationId))
  await tx
    .update(vacancyCounters)
    .set({
      submitted: sql`${vacancyCounters.submitted} + 1`,
    })
    .where(eq(vacancyCounters.vacancyId, vacancyId))
  if (demo.withdrawnDaysAgo !== undefined) {
    const withdrawn = { applicationId, vacancyId, at: daysAgo(demo.withdrawnDaysAgo) }
    await loadWithdrawal(tx, withdrawn)
  }
}

type Withdrawn = { readonly applicationId: string; readonly vacancyId: string; readonly at: Date }

async function loadWithdrawal(tx: Loading["tx"], { applicationId, vacancyId, at }: Withdrawn) {
  await tx
    .update(applications)
    .set({ status: "withdrawn", updatedAt: at })
    .where(eq(applications.id, applicationId))
  await tx
    .update(vacancyCounters)
    .set({
      submitted: sql`${vacancyCounters.submitted} - 1`,
      withdrawn: sql`${vacancyCounters.withdrawn} + 1`,
    })
    .where(eq(vacancyCounters.vacancyId, vacancyId))
}
