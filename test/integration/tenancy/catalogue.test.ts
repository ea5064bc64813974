import { expect, test } from "vitest"
import { ownerConnection } from "#test/support/owner.ts"

const sql = ownerConnection()

/** Tables without row security, each because what it holds is the same for everybody or nobody's. */
const open = {
  care_values: "reference: the seven values",
  pathway_roles: "reference: role categories",
  pay_rates: "reference: dated rates",
  requirement_roles: "reference: which roles training is for",
  requirements: "reference: training that is wanted of workers, dated",
  role_certificates: "reference: which certificate a role asks for, dated",
  standards: "reference: standards of a scheme",
  rate_limits: "hashes and counts, asked before anybody is known",
}

/** What the app's role may do to tables that keep what happened. */
const kept: Record<string, readonly string[]> = {
  audit_events: ["INSERT", "SELECT", "UPDATE"],
  decisions: ["INSERT", "SELECT"],
  identity_reveals: ["INSERT", "SELECT"],
  // Drafts change; a trigger keeps what is rated, asked or live.
  question_versions: ["INSERT", "SELECT", "UPDATE"],
  score_changes: ["INSERT", "SELECT"],
  panel_conflicts: ["SELECT"],
  panel_orders: ["INSERT", "SELECT"],
  panel_reminders: ["INSERT", "SELECT"],
  learning_records: ["INSERT", "SELECT", "UPDATE"],
  learning_choices: ["INSERT", "SELECT"],
  learning_standings: ["SELECT"],
  learning_reminders: ["INSERT", "SELECT"],
  offer_answers: ["INSERT", "SELECT"],
  offer_changes: ["INSERT", "SELECT"],
  new_cards: ["INSERT", "SELECT", "UPDATE"],
  panel_explanations: ["INSERT", "SELECT"],
  journals: ["INSERT", "SELECT"],
  entries: ["INSERT", "SELECT"],
  scores: ["INSERT", "SELECT", "UPDATE"],
  transcripts: ["INSERT", "SELECT"],
  // Nothing that is put there can be read again by whoever reads applications.
  equality_answers: ["INSERT"],
  published_vacancies: ["SELECT"],
  stage_counters: ["SELECT"],
  heard_applications: ["SELECT"],
  standing_counters: ["SELECT"],
  application_looks: ["INSERT", "SELECT"],
}

test("every table but the open ones has row security, forced, with a policy", async () => {
  const rows = await sql`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity
      and exists (select from pg_policy p where p.polrelid = c.oid) as guarded
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
  const unguarded = rows.filter((row) => !row.guarded).map((row) => row.name)
  expect(unguarded.sort()).toEqual(Object.keys(open).sort())
})

test("the app's role owns nothing, bypasses nothing and makes nothing", async () => {
  const [role] = await sql`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      exists (select from pg_class where relowner = r.oid) as owns,
      has_schema_privilege(r.oid, 'public', 'create') as makes,
      pg_has_role(r.oid, 'values_first_guard', 'member') as guards
    from pg_roles r where rolname = 'values_first_app'`
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owns: false,
    makes: false,
    guards: false,
  })
})

test("what happened cannot be rewritten by the app's role", async () => {
  const rows = await sql`
    select table_name as name, array_agg(privilege_type::text order by privilege_type) as rights
    from information_schema.role_table_grants
    where grantee = 'values_first_app' and table_schema = 'public' and table_name in ${sql(Object.keys(kept))}
    group by table_name`
  expect(Object.fromEntries(rows.map(({ name, rights }) => [name, rights]))).toEqual(kept)
})

test("nothing is granted to everybody", async () => {
  const tables = await sql`
    select table_name from information_schema.role_table_grants
    where grantee = 'PUBLIC' and table_schema = 'public'`
  const functions = await sql`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and has_function_privilege('public', p.oid, 'execute')`
  expect([...tables, ...functions]).toEqual([])
})

test("functions that run with other rights belong to the guard and look nowhere else", async () => {
  const rows = await sql`
    select p.oid::regprocedure::text as name, pg_get_userbyid(p.proowner) as owner, p.proconfig as config
    from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef`
  expect(rows.length).toBeGreaterThan(10)
  for (const { name, owner, config } of rows) {
    expect({ name, owner, config }).toEqual({
      name,
      owner: "values_first_guard",
      config: ["search_path=public, pg_temp"],
    })
  }
  const [guard] = await sql`
    select rolcanlogin, rolbypassrls, rolsuper from pg_roles where rolname = 'values_first_guard'`
  expect(guard).toEqual({ rolcanlogin: false, rolbypassrls: false, rolsuper: false })
})

/** What the app's role may ask about any id, whoever asks: each because everybody may know it, or nobody learns from it. */
const tellsAnybody = {
  find_open_vacancies: "what anybody sees",
  one_at_a_time: "waits, and tells nothing",
  panel_in_public: "what a public advert says of its panel",
  question_is_shared: "what every provider may read",
  scoring_has_begun: "that somebody began, of a question whose id its panel and provider alone are told",
  sealed_quorum: "what is sealed for a public job",
  vacancy_is_public: "what anybody sees",
  vacancy_takes_scores: "that a public job is closed",
  version_is_shared: "what every provider may read",
  version_is_used: "that its words stay as they are",
}

test("what can be asked about any id looks at who asks, or tells what everybody may know", async () => {
  const rows = await sql<{ name: string; source: string; open: boolean }[]>`
    select p.proname as name, p.prosrc as source,
      has_function_privilege('values_first_app', p.oid, 'execute') and p.prorettype <> 'trigger'::regtype
        and 'uuid'::regtype = any (p.proargtypes::oid[]) as open
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`
  const looks = new Set(
    rows.filter(({ source }) => /asking_\w+\(|current_setting\('app\./.test(source)).map(({ name }) => name),
  )
  // Whoever calls a function that looks at who asks looks at it, too.
  for (let before = -1; before < looks.size; ) {
    before = looks.size
    for (const { name, source } of rows) {
      if ([...looks].some((other) => new RegExp(`\\b${other}\\(`).test(source))) looks.add(name)
    }
  }
  const open = rows.filter((row) => row.open && !looks.has(row.name)).map(({ name }) => name)
  expect([...new Set(open)].sort()).toEqual(Object.keys(tellsAnybody).sort())
})

test("a foreign key between two providers' tables carries the provider", async () => {
  const rows = await sql`
    select k.conname as name
    from pg_constraint k
    join pg_attribute here on here.attrelid = k.conrelid and here.attname = 'provider_id' and here.attnotnull
    join pg_attribute there on there.attrelid = k.confrelid and there.attname = 'provider_id' and there.attnotnull
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace
      and not (here.attnum = any (k.conkey) and there.attnum = any (k.confkey))`
  expect(rows.map(({ name }) => name)).toEqual([])
})

test("views and materialised views hold no tenant's rows", async () => {
  const rows = await sql`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`
  expect(rows).toEqual([])
})
