import { sql as query } from "drizzle-orm"
import postgres from "postgres"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Actor } from "#app/kernel/actor.ts"
import { closeDatabase } from "#db/client.ts"
import { reading } from "#db/ctx.ts"
import { behindTheTriggers, ownerConnection } from "#test/support/owner.ts"
import { loadDemo } from "../../../scripts/demo/load-demo.ts"

const owner = ownerConnection()

/** What is public of a published vacancy, and why. Everything else of a provider is its own. */
const publicTables: Record<string, string> = {
  vacancies: "published and closed adverts",
  vacancy_values: "the values an advert asks for",
  vacancy_questions: "every question can be read before applying",
  panel_agreements: "the sealed say",
  good_day_voices: "a good day, in the words of whoever wants them shown",
  asked_questions: "what was asked about a job before applying, once it is answered and shown",
  feedback_counters: "how fast a provider gives feedback",
  panel_voice_counters: "how often a provider appointed whom its panel chose",
}

let harbour: string
let fernhill: string
let marian: string
let sunita: string
let leon: string
let tables: string[]

beforeAll(async () => {
  await loadDemo()
  const providers = await owner`select id, slug from providers order by slug desc`
  harbour = providers.find(({ slug }) => slug.includes("harbour"))?.id
  fernhill = providers.find(({ slug }) => slug.includes("fernhill"))?.id
  const person = async (name: string) =>
    (await owner`select id from people where email = ${`${name}.demo@example.org`}`)[0]?.id
  marian = await person("marian")
  sunita = await person("sunita")
  leon = await person("leon")
  tables = (
    await owner`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'provider_id'
        and has_table_privilege('values_first_app', format('%I.%I', table_schema, table_name)::regclass, 'select') order by 1`
  ).map(({ name }) => name)
  await fillWhatTheDemoLeavesEmpty()
})
afterAll(closeDatabase)

/** What a table asks for besides its columns that are never empty. */
const alsoFilled: Record<string, Record<string, string>> = {
  meeting_scores: { points: "3" },
  practice_answers: { place: "1" },
  reference_requests: { asked_at: "2025-12-01" },
  evidence_files: { storage_key: "evidence/1", data_key: "\\x01" },
  accreditation_changes: { to_status: "suspended", changed_by: "00000000-0000-4000-8000-000000000000" },
}

/** One row of Harbour Lane in every table, so that "the other sees none" says something. */
async function fillWhatTheDemoLeavesEmpty() {
  // Rules and references are not what is tested here: only who sees a row.
  await behindTheTriggers(owner, async (sql) => {
    for (const table of tables) {
      const [{ count } = { count: 0 }] =
        await sql`select count(*)::int from ${sql(table)} where provider_id = ${harbour}`
      if (count > 0) continue
      const columns = await sql`
        select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = ${table}::regclass and a.attnum > 0 
          and (a.attname = 'provider_id' or (a.attnotnull and d.oid is null))`
      const allowed = await sql`
        select pg_get_constraintdef(oid) as text from pg_constraint
        where conrelid = ${table}::regclass and contype = 'c'`
      const value = ({ name, type }: { name: string; type: string }): string => {
        if (name === "provider_id") return harbour
        const choices = allowed.map(({ text }) => text).find((text) => text.includes(`(${name} = ANY`))
        if (choices) return /'([^']*)'/.exec(choices)?.[1] ?? ""
        if (type === "uuid") return marian
        if (type.startsWith("timestamp")) return "2026-01-01"
        if (type === "date") return "2026-01-01"
        if (type.endsWith("[]")) return "{}"
        if (/int|numeric|double/.test(type)) return "5"
        if (type === "boolean") return "true"
        return "xyz"
      }
      const also = alsoFilled[table] ?? {}
      const needed = (columns as unknown as { name: string; type: string }[]).map(
        (column) => [column.name, value(column)] as const,
      )
      const filled = { ...Object.fromEntries(needed), ...also }
      const names = Object.keys(filled)
      const values = Object.values(filled)
      await sql.unsafe(
        `insert into ${table} (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")})`,
        values,
      )
    }
  })
}

async function seen(actor: Actor, table: string): Promise<number> {
  const ctx = { actor, now: () => new Date() }
  const [row] = await reading(ctx, (tx) =>
    tx.execute<{ count: number }>(
      query`select count(*)::int as count from ${query.identifier(table)} where provider_id = ${harbour}`,
    ),
  )
  return row?.count ?? -1
}

