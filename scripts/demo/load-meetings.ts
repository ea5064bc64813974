import { and, desc, eq, isNull, sql } from "drizzle-orm"
import { identify } from "#db/ctx.ts"
import { meetingPlans, meetingQuestions, meetingRoleRows } from "#db/schema/meetings.ts"
import { questions, questionVersions } from "#db/schema/scenarios.ts"
import { demoMeetings } from "#db/seed/demo-content/meetings.ts"
import { idOf, type Who } from "./load-providers.ts"
import { hiringStaff, type LoadedVacancy } from "./load-vacancies.ts"
import type { Loading } from "./loading.ts"

/** Plans of meetings, each with its questions and who does what, as whoever hires there wrote and sent them. */
export async function loadMeetings(loading: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  const { tx, daysAgo } = loading
  for (const { vacancy: code, words, welcome, ask } of demoMeetings) {
    const vacancy = loaded.find(({ demo }) => demo.code === code)
    if (!vacancy) throw new Error(`demo content plans a meeting for "${code}", which is not there`)
    const seat = (person: string) => {
      const id = vacancy.seats.get(person)
      if (!id) throw new Error(`demo content gives "${person}" a part on a panel they do not sit on`)
      return id
    }
    const staff = hiringStaff(who, vacancy.demo.provider)
    const of = { providerId: vacancy.providerId, vacancyId: vacancy.id }
    await identify(tx, staff)
    await tx.insert(meetingPlans).values({ ...of, words, savedAt: daysAgo(3) })
    for (const [at, { question, by }] of ask.entries()) {
      const [asked] = await tx
        .insert(meetingQuestions)
        .values({ ...of, position: at + 1, questionVersionId: await libraryVersion(loading, question) })
        .returning({ id: meetingQuestions.id })
      const role = { ...of, role: "ask", meetingQuestionId: asked!.id } as const
      await tx.insert(meetingRoleRows).values({ ...role, panelMemberId: seat(by) })
    }
    await tx.insert(meetingRoleRows).values({ ...of, role: "welcome", panelMemberId: seat(welcome) })
    await tx
      .update(meetingPlans)
      .set({ sentAt: daysAgo(2), sentBy: staff.personId })
      .where(eq(meetingPlans.vacancyId, vacancy.id))
    for (const member of vacancy.seats.keys())
      await loadPractice(loading, vacancy.id, idOf(who.people, member))
  }
}

/** A member has practised what they ask, and mostly saw the samples as their authors do. */
async function loadPractice({ tx, daysAgo }: Loading, vacancyId: string, personId: string) {
  await identify(tx, { kind: "person", personId })
  const at = daysAgo(1).toISOString()
  await tx.execute(sql`
    insert into practice_scores (provider_id, vacancy_id, vacancy_question_id, practice_answer_id, panel_member_id,
      person_id, points, saved_at, sent_at)
    select q.provider_id, q.vacancy_id, q.id, a.id, m.id, m.person_id,
      greatest(1, least(5, a.points + hashtext(m.id::text || a.id) % 2)), ${at}::timestamptz, ${at}::timestamptz
    from panel_members m
    join meeting_questions q on q.vacancy_id = m.vacancy_id
    join practice_answers a on a.question_version_id = q.question_version_id
    where m.vacancy_id = ${vacancyId} and m.person_id = ${personId} and m.joined_at is not null`)
}

async function libraryVersion({ tx }: Loading, code: string): Promise<string> {
  const [row] = await tx
    .select({ id: questionVersions.id })
    .from(questionVersions)
    .innerJoin(questions, and(eq(questions.id, questionVersions.questionId), isNull(questions.providerId)))
    .where(eq(questions.code, code))
    .orderBy(desc(questionVersions.version))
    .limit(1)
  if (!row) throw new Error(`the library has no question "${code}"`)
  return row.id
}
