import { inArray, sql } from "drizzle-orm"
import type { ApplicationFilters } from "#app/domain/decisions/application-filters.ts"
import {
  listedApplications,
  namesShown,
  type Place,
  vacancyWithCounters,
} from "#app/domain/decisions/list-applications.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { keyScoredAnswersOf } from "#app/domain/decisions/store.server.ts"
import {
  agreementOf,
  membersHeardOn,
  membersOf,
  scoredQuestionsOf,
  sentScoresOf,
} from "#app/domain/panels/index.server.ts"
import { answerKeysOf } from "#app/domain/scenarios/index.server.ts"
import { scenarioScore } from "#app/domain/scenarios/rules.ts"
import { stageOf } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { spreadOf } from "#app/kernel/statistics/spread.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"

const applicationsPerPage = 20

type Which = Pick<ApplicationFilters, "group"> & Partial<ApplicationFilters> & Partial<Place>

export type ApplicationList = NonNullable<Awaited<ReturnType<typeof readApplications>>>
export type ShownApplication = Awaited<ReturnType<typeof applicationsShown>>["applications"][number]

/**
 * A page of a vacancy's applications, oldest first: how the panel's scores lie, how many have been heard, and the
 * scenario score, which is there to look at and decides nothing. A name only where the asker was shown it.
 */
export function readApplications(ctx: Ctx<StaffActor>, slug: string, which: Which) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayChoose(ctx.actor) ? await vacancyWithCounters(tx, providerId, slug) : undefined
    if (!vacancy) return null
    const { group, days = null, words = "", after: next = null, before: previous = null } = which
    const { rows, before, after } = await listedApplications(tx, vacancy, {
      filters: { group, days, words },
      at: { after: next, before: previous },
      size: applicationsPerPage,
      now: ctx.now(),
    })
    return {
      vacancy: { ...vacancy, stage: stageOf(vacancy, ctx.now()) },
      ...(await applicationsShown(
        tx,
        vacancy.id,
        rows.map(({ id }) => id),
      )),
      previous: before && rows[0] ? rows[0].place : null,
      next: after && rows.length > 0 ? rows.at(-1)!.place : null,
    }
  })
}

/** What is shown of some applications of a vacancy, in the order they are named in. */
export async function applicationsShown(tx: Tx, vacancyId: string, ids: readonly string[]) {
  const rows = await rowsOf(tx, ids)
  const questions = await scoredQuestionsOf(tx, vacancyId)
  const members = await membersOf(tx, vacancyId)
  const agreement = await agreementOf(tx, vacancyId)
  const scores = byApplication(await sentScoresOf(tx, ids))
  const heard = byApplication(await membersHeardOn(tx, ids))
  const rated = byApplication(await keyScoredAnswersOf(tx, vacancyId, ids))
  const keys = await answerKeysOf(tx, [
    ...new Set([...rated.values()].flat().map(({ versionId }) => versionId)),
  ])
  const names = await namesShown(tx, ids)
  const hidden = questions.some((question) => question.hidden)
  return {
    say: agreement?.say ?? null,
    questions,
    panel: members.length,
    applications: ids.flatMap((id) => {
      const row = rows.get(id)
      if (!row) return []
      const own = scores.get(id) ?? []
      const hasSentAll = (memberId: string) =>
        questions.length > 0 &&
        (heard.get(id) ?? []).filter((one) => one.memberId === memberId).length >= questions.length
      return [
        {
          id,
          name: anonymousName(id),
          who: names.get(id) ?? null,
          status: row.status,
          submittedAt: row.submittedAt,
          erased: row.erased,
          heard: {
            livedExperience: row.heard,
            quorum: row.quorum,
            scores: row.scores,
            scorers: row.scorers,
          },
          membersHeard: members.filter((member) => hasSentAll(member.id)).length,
          /** Members who draw on support and are still to be heard, as far as the asker may know. */
          awaited: hidden
            ? []
            : members
                .filter((member) => member.part === "draws-on-support" && !hasSentAll(member.id))
                .map((member) => member.name),
          spreads: questions.map((question) =>
            spreadOf(
              own
                .filter(({ vacancyQuestionId }) => vacancyQuestionId === question.id)
                .map(({ points }) => points),
            ),
          ),
          scenario: scenarioScore(
            (rated.get(id) ?? []).map(({ versionId, ...answer }) => ({
              ...answer,
              key: keys.get(versionId) ?? {},
            })),
          ),
        },
      ]
    }),
  }
}

/** Where some applications stand and how far each is heard, by their ids. */
export async function rowsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await tx
    .select({
      id: applications.id,
      status: applications.status,
      submittedAt: applications.submittedAt,
      erased: sql<boolean>`${applications.erasedAt} is not null`,
      heard: sql<number>`h.lived_experience`,
      quorum: sql<number>`h.quorum`,
      scores: sql<number>`h.scores`,
      scorers: sql<number>`h.scorers`,
    })
    .from(applications)
    .innerJoinLateral(sql`heard_on(${applications.id}) h`, sql`true`)
    .where(inArray(applications.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}

function byApplication<Row extends { readonly applicationId: string }>(rows: readonly Row[]) {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const own = found.get(row.applicationId)
    if (own) own.push(row)
    else found.set(row.applicationId, [row])
  }
  return found
}