async function really(table: string): Promise<number> {
  const [row] = await owner`select count(*)::int from ${owner(table)} where provider_id = ${harbour}`
  return row?.count
}

describe("rows of one provider", () => {
  test("there are some in every table", async () => {
    expect(tables.length).toBeGreaterThan(25)
    for (const table of tables) expect({ table, rows: await really(table) }).not.toEqual({ table, rows: 0 })
  })

  test.each<[string, () => Actor]>([
    [
      "the other provider's owner",
      () => ({ kind: "staff", personId: sunita, providerId: fernhill, role: "owner" }),
    ],
    ["a job of the other provider", () => ({ kind: "system", providerId: fernhill })],
    ["a job of no provider", () => ({ kind: "system", providerId: null })],
    ["somebody signed in, from the other provider", () => ({ kind: "person", personId: sunita })],
    ["a stranger", () => ({ kind: "stranger" })],
    ["somebody with a code that is none", () => ({ kind: "certificate-reader", code: "NONE" })],
    [
      "an applicant of the other provider",
      () => ({ kind: "applicant", applicationId: sunita, providerId: fernhill }),
    ],
  ])("%s sees only what is public", async (_, actor) => {
    for (const table of tables) {
      if (publicTables[table]) continue
      expect({ table, rows: await seen(actor(), table) }).toEqual({ table, rows: 0 })
    }
  })

  test("a draft's advert, questions and panel are seen by its provider alone", async () => {
    const [draft] = await owner`
      insert into vacancies (provider_id, slug, title, role_code, place, good_day, the_work, training,
        pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by)
      select provider_id, 'a-draft', title, role_code, place, good_day, the_work, training,
        pay_pence_per_hour, minutes_per_week, pattern, closes_at, hear_by
      from vacancies where provider_id = ${harbour} limit 1 returning id`
    await owner`insert into vacancy_values select provider_id, ${draft?.id}, value_code from vacancy_values limit 1`
    const strangers: Actor[] = [
      { kind: "stranger" },
      { kind: "staff", personId: sunita, providerId: fernhill, role: "owner" },
      { kind: "person", personId: leon },
    ]
    for (const actor of strangers) {
      const found = await reading({ actor, now: () => new Date() }, (tx) =>
        tx.execute(query`select from vacancies where id = ${draft?.id}`),
      )
      expect(found.length).toBe(0)
    }
  })

  test("staff see their own, but nobody's drafts, sealed words or unsent scores", async () => {
    const actor: Actor = { kind: "staff", personId: marian, providerId: harbour, role: "owner" }
    expect(await seen(actor, "vacancies")).toBe(await really("vacancies"))
    expect(await seen(actor, "employments")).toBe(await really("employments"))
    expect(await seen(actor, "applicant_contacts")).toBe(0)
    expect(await seen(actor, "adjustments")).toBe(await really("adjustments"))
    const scorer = await owner`
      select m.person_id as id from panel_members m join applications a on a.vacancy_id = m.vacancy_id
      join adjustments w on w.application_id = a.id
      join memberships s on s.person_id = m.person_id and s.provider_id = ${harbour} limit 1`
    for (const { id: personId } of scorer) {
      expect(await seen({ ...actor, personId }, "adjustments")).toBe(0)
    }
  })
})

describe("writing for another provider", () => {
  const app = postgres(process.env.DATABASE_URL ?? "", { max: 1 })
  afterAll(() => app.end())

  test.each(["vacancies", "employments", "rewards", "journals", "reward_rules", "memberships", "messages"])(
    "into %s is refused",
    async (table) => {
      const [one] = await owner`
        select to_jsonb(t) || jsonb_build_object('id', uuidv7(), 'status', 'draft') as row
        from ${owner(table)} t where provider_id = ${harbour} limit 1`
      const columns = (
        await owner`
          select column_name as name from information_schema.columns
          where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`
      ).map(({ name }) => name)
      const copied = app.begin(async (sql) => {
        await sql`select set_config('app.actor', 'staff', true), set_config('app.person_id', ${sunita}, true),
          set_config('app.provider_id', ${fernhill}, true)`
        await sql`insert into ${sql(table)} (${sql(columns)})
          select ${sql(columns)} from jsonb_populate_record(null::${sql(table)}, ${one?.row})`
      })
      await expect(copied).rejects.toMatchObject({ code: "42501" })
    },
  )
})
