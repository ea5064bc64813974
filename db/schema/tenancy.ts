import { type SQL, sql } from "drizzle-orm"
import { type AnyPgColumn, check, pgPolicy, pgRole, timestamp, unique, uuid } from "drizzle-orm/pg-core"

/** The role the web and worker processes connect as. It owns nothing and cannot bypass row security. */
export const appRole = pgRole("values_first_app").existing()
/** Owns the guarding functions (db/migrations, `guards`). Nobody signs in as it. */
export const guardRole = pgRole("values_first_guard").existing()
/** Replaces what is sealed when the data key changes (db/key-keeper.ts). Nobody signs in as it. */
export const keeperRole = pgRole("values_first_keys").existing()

const setting = (name: string) => sql.raw(`(select nullif(current_setting('app.${name}', true), ''))`)
export const actorKind = setting("actor")
export const askingPerson = sql`${setting("person_id")}::uuid`
export const askingProvider = sql`${setting("provider_id")}::uuid`
/** The role that staff act in; null for everybody else. */
export const askingRole = setting("role")
export const askingApplication = sql`${setting("application_id")}::uuid`
export const certificateInHand = setting("certificate_code")

export const actorIs = (...kinds: string[]) =>
  sql`${actorKind} in (${sql.raw(kinds.map((k) => `'${k}'`).join(", "))})`

/** Staff and jobs of the provider the row belongs to. */
export const ofTenant = sql`(${actorIs("staff", "system")} and provider_id is not distinct from ${askingProvider})`

export const id = () => uuid().primaryKey().default(sql`uuidv7()`)
export const instant = () => timestamp({ withTimezone: true, mode: "date" })
export const createdAt = () => instant().notNull().defaultNow()

/** Composite keys, because foreign keys and unique indexes look through row security. */
export const tenantKey = (t: { providerId: AnyPgColumn; id: AnyPgColumn }) => unique().on(t.providerId, t.id)

export const oneOf = (name: string, column: string, allowed: readonly string[]) =>
  check(name, sql.raw(`${column} in (${allowed.map((v) => `'${v}'`).join(", ")})`))

type PolicyCommand = "all" | "select" | "insert" | "update" | "delete"

/** A policy for the app's role. `using` doubles as the check on what is written. */
export function allow(name: string, command: PolicyCommand, rule: SQL) {
  return pgPolicy(name, {
    as: "permissive",
    for: command,
    to: appRole,
    ...(command !== "insert" && { using: rule }),
    ...((command === "all" || command === "insert" || command === "update") && { withCheck: rule }),
  })
}

export const tenantOnly = (table: string) => allow(`${table}_tenant`, "all", ofTenant)

/** The guarding functions may write here what the app's role may not: to erase, and to count. */
export const guardWrites = (table: string) =>
  pgPolicy(`${table}_guard_writes`, {
    as: "permissive",
    for: "all",
    to: guardRole,
    using: sql`true`,
    withCheck: sql`true`,
  })

/** The guarding functions may read this table. */
export const guardReads = (table: string) =>
  pgPolicy(`${table}_guard`, { as: "permissive", for: "select", to: guardRole, using: sql`true` })
