import { and, eq, inArray, or, sql } from "drizzle-orm"
import { namesShown } from "#app/domain/decisions/index.server.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { type AboutKind, aboutOf, type ToldKind } from "#app/domain/history/told.ts"
import type { Named } from "#app/domain/history/told-event.ts"
import type { RecordKind } from "#app/domain/history/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { memberships, people } from "#db/schema/accounts.ts"
import { applications } from "#db/schema/applications.ts"
import { broughtBadges } from "#db/schema/brought-badges.ts"
import { services } from "#db/schema/care-services.ts"
import { employments } from "#db/schema/decisions.ts"
import { evidenceFiles } from "#db/schema/evidence.ts"
import { learningChoices, learningRecords } from "#db/schema/learning.ts"
import { panelMembers } from "#db/schema/panels.ts"
import { questions, questionVersions } from "#db/schema/scenarios.ts"
import { accreditations, trainingRecords } from "#db/schema/training.ts"
import { askedQuestions, vacancies } from "#db/schema/vacancies.ts"

type Subject = { readonly event: ToldKind; readonly subjectId: string }
type Names = ReadonlyMap<string, Named>
type Ids = readonly string[]
type Reader = (tx: Tx, providerId: string, ids: Ids) => Promise<Names>

const byId = <Row extends { readonly id: string }>(rows: readonly Row[], named: (row: Row) => Named): Names =>
  new Map(rows.map((row) => [row.id, named(row)]))

const readers: Readonly<Record<RecordKind | "asked", Reader>> = {
  vacancy: async (tx, providerId, ids) => {
    const rows = await tx
      .select({ id: vacancies.id, name: vacancies.title, slug: vacancies.slug })
      .from(vacancies)
      .where(and(eq(vacancies.providerId, providerId), inArray(vacancies.id, [...ids])))
    return byId(rows, ({ name, slug }) => ({ kind: "vacancy", name, path: `/vacancies/${slug}` }))
  },

  asked: async (tx, providerId, ids) => {
    const rows = await tx
      .select({ id: askedQuestions.id, name: vacancies.title, slug: vacancies.slug })
      .from(askedQuestions)
      .innerJoin(vacancies, eq(vacancies.id, askedQuestions.vacancyId))
      .where(and(eq(askedQuestions.providerId, providerId), inArray(askedQuestions.id, [...ids])))
    return byId(rows, ({ id, name, slug }) => ({
      kind: "vacancy",
      name,
      path: `/vacancies/${slug}/asked/${id}`,
    }))
  },

  application: async (tx, providerId, ids) => {
    const rows = await tx
      .select({ id: applications.id, job: vacancies.title })
      .from(applications)
      .innerJoin(vacancies, eq(vacancies.id, applications.vacancyId))
      .where(and(eq(applications.providerId, providerId), inArray(applications.id, [...ids])))
    const names = await namesShown(
      tx,
      rows.map(({ id }) => id),
    )
    return byId(rows, ({ id, job }) => ({
      kind: "application",
      name: names.get(id) ?? anonymousName(id),
      shown: names.has(id),
      job,
      path: `/applications/${id}`,
    }))
  },

  member: async (tx, providerId, ids) => {
    const rows = await tx
      .select({
        id: panelMembers.id,
        name: panelMembers.called,
        job: vacancies.title,
        slug: vacancies.slug,
      })
      .from(panelMembers)
      .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
      .where(and(eq(panelMembers.providerId, providerId), inArray(panelMembers.id, [...ids])))
    return byId(rows, ({ name, job, slug }) => ({
      kind: "member",
      name,
      job,
      path: `/vacancies/${slug}/panel`,
    }))
  },

  colleague: async (tx, providerId, ids) => {
    const rows = await tx
      .select({ id: memberships.id, name: people.name, endedAt: memberships.endedAt })
      .from(memberships)
      .innerJoin(people, eq(people.id, memberships.personId))
      .where(and(eq(memberships.providerId, providerId), inArray(memberships.id, [...ids])))
    return byId(rows, ({ id, name, endedAt }) => ({
      kind: "person",
      name,
      path: endedAt ? null : `/colleagues/${id}`,
    }))
  },

  service: async (tx, providerId, ids) => {
    const rows = await tx
      .select({ id: services.id, name: services.name })
      .from(services)
      .where(and(eq(services.providerId, providerId), inArray(services.id, [...ids])))
    return byId(rows, ({ name }) => ({ kind: "service", name, path: "/services" }))
  },

  // Some events are about a question, some about one version of it; each has the newest title.
  question: async (tx, providerId, ids) => {
    const rows = await tx
      .select({ id: questionVersions.id, questionId: questions.id, name: questionVersions.title })
      .from(questionVersions)
      .innerJoin(questions, eq(questions.id, questionVersions.questionId))
      .where(
        and(
          eq(questions.providerId, providerId),
          or(inArray(questionVersions.id, [...ids]), inArray(questions.id, [...ids])),
        ),
      )
      .orderBy(questionVersions.version)
    return new Map(
      rows.flatMap(({ id, questionId, name }) => {
        const named: Named = { kind: "question", name, path: `/questions/${questionId}` }
        return [
          [id, named],
          [questionId, named],
        ]
      }),
    )
  },

  // Of somebody who works here: their employment, a standard they learn, or their award.
  worker: async (tx, providerId, ids) => {
    const asked = sql.join(
      ids.map((id) => sql`${id}::uuid`),
      sql`, `,
    )
    const rows = await tx.execute<{ id: string; employmentId: string; name: string }>(sql`
      select s.id, m.id as "employmentId", p.name
      from (
        select id, id as employment_id from ${employments} where id in (${asked})
        union all select id, employment_id from ${trainingRecords} where id in (${asked})
        union all select id, employment_id from ${learningRecords} where id in (${asked})
        union all select id, employment_id from ${learningChoices} where id in (${asked})
        union all select id, employment_id from ${evidenceFiles} where id in (${asked})
        union all select id, employment_id from ${broughtBadges} where id in (${asked})
        union all select id, employment_id from ${accreditations} where id in (${asked})
      ) s
      join ${employments} m on m.id = s.employment_id and m.provider_id = ${providerId}::uuid
      join ${people} p on p.id = m.person_id`)
    return byId(rows, ({ name, employmentId }) => ({
      kind: "person",
      name,
      path: `/workers/${employmentId}`,
    }))
  },
}

/** Records by their ids, as the asker may know them; row security leaves out all others. */
export function namedRecords(tx: Tx, providerId: string, kind: RecordKind, ids: Ids): Promise<Names> {
  return ids.length === 0 ? Promise.resolve(new Map()) : readers[kind](tx, providerId, ids)
}

/** What some events are about, by their subjects. */
export async function namesOfSubjects(
  tx: Tx,
  providerId: string,
  events: readonly Subject[],
): Promise<(event: Subject) => Named | null> {
  const found = new Map<string, Named>()
  for (const kind of Object.keys(readers) as (keyof typeof readers)[]) {
    const ids = events.filter(({ event }) => reads(aboutOf(event)).includes(kind))
    if (ids.length === 0) continue
    const asked = [...new Set(ids.map(({ subjectId }) => subjectId))]
    for (const [id, named] of await readers[kind](tx, providerId, asked)) found.set(id, named)
  }
  return ({ subjectId }) => found.get(subjectId) ?? null
}

function reads(about: AboutKind): readonly (keyof typeof readers)[] {
  if (about === "none") return []
  return about === "either" ? ["application", "vacancy"] : [about]
}
