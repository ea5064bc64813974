import { and, desc, eq, isNull } from "drizzle-orm"
import { identify } from "#db/ctx.ts"
import { meetingPlans, meetingQuestions, meetingRoleRows } from "#db/schema/meetings.ts"
import { questions, questionVersions } from "#db/schema/scenarios.ts"
import { demoMeetings } from "#db/seed/demo-content/meetings.ts"
import type { Who } from "./load-providers.ts"
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
  }
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
