import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm"
import { everything, type HistoryFilters } from "#app/domain/history/filters.ts"
import {
  type HistoryPlace,
  historyBegins,
  listedEvents,
  type Streams,
} from "#app/domain/history/listed-events.server.ts"
import { namedRecords, namesOfSubjects } from "#app/domain/history/named-records.server.ts"
import { mayReadRecruitingHistory, opensRecord, sortsFor } from "#app/domain/history/policy.ts"
import { sortOf, type ToldKind, toldKinds } from "#app/domain/history/told.ts"
import type { Named, ToldEvent } from "#app/domain/history/told-event.ts"
import { type HistorySort, historyPerPage, type RecordAsked } from "#app/domain/history/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { memberships, people } from "#db/schema/accounts.ts"
import { auditEvents } from "#db/schema/audit.ts"
import { employments } from "#db/schema/decisions.ts"
import { learningChoices, learningRecords } from "#db/schema/learning.ts"
import { panelMembers } from "#db/schema/panels.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { accreditations, trainingRecords } from "#db/schema/training.ts"
import { askedQuestions } from "#db/schema/vacancies.ts"

export type History = NonNullable<Awaited<ReturnType<typeof readHistory>>>

/** A page of what happened at a provider, newest first; null for who may read none of it, and for a stranger's record. */
export function readHistory(
  ctx: Ctx<StaffActor>,
  { filters, at = historyBegins }: { readonly filters: HistoryFilters; readonly at?: HistoryPlace },
) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const sorts = sortsFor(ctx.actor)
    const record = await recordAsked(tx, ctx, filters.about)
    if (sorts.length === 0 || record === "not-found") return null
    const page = await listedEvents(tx, {
      providerId,
      kinds: kindsFor(ctx, filters.sort),
      filters,
      of: record?.streams ?? null,
      at,
      size: historyPerPage,
    })
    return {
      sorts,
      record: record?.named ?? null,
      people: await peopleToChoose(tx, ctx),
      events: await toldEvents(tx, providerId, page.rows),
      previous: page.before ? (page.rows[0] ?? null) : null,
      next: page.after ? (page.rows.at(-1) ?? null) : null,
    }
  })
}

const shownOnRecord = 10

/** The newest of what happened to one record, for its own page; empty for who may read none of it. */
export function readLatest(ctx: Ctx<StaffActor>, about: RecordAsked): Promise<readonly ToldEvent[]> {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const record = await recordAsked(tx, ctx, about)
    if (!record || record === "not-found") return []
    const { rows } = await listedEvents(tx, {
      providerId,
      kinds: kindsFor(ctx, null),
      filters: everything,
      of: record.streams,
      at: historyBegins,
      size: shownOnRecord,
    })
    return toldEvents(tx, providerId, rows)
  })
}

/** The kinds of events that somebody may read, of one sort or of all. */
export function kindsFor(ctx: Ctx<StaffActor>, sort: HistorySort | null): readonly ToldKind[] {
  const sorts = sortsFor(ctx.actor).filter((one) => sort === null || one === sort)
  return toldKinds.filter((kind) => sorts.includes(sortOf(kind)))
}

/** Events by their ids, in that order. */
export async function toldEvents(tx: Tx, providerId: string, ids: readonly string[]): Promise<ToldEvent[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      event: sql<ToldKind>`${auditEvents.event}`,
      subjectId: auditEvents.subjectId,
      actorKind: sql<ToldEvent["by"]["kind"]>`${auditEvents.actorKind}`,
      name: people.name,
      to: sql<string | null>`${auditEvents.detail}->>'to'`,
    })
    .from(auditEvents)
    .leftJoin(people, eq(people.id, auditEvents.actorPersonId))
    .where(and(eq(auditEvents.providerId, providerId), inArray(auditEvents.id, [...ids])))
    .orderBy(desc(auditEvents.id))
  const named = await namesOfSubjects(tx, providerId, rows)
  return rows.map(({ id, at, event, actorKind, name, to, ...row }) => ({
    id,
    at,
    kind: event,
    // Whoever typed for an applicant did so at their word: it is the applicant who did it.
    by: { kind: actorKind, name: actorKind === "applicant" ? null : name },
    what: named({ event, ...row }),
    to: event === "offer.start-put-off" ? to : null,
  }))
}

