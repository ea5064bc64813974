import { and, asc, eq, isNotNull, sql } from "drizzle-orm"
import type { PanelPart, ScorePoints } from "#app/domain/panels/vocabulary.ts"
import { voicesOf } from "#app/domain/panels/voices-store.server.ts"
import { advertOf } from "#app/domain/vacancies/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { panelAgreements } from "#db/schema/panels.ts"
import { questionVersions } from "#db/schema/scenarios.ts"
import { vacancies, vacancyQuestions } from "#db/schema/vacancies.ts"

/**
 * A published or closed vacancy as anybody may see it, with who sits on its panel, what they say of a good day
 * and what is asked; null where there is none.
 */
export async function publicAdvertOf(tx: Tx, slug: string, now: Date) {
  const [advert, panel, parts] = await Promise.all([
    advertOf(tx, slug, now),
    panelInPublic(tx, slug),
    partsOf(tx, slug),
  ])
  return advert && advert.vacancy.status !== "draft" ? { ...advert, ...parts, panel } : null
}

/** What people say of a good day, and what is asked, of a vacancy that the asker may see. */
export function readAdvertParts(ctx: Ctx, slug: string) {
  return reading(ctx, (tx) => partsOf(tx, slug))
}

async function partsOf(tx: Tx, slug: string) {
  const [voices, questions] = await Promise.all([voicesOf(tx, { slug }), questionsAsked(tx, { slug })])
  return { voices, questions }
}

/** Every question in its order, as applicants meet it: no key and no guide. */
const questionsAsked = prepared((db) =>
  db
    .select({
      position: vacancyQuestions.position,
      kind: questionVersions.kind,
      title: questionVersions.title,
      situation: questionVersions.situation,
      ask: questionVersions.ask,
      easyRead: questionVersions.easyRead,
      welsh: questionVersions.welsh,
      options: questionVersions.options,
      valueCodes: questionVersions.valueCodes,
    })
    .from(vacancies)
    .innerJoin(vacancyQuestions, eq(vacancyQuestions.vacancyId, vacancies.id))
    .innerJoin(questionVersions, eq(questionVersions.id, vacancyQuestions.questionVersionId))
    .where(eq(vacancies.slug, sql.placeholder("slug")))
    .orderBy(asc(vacancyQuestions.position)),
)

/** Who sits and what say they have; null while nothing is sealed. */
async function panelInPublic(tx: Tx, slug: string) {
  const [[say], members] = await Promise.all([
    sealedSay(tx, { slug }),
    tx.execute<{ part: PanelPart; shownAs: string | null }>(
      sql`select part, shown_as as "shownAs"
        from panel_in_public((select id from vacancies where slug = ${slug}))`,
    ),
  ])
  return say ? { ...say, slug, members: members.map(({ part, shownAs }) => ({ part, shownAs })) } : null
}

const sealedSay = prepared((db) =>
  db
    .select({ say: panelAgreements.say, quorum: panelAgreements.quorum, sealedAt: panelAgreements.sealedAt })
    .from(vacancies)
    .innerJoin(panelAgreements, eq(panelAgreements.vacancyId, vacancies.id))
    .where(and(eq(vacancies.slug, sql.placeholder("slug")), isNotNull(panelAgreements.sealedAt))),
)

type ScoredAnswer = {
  readonly applicationId: string
  readonly vacancyQuestionId: string
  readonly part: PanelPart
  readonly points: ScorePoints
  readonly note: string
}

/** The sent scores of some applications that the asker may see, for those who decide: in no order, without who gave them. */
export async function sentScoresOf(tx: Tx, applicationIds: readonly string[]): Promise<ScoredAnswer[]> {
  if (applicationIds.length === 0) return []
  return tx.execute<ScoredAnswer>(sql`
    select application_id as "applicationId", vacancy_question_id as "vacancyQuestionId", part, points, note
    from panel_points(${uuids(applicationIds)})`)
}

type Heard = {
  readonly applicationId: string
  readonly vacancyQuestionId: string
  readonly memberId: string
}

/** Which member has sent which question of some applications; never what they gave. */
export async function membersHeardOn(tx: Tx, applicationIds: readonly string[]): Promise<Heard[]> {
  if (applicationIds.length === 0) return []
  return tx.execute<Heard>(sql`
    select application_id as "applicationId", vacancy_question_id as "vacancyQuestionId",
      panel_member_id as "memberId"
    from members_heard(${uuids(applicationIds)})`)
}

type MetMean = {
  readonly position: number
  readonly title: string
  /** Null where fewer than three gave points. */
  readonly mean: number | null
  readonly members: number
}

/** What the panel gave somebody it met, a mean a question; empty while somebody's scores are awaited. */
export async function metMeansOf(tx: Tx, applicationId: string): Promise<MetMean[]> {
  return tx.execute<MetMean>(sql`select position, title, mean, members from met_means(${applicationId})`)
}

function uuids(ids: readonly string[]) {
  const each = ids.map((id) => sql`${id}::uuid`)
  return sql`array[${sql.join(each, sql`, `)}]`
}
