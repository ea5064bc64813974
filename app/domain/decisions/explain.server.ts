import { asc, desc, eq, sql } from "drizzle-orm"
import { record } from "#app/domain/audit/index.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { anonymousName } from "#app/domain/decisions/rules.ts"
import { seatOf } from "#app/domain/panels/index.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"
import { explanationAnswers, panelExplanations } from "#db/schema/panel-order.ts"
import { vacancies } from "#db/schema/vacancies.ts"

const ofOne = {
  id: panelExplanations.id,
  applicationId: panelExplanations.applicationId,
  choiceId: panelExplanations.choiceId,
  reason: panelExplanations.reason,
  easyReason: panelExplanations.easyReason,
  givenAt: panelExplanations.givenAt,
}

/** Why a panel's choices were not taken, for a member, with what they said to it. Null for whoever has no seat. */
export function readExplained(ctx: Ctx<PersonActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const found = await seatOf(tx, ctx.actor.personId, slug)
    if (!found?.seat.joinedAt) return null
    const { seat } = found
    const rows = await tx
      .select(ofOne)
      .from(panelExplanations)
      .where(eq(panelExplanations.vacancyId, seat.vacancyId))
      .orderBy(desc(panelExplanations.givenAt))
    const said = await tx
      .select()
      .from(explanationAnswers)
      .where(eq(explanationAnswers.panelMemberId, seat.id))
    const { names, away } = await whoWasMet(tx, seat.vacancyId)
    return rows.map(({ applicationId, choiceId, ...one }) => ({
      ...one,
      turnedDown: applicationId === choiceId,
      stayedAway: applicationId === choiceId && away.has(choiceId),
      choice: named(names, choiceId),
      appointed: named(names, applicationId),
      answer: said.find(({ explanationId }) => explanationId === one.id) ?? null,
    }))
  })
}

/** Somebody the panel met, by name where the asker may know it, else by what their application is called. */
type Named = { readonly name: string | null; readonly code: string }

const named = (names: ReadonlyMap<string, string>, applicationId: string): Named => ({
  name: names.get(applicationId) ?? null,
  code: anonymousName(applicationId),
})

/** Names of whom the panel met, as its members know them (`people_to_meet`), and who is said to have stayed away. */
async function whoWasMet(tx: Tx, vacancyId: string) {
  const met = await tx.execute<{ id: string; name: string; came: boolean | null }>(
    sql`select application_id as id, name, came from people_to_meet(${vacancyId}::uuid)`,
  )
  return {
    names: new Map(met.map(({ id, name }) => [id, name])),
    away: new Set(met.flatMap(({ id, came }) => (came === false ? [id] : []))),
  }
}

type Answer = {
  readonly slug: string
  readonly explanationId: string
  readonly enough: boolean
  readonly words: string
}

/** A member says whether it explains enough; once. Pressed twice, the first press said it. */
export function answerExplanation(ctx: Ctx<PersonActor>, { slug, explanationId, enough, words }: Answer) {
  return inTransaction<null, { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { personId } = ctx.actor
    const found = await seatOf(tx, personId, slug)
    if (!found?.seat.joinedAt) return err({ kind: "not-found" })
    const { id: panelMemberId, vacancyId, providerId } = found.seat
    const [explanation] = await tx
      .select({ id: panelExplanations.id, vacancyId: panelExplanations.vacancyId })
      .from(panelExplanations)
      .where(eq(panelExplanations.id, explanationId))
    if (explanation?.vacancyId !== vacancyId) return err({ kind: "not-found" })
    const made = await tx
      .insert(explanationAnswers)
      .values({
        providerId,
        vacancyId,
        explanationId,
        panelMemberId,
        personId,
        enough,
        words,
        saidAt: ctx.now(),
      })
      .onConflictDoNothing()
      .returning({ id: explanationAnswers.id })
    if (made.length === 0) return ok(null)
    await record(tx, ctx, {
      event: "panel.answered-explanation",
      providerId,
      subjectId: explanationId,
      detail: { enough },
    })
    return ok(null)
  })
}

/** What a provider's panels said to its explanations, newest first. Never who said it. */
export function explanationsOf(tx: Tx, providerId: string) {
  return tx
    .select({
      id: panelExplanations.id,
      applicationId: panelExplanations.applicationId,
      vacancySlug: vacancies.slug,
      vacancyTitle: vacancies.title,
      givenAt: panelExplanations.givenAt,
      members: sql<number>`(select count(*)::int from panel_members m
        where m.vacancy_id = ${panelExplanations.vacancyId} and m.joined_at is not null and m.left_at is null)`,
      enough: sql<number>`count(*) filter (where ${explanationAnswers.enough})::int`,
      notEnough: sql<number>`count(*) filter (where not ${explanationAnswers.enough})::int`,
      words: sql<string[]>`coalesce(json_agg(${explanationAnswers.words} order by ${explanationAnswers.words})
        filter (where ${explanationAnswers.words} <> ''), '[]'::json)`,
    })
    .from(panelExplanations)
    .innerJoin(vacancies, eq(vacancies.id, panelExplanations.vacancyId))
    .leftJoin(explanationAnswers, eq(explanationAnswers.explanationId, panelExplanations.id))
    .where(eq(panelExplanations.providerId, providerId))
    .groupBy(panelExplanations.id, vacancies.id)
    .orderBy(desc(panelExplanations.givenAt), asc(panelExplanations.id))
    .limit(20)
}

/** Explanations that not every member has answered, or that somebody finds not enough. Nothing for an assessor. */
export function readExplanationsWaiting(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) => {
    if (!mayChoose(ctx.actor)) return []
    const all = await explanationsOf(tx, ctx.actor.providerId)
    return all.filter(({ enough, notEnough, members }) => notEnough > 0 || enough < members)
  })
}

/** What was explained about one application, with what the panel said; null where nothing was. */
export function readExplanationAnswers(ctx: Ctx<StaffActor>, applicationId: string) {
  return reading(ctx, async (tx) => {
    const all = await explanationsOf(tx, ctx.actor.providerId)
    return all.find((one) => one.applicationId === applicationId) ?? null
  })
}