/** A record and which events are its history; "not-found" for one that is not there for the asker. */
export async function recordAsked(
  tx: Tx,
  { actor }: Ctx<StaffActor>,
  about: RecordAsked | null,
): Promise<{ named: Named; streams: Streams } | null | "not-found"> {
  if (!about) return null
  if (!opensRecord(actor, about.kind)) return "not-found"
  const { providerId } = actor
  const named = (await namedRecords(tx, providerId, about.kind, [about.id])).get(about.id)
  if (!named) return "not-found"
  return { named, streams: await streamsOf(tx, providerId, about) }
}

async function streamsOf(tx: Tx, providerId: string, { kind, id }: RecordAsked): Promise<Streams> {
  const idsOf = (rows: readonly { readonly id: string }[]) => ({
    subjects: [id, ...rows.map((row) => row.id)],
    person: null,
  })
  switch (kind) {
    case "vacancy": {
      const asked = await tx
        .select({ id: askedQuestions.id })
        .from(askedQuestions)
        .where(and(eq(askedQuestions.providerId, providerId), eq(askedQuestions.vacancyId, id)))
      const seats = await tx
        .select({ id: panelMembers.id })
        .from(panelMembers)
        .where(and(eq(panelMembers.providerId, providerId), eq(panelMembers.vacancyId, id)))
      return idsOf([...asked, ...seats])
    }
    case "question": {
      const versions = tx
        .select({ id: questionVersions.id })
        .from(questionVersions)
        .where(eq(questionVersions.questionId, id))
      return idsOf(await versions)
    }
    case "application": {
      const work = tx
        .select({ id: employments.id })
        .from(employments)
        .where(and(eq(employments.providerId, providerId), eq(employments.applicationId, id)))
      return idsOf(await work)
    }
    case "worker": {
      const records = await tx
        .select({ id: trainingRecords.id })
        .from(trainingRecords)
        .where(and(eq(trainingRecords.providerId, providerId), eq(trainingRecords.employmentId, id)))
      const awards = await tx
        .select({ id: accreditations.id })
        .from(accreditations)
        .where(and(eq(accreditations.providerId, providerId), eq(accreditations.employmentId, id)))
      const learnt = await tx
        .select({ id: learningRecords.id })
        .from(learningRecords)
        .where(and(eq(learningRecords.providerId, providerId), eq(learningRecords.employmentId, id)))
      const chosen = await tx
        .select({ id: learningChoices.id })
        .from(learningChoices)
        .where(and(eq(learningChoices.providerId, providerId), eq(learningChoices.employmentId, id)))
      return idsOf([...records, ...awards, ...learnt, ...chosen])
    }
    case "colleague": {
      const [row] = await tx
        .select({ person: memberships.personId })
        .from(memberships)
        .where(and(eq(memberships.providerId, providerId), eq(memberships.id, id)))
      return { subjects: [id], person: row?.person ?? null }
    }
    case "member":
    case "service":
      return { subjects: [id], person: null }
  }
}

export type PersonToChoose = { readonly id: string; readonly name: string; readonly onPanel: boolean }

const offeredPeople = 300

/** Who can be asked for: everybody who works or worked here, and whoever sits on a panel. */
async function peopleToChoose(tx: Tx, ctx: Ctx<StaffActor>): Promise<readonly PersonToChoose[]> {
  const { providerId } = ctx.actor
  const colleagues = await tx
    .selectDistinct({ id: people.id, name: people.name })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(eq(memberships.providerId, providerId))
    .orderBy(asc(people.name))
    .limit(offeredPeople)
  const members = mayReadRecruitingHistory(ctx.actor)
    ? await tx
        .selectDistinct({ id: people.id, name: people.name })
        .from(panelMembers)
        .innerJoin(people, eq(people.id, panelMembers.personId))
        .where(and(eq(panelMembers.providerId, providerId), isNotNull(panelMembers.joinedAt)))
        .orderBy(asc(people.name))
        .limit(offeredPeople)
    : []
  const here = new Set(colleagues.map(({ id }) => id))
  return [
    ...colleagues.map((one) => ({ ...one, onPanel: false })),
    ...members.filter(({ id }) => !here.has(id)).map((one) => ({ ...one, onPanel: true })),
  ]
}
