import { type SQL, sql } from "drizzle-orm"
import { memberships, type people, sessions } from "#db/schema/accounts.ts"

/** Whether somebody works for a provider at this moment, as SQL. */
export const isStaff = (personId: SQL | typeof people.id | typeof sessions.personId) =>
  sql<boolean>`exists (select from ${memberships} where ${memberships.personId} = ${personId} and ${memberships.endedAt} is null)`

/** Named with its table in any case: drizzle leaves that out where a query asks of one table only. */
const whose = sql.raw("sessions.person_id")

/** What `secondStepOf` looks at, of a row of sessions. */
export const standing = {
  way: sessions.way,
  isStaff: sql<boolean>`exists (select from memberships m where m.person_id = ${whose} and m.ended_at is null)`,
  secondStepAt: sessions.secondStepAt,
  hasApp: sql<boolean>`exists (select from code_apps a
    where a.person_id = ${whose} and a.confirmed_at is not null)`,
  hasPasskey: sql<boolean>`exists (select from passkeys k where k.person_id = ${whose})`,
}
