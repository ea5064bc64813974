import { asc, eq, sql } from "drizzle-orm"
import { type MemberCopy, memberCopyFormat, PanelRecord } from "#app/domain/privacy/member-copy.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { people, providers } from "#db/schema/accounts.ts"
import { memberSeverities } from "#db/schema/fairness.ts"
import { involvement, takingPart } from "#db/schema/panels.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/** All that is held about the asker as a panel member, a supporter and a rater. Null for whoever is nobody here. */
export function readMemberCopy(ctx: Ctx<PersonActor>): Promise<MemberCopy | null> {
  return reading(ctx, async (tx) => {
    const { personId } = ctx.actor
    const [person] = await tx
      .select({ name: people.name, email: people.email, since: people.createdAt })
      .from(people)
      .where(eq(people.id, personId))
    if (!person) return null
    return {
      format: memberCopyFormat,
      madeAt: ctx.now(),
      person,
      takingPart: await takingPartOf(tx, personId),
      involvement: await involvementOf(tx, personId),
      scoring: await scoringOf(tx, personId),
      ...(await panelRecordOf(tx)),
    }
  })
}

async function panelRecordOf(tx: Tx) {
  const rows = await tx.execute<{ section: string; entries: unknown }>(
    sql`select section, entries from own_panel_record()`,
  )
  return PanelRecord.parse(Object.fromEntries(rows.map(({ section, entries }) => [section, entries])))
}

async function takingPartOf(tx: Tx, personId: string) {
  const [row] = await tx.select().from(takingPart).where(eq(takingPart.personId, personId))
  if (!row) return null
  const { personId: _, version: __, ...said } = row
  return said
}

function involvementOf(tx: Tx, personId: string) {
  return tx
    .select({
      provider: providers.name,
      choice: involvement.choice,
      capPence: involvement.capPence,
      groupName: involvement.groupName,
      adviceSeenAt: involvement.adviceSeenAt,
      chosenAt: involvement.chosenAt,
    })
    .from(involvement)
    .innerJoin(providers, eq(providers.id, involvement.providerId))
    .where(eq(involvement.personId, personId))
    .orderBy(asc(involvement.id))
}

function scoringOf(tx: Tx, personId: string) {
  const { severity, severityError } = memberSeverities
  return tx
    .select({ job: sql<string>`coalesce(${vacancies.title}, '')`, severity, severityError })
    .from(memberSeverities)
    .leftJoin(vacancies, eq(vacancies.id, memberSeverities.vacancyId))
    .where(eq(memberSeverities.personId, personId))
    .orderBy(asc(memberSeverities.fitId))
}
