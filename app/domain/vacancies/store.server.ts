import { and, asc, eq, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm"
import type { VacancyText } from "#app/domain/vacancies/forms.ts"
import { noOpening } from "#app/domain/vacancies/opening-store.server.ts"
import type { PayRate } from "#app/domain/vacancies/rules.ts"
import { type TypedAdvert, usualRole, type VacancyStatus } from "#app/domain/vacancies/vocabulary.ts"
import { endOfLondonDay, londonDay } from "#app/kernel/london-time.ts"
import type { Tx } from "#db/ctx.ts"
import { questions, questionVersions } from "#db/schema/scenarios.ts"
import {
  careValues,
  pathwayRoles,
  payRates,
  vacancies,
  vacancyCounters,
  vacancyQuestions,
  vacancyValues,
} from "#db/schema/vacancies.ts"

export type VacancyRow = typeof vacancies.$inferSelect

/**
 * A vacancy of this provider, held until the end. Rows that only point there may be written meanwhile: the panel's
 * order does, and else waited for whoever decides while they wait for it.
 */
export async function lockVacancy(tx: Tx, providerId: string, slug: string): Promise<VacancyRow | undefined> {
  const [row] = await tx
    .select()
    .from(vacancies)
    .where(and(eq(vacancies.providerId, providerId), eq(vacancies.slug, slug)))
    .for("no key update")
  return row
}

/** The same, by its id. */
export async function lockVacancyOfId(
  tx: Tx,
  providerId: string,
  id: string,
): Promise<VacancyRow | undefined> {
  const [row] = await tx
    .select()
    .from(vacancies)
    .where(and(eq(vacancies.providerId, providerId), eq(vacancies.id, id)))
    .for("no key update")
  return row
}

/** Published vacancies whose day has passed; those another worker holds are left to it. */
export async function lockDueVacancies(tx: Tx, providerId: string | null, now: Date) {
  if (providerId === null) return []
  return tx
    .select({ id: vacancies.id, providerId: vacancies.providerId })
    .from(vacancies)
    .where(
      and(
        eq(vacancies.providerId, providerId),
        eq(vacancies.status, "published"),
        lte(vacancies.closesAt, now),
      ),
    )
    .for("update", { skipLocked: true })
}

type Made = { readonly id?: string | undefined; readonly slug: string }

export async function insertVacancy(tx: Tx, providerId: string, { id, slug }: Made, text: VacancyText) {
  const { values, closesOn, ...rest } = text
  const [row] = await tx
    .insert(vacancies)
    .values({ ...rest, ...(id && { id }), providerId, slug, closesAt: endOfLondonDay(closesOn) })
    .returning({ id: vacancies.id, slug: vacancies.slug, version: vacancies.version })
  await tx.insert(vacancyCounters).values({ vacancyId: row!.id, providerId })
  await replaceValues(tx, providerId, row!.id, values)
  return row!
}

type Unfinished = { readonly title: string; readonly typed: TypedAdvert; readonly now: Date }

/**
 * Begins a draft with what is typed so far. Its columns hold nothing yet that anybody is shown: while `unfinished`
 * is there, it is not published and its advert is not previewed.
 */
export async function beginVacancy(
  tx: Tx,
  providerId: string,
  made: Made,
  { title, typed, now }: Unfinished,
) {
  const today = londonDay(now)
  const begun = await insertVacancy(tx, providerId, made, {
    title,
    roleCode: usualRole,
    serviceId: null,
    place: "",
    outcode: null,
    supportSetting: null,
    driving: null,
    payRegion: "uk",
    payPencePerHour: 0,
    minutesPerWeek: 0,
    guaranteedMinutesPerWeek: null,
    travelTime: null,
    sickPay: null,
    sickPayWords: "",
    pattern: "",
    goodDay: "",
    theWork: "",
    training: "",
    easyRead: {},
    values: [],
    closesOn: today,
    hearBy: today,
  })
  await tx.update(vacancies).set({ unfinished: typed }).where(eq(vacancies.id, begun.id))
  return begun
}

/** Keeps what is typed as it is; the columns stay as they were saved last. */
export async function updateUnfinished(tx: Tx, vacancyId: string, { title, typed, now }: Unfinished) {
  await tx
    .update(vacancies)
    .set({ title, unfinished: typed, updatedAt: now, version: sql`${vacancies.version} + 1` })
    .where(eq(vacancies.id, vacancyId))
}

/** Which page a draft was saved on last; and, where it is noted, by whom and when. */
export async function saveSitting(
  tx: Tx,
  vacancyId: string,
  sitting: { readonly savedFrom: string | null; readonly notedBy?: string; readonly notedAt?: Date },
) {
  await tx.update(vacancies).set(sitting).where(eq(vacancies.id, vacancyId))
}

/** Whoever begins a draft on one page twice at once waits here, and then finds it begun. */
export async function beginOnce(tx: Tx, page: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${page}, 0))`)
}

export async function updateVacancyText(tx: Tx, vacancy: VacancyRow, text: VacancyText, now: Date) {
  const { values, closesOn, ...rest } = text
  await tx
    .update(vacancies)
    .set({
      ...rest,
      unfinished: null,
      closesAt: endOfLondonDay(closesOn),
      updatedAt: now,
      version: sql`${vacancies.version} + 1`,
    })
    .where(eq(vacancies.id, vacancy.id))
  await replaceValues(tx, vacancy.providerId, vacancy.id, values)
}

async function replaceValues(tx: Tx, providerId: string, vacancyId: string, codes: readonly string[]) {
  await tx.delete(vacancyValues).where(eq(vacancyValues.vacancyId, vacancyId))
  if (codes.length === 0) return
  await tx.insert(vacancyValues).values(codes.map((valueCode) => ({ providerId, vacancyId, valueCode })))
}

/** Which of these question versions are live, and the shared library's or the provider's own. */
export async function usableOf(
  tx: Tx,
  providerId: string,
  versionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (versionIds.length === 0) return new Set()
  const usable = or(isNull(questionVersions.providerId), eq(questionVersions.providerId, providerId))
  const rows = await tx
    .select({ id: questionVersions.id })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .where(
      and(
        inArray(questionVersions.id, [...versionIds]),
        usable,
        isNotNull(questionVersions.liveAt),
        isNull(questions.retiredAt),
        eq(questions.setting, "applying"),
      ),
    )
  return new Set(rows.map(({ id }) => id))
}

/** Replaces the questions of a draft, in the order given. */
export async function replaceQuestions(
  tx: Tx,
  vacancy: { readonly id: string; readonly providerId: string },
  versionIds: readonly string[],
) {
  await tx.delete(vacancyQuestions).where(eq(vacancyQuestions.vacancyId, vacancy.id))
  if (versionIds.length === 0) return
  await tx.insert(vacancyQuestions).values(
    versionIds.map((questionVersionId, index) => ({
      providerId: vacancy.providerId,
      vacancyId: vacancy.id,
      position: index + 1,
      questionVersionId,
    })),
  )
}

export async function saveStatus(tx: Tx, vacancyId: string, status: VacancyStatus, now: Date) {
  await tx
    .update(vacancies)
    .set({
      status,
      updatedAt: now,
      ...(status === "published" && { publishedAt: now, ...noOpening }),
      ...(status === "closed" && { closedAt: now }),
    })
    .where(eq(vacancies.id, vacancyId))
}

/** Puts a vacancy out of the lists, or back into them. */
export async function saveArchived(tx: Tx, vacancyId: string, archivedAt: Date | null) {
  await tx.update(vacancies).set({ archivedAt }).where(eq(vacancies.id, vacancyId))
}

/** How many applied to a vacancy and do not know yet what comes of it. */
export async function peopleWaiting(tx: Tx, vacancyId: string): Promise<number> {
  const [row] = await tx.execute<{ people: number }>(sql`select people_waiting(${vacancyId}) as people`)
  return row!.people
}

/** What has become of the applications to a vacancy: whether one was sent, given to the panel, offered the job. */
export async function howFarWithApplications(tx: Tx, vacancyId: string) {
  const [row] = await tx.execute<{ sent: boolean; given: boolean; offered: boolean }>(
    sql`select sent, given, offered from how_far_with_applications(${vacancyId})`,
  )
  return row!
}

/** Opens a closed vacancy again, with days of its own. */
export async function saveReopened(
  tx: Tx,
  vacancyId: string,
  { closesAt, hearBy, now }: { readonly closesAt: Date; readonly hearBy: string; readonly now: Date },
) {
  await tx
    .update(vacancies)
    .set({
      status: "published",
      closedAt: null,
      closesAt,
      hearBy,
      updatedAt: now,
      version: sql`${vacancies.version} + 1`,
    })
    .where(eq(vacancies.id, vacancyId))
}

/** The values a vacancy asks for, and its questions in their order. */
export async function choicesOf(tx: Tx, vacancyId: string) {
  const values = await tx
    .select({ code: vacancyValues.valueCode })
    .from(vacancyValues)
    .where(eq(vacancyValues.vacancyId, vacancyId))
  const asked = await tx
    .select({ id: vacancyQuestions.questionVersionId })
    .from(vacancyQuestions)
    .where(eq(vacancyQuestions.vacancyId, vacancyId))
    .orderBy(asc(vacancyQuestions.position))
  return { values: values.map(({ code }) => code), versionIds: asked.map(({ id }) => id) }
}

export async function countValues(tx: Tx, vacancyId: string): Promise<number> {
  return tx.$count(vacancyValues, eq(vacancyValues.vacancyId, vacancyId))
}

export async function allPayRates(tx: Tx): Promise<PayRate[]> {
  return tx.select().from(payRates)
}

export async function allRoles(tx: Tx) {
  return tx.select().from(pathwayRoles).orderBy(asc(pathwayRoles.position))
}

export async function allValues(tx: Tx) {
  return tx.select().from(careValues).orderBy(asc(careValues.position))
}
