import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm"
import { providerToWriteTo } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { daysLater, remindedDays } from "#app/domain/training/learning-rules.ts"
import { matrixFiltersAsQuery } from "#app/domain/training/matrix-filters.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { dayInWords } from "#app/kernel/language.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { memberships, people } from "#db/schema/accounts.ts"

/** How much one letter to a manager lists; the page that it leads to lists all. */
const linesOfLetter = 30

/**
 * Writes to workers and to those who sign off of training that ends: 90, 60, 30 and 7 days before, once each, and all of
 * one day in one letter. What is noted late is told of by the nearest of these alone.
 */
export function remindOfLearning(ctx: Ctx<SystemActor>) {
  return inTransaction<{ reminded: number }, never>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const provider = providerId && (await providerToWriteTo(tx, providerId))
    if (!providerId || !provider) return ok({ reminded: 0 })
    const today = londonDay(ctx.now())
    const due = await takeDue(tx, providerId, today)
    if (due.length === 0) return ok({ reminded: 0 })
    const on = ({ until }: Due) => dayInWords(new Date(`${until}T12:00:00Z`), "en")
    for (const employmentId of new Set(due.map((one) => one.employmentId))) {
      const theirs = due.filter((one) => one.employmentId === employmentId)
      const { email, worker: name } = theirs[0]!
      await record(tx, ctx, { event: "learning.reminded-of", providerId, subjectId: employmentId })
      if (!email) continue
      await queueMessage(tx, ctx, {
        providerId,
        to: { email },
        template: "learning-ends",
        data: {
          name,
          provider: provider.name,
          ends: theirs.map((one) => ({ title: one.title, on: on(one) })),
          url: `${env().APP_URL}/passport`,
        },
        dedupeKey: `learning-ends|${employmentId}|${today}|${theirs[0]!.code}`,
      })
    }
    const query = matrixFiltersAsQuery({ service: null, training: null, state: "ends-soon" })
    for (const { id, name, email } of await managersOf(tx, providerId)) {
      await queueMessage(tx, ctx, {
        providerId,
        to: { email },
        template: "learning-ends-here",
        data: {
          name,
          ends: due
            .slice(0, linesOfLetter)
            .map((one) => ({ worker: one.worker, title: one.title, on: on(one) })),
          more: Math.max(0, due.length - linesOfLetter),
          url: `${env().APP_URL}/provider/${provider.slug}/training/matrix?${query}`,
        },
        dedupeKey: `learning-ends-here|${id}|${today}|${due[0]!.employmentId}|${due[0]!.code}`,
      })
    }
    return ok({ reminded: due.length })
  })
}

type Due = {
  readonly employmentId: string
  readonly worker: string
  readonly email: string | null
  readonly code: string
  readonly title: string
  readonly until: string
}

/** Notes what is told of now, and gives it back: of two jobs at once, one has it. */
async function takeDue(tx: Tx, providerId: string, today: string): Promise<Due[]> {
  const wanted = (await requirementsOn(tx, { providerId, day: today })).map(({ code, title, roleCodes }) => ({
    code,
    title,
    roles: roleCodes,
  }))
  const last = daysLater(today, Math.max(...remindedDays))
  return [
    ...(await tx.execute<Due>(sql`
    with taken as (
      insert into learning_reminders (provider_id, employment_id, code, until, days)
      select s.provider_id, s.employment_id, s.code, s.until,
        (select min(d::int) from json_array_elements_text(${JSON.stringify(remindedDays)}::json) d
          where d::int >= s.until - ${today}::date)
      from learning_standings s
      join employments e on e.id = s.employment_id and e.ended_on is null
      join json_to_recordset(${JSON.stringify(wanted)}::json) as w(code text, roles json)
        on w.code = s.code and w.roles::jsonb ? e.role_code
      where s.provider_id = ${providerId} and s.until between ${today} and ${last}
        and s.chosen is distinct from false
      on conflict do nothing
      returning employment_id, code, until)
    select t.employment_id as "employmentId", p.name as worker, p.email, t.code, w.title, t.until::text
    from taken t
    join employments e on e.id = t.employment_id
    join people p on p.id = e.person_id
    join json_to_recordset(${JSON.stringify(wanted)}::json) as w(code text, title text) on w.code = t.code
    order by t.until, p.name, t.employment_id, t.code`)),
  ]
}

/** Those who sign off what workers learn, and can be written to. */
async function managersOf(tx: Tx, providerId: string) {
  const rows = await tx
    .select({ id: memberships.id, name: people.name, email: people.email })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        eq(memberships.providerId, providerId),
        inArray(memberships.role, ["owner", "hiring-manager"]),
        isNull(memberships.endedAt),
        isNotNull(people.email),
      ),
    )
    .orderBy(memberships.id)
  return rows.map(({ email, ...who }) => ({ ...who, email: email! }))
}
