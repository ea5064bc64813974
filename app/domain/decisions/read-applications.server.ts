import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { keyScoredAnswersOf } from "#app/domain/decisions/store.server.ts"
import { type ApplicationGroup, applicationGroups } from "#app/domain/decisions/vocabulary.ts"
import {
  agreementOf,
  membersHeardOn,
  membersOf,
  scoredQuestionsOf,
  sentScoresOf,
} from "#app/domain/panels/index.server.ts"
import { spreadOf } from "#app/domain/panels/rules.ts"
import { answerKeysOf } from "#app/domain/scenarios/index.server.ts"
import { scenarioScore } from "#app/domain/scenarios/rules.ts"
import { stageOf } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { keysetPage } from "#app/kernel/keyset.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"
import { vacancies, vacancyCounters } from "#db/schema/vacancies.ts"

const applicationsPerPage = 20

type Which = {
  readonly group: ApplicationGroup
  /** Places in the list, as this read gave them; anything else is the first page. */
  readonly after: string | null
  readonly before: string | null
}

export type ApplicationList = NonNullable<Awaited<ReturnType<typeof readApplications>>>

/**
 * A vacancy's applications without anybody's name: how the panel's scores lie, how many have been heard,
 * and the scenario score, which is there to look at and decides nothing.
 */
export function readApplications(ctx: Ctx<StaffActor>, slug: string, which: Which) {
  return reading(ctx, async (tx) => {
    const vacancy = mayChoose(ctx.actor) ? await findVacancy(tx, ctx.actor.providerId, slug) : undefined
    if (!vacancy) return null
    const { rows, before, after } = await listApplications(tx, vacancy, which)
    const ids = rows.map(({ id }) => id)
    const questions = await scoredQuestionsOf(tx, vacancy.id)
    const members = await membersOf(tx, vacancy.id)
    const agreement = await agreementOf(tx, vacancy.id)
    const scores = await sentScoresOf(tx, ids)
    const heard = await membersHeardOn(tx, ids)
    const hasSentAll = (id: string, memberId: string) =>
      questions.length > 0 &&
      heard.filter((one) => one.applicationId === id && one.memberId === memberId).length >= questions.length
    const rated = await keyScoredAnswersOf(tx, ids)
    const keys = await answerKeysOf(tx, [...new Set(rated.map(({ versionId }) => versionId))])
    const takenBack = await countTakenBack(tx, vacancy)
    return {
      vacancy: {
        ...vacancy,
        counters: { ...vacancy.counters, takenBack },
        stage: stageOf(vacancy, ctx.now()),
      },
      say: agreement?.say ?? null,
      questions,
      panel: members.length,
      applications: rows.map(({ id, status, submittedAt, erased, ...row }) => {
        const own = scores.filter(({ applicationId }) => applicationId === id)
        return {
          id,
          name: anonymousName(id),
          status,
          submittedAt,
          erased,
          heard: {
            livedExperience: row.heard,
            quorum: row.quorum,
            scores: row.scores,
            scorers: row.scorers,
          },
          membersHeard: members.filter((member) => hasSentAll(id, member.id)).length,
          /** Members who draw on support and are still to be heard, as far as the asker may know. */
          awaited: questions.some(({ hidden }) => hidden)
            ? []
            : members
                .filter(({ part, id: memberId }) => part === "draws-on-support" && !hasSentAll(id, memberId))
                .map(({ name }) => name),
          spreads: questions.map((question) =>
            spreadOf(
              own
                .filter(({ vacancyQuestionId }) => vacancyQuestionId === question.id)
                .map(({ points }) => points),
            ),
          ),
          scenario: scenarioScore(
            rated
              .filter(({ applicationId }) => applicationId === id)
              .map(({ versionId, ...answer }) => ({ ...answer, key: keys.get(versionId) ?? {} })),
          ),
        }
      }),
      previous: before && rows[0] ? rows[0].place : null,
      next: after && rows.length > 0 ? rows.at(-1)!.place : null,
    }
  })
}

async function findVacancy(tx: Tx, providerId: string, slug: string) {
  const [row] = await tx
    .select({
      id: vacancies.id,
      providerId: vacancies.providerId,
      slug: vacancies.slug,
      title: vacancies.title,
      status: vacancies.status,
      closesAt: vacancies.closesAt,
      hearBy: vacancies.hearBy,
      counters: vacancyCounters,
    })
    .from(vacancies)
    .innerJoin(vacancyCounters, eq(vacancyCounters.vacancyId, vacancies.id))
    .where(and(eq(vacancies.providerId, providerId), eq(vacancies.slug, slug)))
  return row
}

/** The vacancy's own counter holds drafts too. */
function countTakenBack(tx: Tx, { id, providerId }: { id: string; providerId: string }) {
  return tx.$count(
    applications,
    and(
      eq(applications.providerId, providerId),
      eq(applications.vacancyId, id),
      eq(applications.status, "withdrawn"),
      isNotNull(applications.submittedAt),
    ),
  )
}

/** To the microsecond, because a place that is rounded finds its own row again. */
const place = sql<string>`to_char(${applications.submittedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || ${applications.id}`

function parsePlace(text: string | null) {
  const [at, id] = text?.split("_") ?? []
  const sound = at && id && /^[0-9a-f-]{36}$/.test(id) && /^[\dT:.-]{26}Z$/.test(at)
  return sound && !Number.isNaN(Date.parse(at)) ? { at, id } : null
}

async function listApplications(tx: Tx, vacancy: { id: string; providerId: string }, which: Which) {
  const upTo = parsePlace(which.before)
  const from = upTo ?? parsePlace(which.after)
  const back = upTo !== null
  const order = back ? desc : asc
  const beyond = from
    ? sql`(${applications.submittedAt}, ${applications.id}) ${sql.raw(back ? "<" : ">")} (${from.at}::timestamptz, ${from.id}::uuid)`
    : undefined
  const found = await tx
    .select({
      id: applications.id,
      status: applications.status,
      submittedAt: applications.submittedAt,
      erased: sql<boolean>`${applications.erasedAt} is not null`,
      heard: sql<number>`h.lived_experience`,
      quorum: sql<number>`h.quorum`,
      scores: sql<number>`h.scores`,
      scorers: sql<number>`h.scorers`,
      place,
    })
    .from(applications)
    .innerJoinLateral(sql`heard_on(${applications.id}) h`, sql`true`)
    .where(
      and(
        eq(applications.providerId, vacancy.providerId),
        eq(applications.vacancyId, vacancy.id),
        inArray(applications.status, [...applicationGroups[which.group]]),
        isNotNull(applications.submittedAt),
        beyond,
      ),
    )
    .orderBy(order(applications.submittedAt), order(applications.id))
    .limit(applicationsPerPage + 1)
  return keysetPage(found, { size: applicationsPerPage, back, from: from !== null })
}
