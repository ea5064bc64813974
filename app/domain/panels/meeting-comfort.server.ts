import { eq, sql } from "drizzle-orm"
import { record } from "#app/domain/audit/index.server.ts"
import { comfortLimit } from "#app/domain/panels/meeting-forms.ts"
import type { ComfortRefusal } from "#app/domain/panels/meeting-rules.ts"
import { meetingQuestionsOf, planOf } from "#app/domain/panels/meeting-store.server.ts"
import type { MeetingRole, PanelPart } from "#app/domain/panels/vocabulary.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"
import { meetingComforts } from "#db/schema/meetings.ts"

/**
 * An applicant says what would make meeting the panel comfortable; the people they meet read it. Nothing written:
 * what was said is gone.
 */
export function sayComfort(ctx: Ctx<ApplicantActor>, { words }: { readonly words: string }) {
  return inTransaction<{ said: boolean }, ComfortRefusal>(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const vacancyId = await shortlistedFor(tx, applicationId)
    if (!vacancyId) return err({ kind: "not-found" })
    const said = words.trim()
    if (said.length > comfortLimit) return err({ kind: "too-long", limit: comfortLimit })
    if (said === "") {
      await tx.delete(meetingComforts).where(eq(meetingComforts.applicationId, applicationId))
    } else {
      const savedAt = ctx.now()
      await tx
        .insert(meetingComforts)
        .values({ applicationId, providerId, vacancyId, words: said, savedAt })
        .onConflictDoUpdate({ target: meetingComforts.applicationId, set: { words: said, savedAt } })
    }
    await record(tx, ctx, {
      event: said === "" ? "meeting-comfort.taken-back" : "meeting-comfort.said",
      providerId,
      subjectId: applicationId,
    })
    return ok({ said: said !== "" })
  })
}

async function shortlistedFor(tx: Tx, applicationId: string): Promise<string | null> {
  const [row] = await tx
    .select({ vacancyId: applications.vacancyId, status: applications.status })
    .from(applications)
    .where(eq(applications.id, applicationId))
    .for("update")
  return row?.status === "shortlisted" ? row.vacancyId : null
}

export async function comfortOf(tx: Tx, applicationId: string): Promise<string> {
  const [row] = await tx
    .select({ words: meetingComforts.words })
    .from(meetingComforts)
    .where(eq(meetingComforts.applicationId, applicationId))
  return row?.words ?? ""
}

type WhoComes = {
  readonly part: PanelPart
  /** As they want to be named; null: only their part is shown. */
  readonly shownAs: string | null
  readonly roles: readonly MeetingRole[]
}

/** What an applicant on the shortlist knows of meeting the panel; `plan` is null until it is sent. */
export function readOwnMeeting(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, async (tx) => {
    const { applicationId } = ctx.actor
    const [application] = await tx
      .select({ vacancyId: applications.vacancyId })
      .from(applications)
      .where(eq(applications.id, applicationId))
    const plan = application && (await planOf(tx, application.vacancyId))
    const comfort = await comfortOf(tx, applicationId)
    if (!application || !plan?.sentAt) return { plan: null, comfort }
    const questions = await meetingQuestionsOf(tx, application.vacancyId)
    const people = await tx.execute<WhoComes>(
      sql`select part, shown_as as "shownAs", to_json(roles) as roles from who_i_meet()`,
    )
    return {
      comfort,
      plan: {
        words: plan.words,
        questions: questions.map(({ id: _id, versionId: _version, ...question }) => question),
        people: people.map(({ part, shownAs, roles }) => ({ part, shownAs, roles })),
      },
    }
  })
}

/** What was kept of meeting an applicant, for their copy of all data. */
export async function ownMeetingRecord(tx: Tx, applicationId: string) {
  const [held] = await tx.execute<{ came: boolean | null }>(sql`select own_meeting_held() as came`)
  const scores = await tx.execute<{ question: string; points: number | null; note: string }>(
    sql`select title as question, points, note from own_meeting_scores()`,
  )
  return {
    comfort: await comfortOf(tx, applicationId),
    came: held?.came ?? null,
    scores: scores.map(({ question, points, note }) => ({ question, points, note })),
  }
}
