import { and, asc, desc, eq, inArray, or, sql } from "drizzle-orm"
import { helpWaiting, unreadMessages } from "#app/domain/applications/index.server.ts"
import { mayChoose, mayDecide } from "#app/domain/decisions/policy.ts"
import { itemsOf } from "#app/domain/decisions/read-checks.server.ts"
import { feedbackWaiting } from "#app/domain/decisions/read-feedback.server.ts"
import { referencesToSeeTo } from "#app/domain/decisions/read-references.server.ts"
import { standingFigures } from "#app/domain/decisions/read-standing-figures.server.ts"
import { anonymousName, byWhoseStep, standingOf } from "#app/domain/decisions/rules.ts"
import { stageOf } from "#app/domain/vacancies/rules.ts"
import type { VacancyStage } from "#app/domain/vacancies/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { stageCounters } from "#db/schema/application-lists.ts"
import { applicantContacts, applications } from "#db/schema/applications.ts"
import { decisions, meetingTimes, offers } from "#db/schema/decisions.ts"
import { vacancies, vacancyCounters } from "#db/schema/vacancies.ts"

/** More than anybody does in a day; what is beyond stands in the list of vacancies. */
const mostOfEach = 50

export type Today = Awaited<ReturnType<typeof readToday>>

/** What waits for a manager: drafts, open vacancies, panels at work, decisions and offers. Null for an assessor. */
export function readToday(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    if (!mayChoose(ctx.actor)) return null
    const { providerId } = ctx.actor
    const rows = await vacanciesAtWork(tx, providerId, ctx.now())
    return {
      vacancies: byWhoseStep(await withStanding(tx, rows)),
      people: await withChecks(tx, ctx, await peopleAtWork(tx, providerId)),
      messages: await unreadMessages(tx, ctx.actor),
      help: await helpWaiting(tx, ctx.actor),
      feedback: await feedbackWaiting(tx, providerId, ctx.now()),
      references: await referencesToSeeTo(tx, providerId, ctx.now()),
      figures: await standingFigures(tx, providerId, ctx.now()),
    }
  })
}

async function vacanciesAtWork(tx: Tx, providerId: string, now: Date) {
  const rows = await tx
    .select({
      id: vacancies.id,
      slug: vacancies.slug,
      title: vacancies.title,
      status: vacancies.status,
      closesAt: vacancies.closesAt,
      hearBy: vacancies.hearBy,
      submitted: vacancyCounters.submitted,
      shortlisted: vacancyCounters.shortlisted,
    })
    .from(vacancies)
    .innerJoin(vacancyCounters, eq(vacancyCounters.vacancyId, vacancies.id))
    .where(
      and(
        eq(vacancies.providerId, providerId),
        or(
          inArray(vacancies.status, ["draft", "published"]),
          sql`${vacancyCounters.submitted} + ${vacancyCounters.shortlisted} > 0`,
        ),
      ),
    )
    .orderBy(desc(vacancies.id))
    .limit(mostOfEach)
  return rows.map((row) => ({ ...row, stage: stageOf(row, now) }))
}

type AtWork = { readonly id: string; readonly stage: VacancyStage; readonly submitted: number }

async function withStanding<Row extends AtWork>(tx: Tx, rows: readonly Row[]) {
  const heard = await heardByVacancy(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const counted = { submitted: row.submitted, heard: heard.get(row.id) ?? 0 }
    return { ...row, heard: counted.heard, standing: standingOf(row.stage, counted) }
  })
}

/** The same vacancies, each with what it waits for, as `readToday` says it. */
export function readWhatWaits<Row extends AtWork>(ctx: Ctx<StaffActor>, rows: readonly Row[]) {
  return reading(ctx, (tx) => withStanding(tx, rows))
}

/** How many of the applications that wait have been heard by as many people as were sealed. */
async function heardByVacancy(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, number>()
  const rows = await tx
    .select({ vacancyId: stageCounters.vacancyId, heard: stageCounters.waitingHeard })
    .from(stageCounters)
    .where(inArray(stageCounters.vacancyId, [...ids]))
  return new Map(rows.map(({ vacancyId, heard }) => [vacancyId, heard]))
}

/** Applications past the shortlist on which the next step is somebody's. Named only where the asker may see. */
async function peopleAtWork(tx: Tx, providerId: string) {
  const rows = await tx
    .select({
      id: applications.id,
      status: applications.status,
      vacancySlug: vacancies.slug,
      vacancyTitle: vacancies.title,
      known: applicantContacts.name,
      roleCode: vacancies.roleCode,
      startOn: offers.startOn,
      offer: offers.status,
      meetsAt: meetingTimes.startsAt,
      toAppoint: sql<boolean>`${decisions.id} is not null`,
    })
    .from(applications)
    .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
    .leftJoin(offers, eq(offers.applicationId, applications.id))
    .leftJoin(meetingTimes, eq(meetingTimes.takenBy, applications.id))
    .leftJoin(decisions, and(eq(decisions.applicationId, applications.id), eq(decisions.outcome, "appoint")))
    .leftJoin(applicantContacts, eq(applicantContacts.applicationId, applications.id))
    .where(
      and(
        eq(applications.providerId, providerId),
        inArray(applications.status, ["shortlisted", "offered", "accepted"]),
      ),
    )
    .orderBy(asc(applications.submittedAt), asc(applications.id))
    .limit(mostOfEach)
  return rows.map(({ known, ...row }) => ({
    ...row,
    name: known ?? anonymousName(row.id),
    known: known !== null,
  }))
}

type PersonAtWork = Awaited<ReturnType<typeof peopleAtWork>>[number]

/** With how many checks are still to come of those who said yes; null where that is not asked, or not the asker's to know. */
async function withChecks(tx: Tx, ctx: Ctx<StaffActor>, people: readonly PersonAtWork[]) {
  const { providerId } = ctx.actor
  const today = londonDay(ctx.now())
  const counted: (Omit<PersonAtWork, "roleCode"> & { readonly missing: number | null })[] = []
  for (const { roleCode, ...person } of people) {
    const owner = { applicationId: person.id, providerId }
    const asked = person.status === "accepted" && mayDecide(ctx.actor)
    const missing = asked ? (await itemsOf(tx, owner, roleCode, today)).missing.length : null
    counted.push({ ...person, missing })
  }
  return counted
}
