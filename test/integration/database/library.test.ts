import { drizzle } from "drizzle-orm/postgres-js"
import postgres from "postgres"
import { afterAll, expect, it } from "vitest"
import { insertLibrary } from "#db/seed/library.ts"
import { seedQuestions } from "#db/seed/reference/questions.ts"
import { openVacancy, owner } from "#test/integration/applications/open-vacancy.ts"

// A client of its own: Drizzle changes how the one it is given writes dates.
const client = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} })
const library = drizzle({ client, casing: "snake_case" })

afterAll(async () => {
  await client.end()
  await owner.end()
})

const versionsOf = (code: string) => owner`
  select v.version, v.title, v.id from question_versions v join questions q on q.id = v.question_id
  where q.code = ${code} order by v.version`

it("puts in nothing that is there already", async () => {
  const before = await owner`select count(*)::int as n from question_versions`
  await insertLibrary(library)
  expect(await owner`select count(*)::int as n from question_versions`).toEqual(before)
})

it("adds a version where words or key changed, and leaves the one before as it was", async () => {
  const [rated] = seedQuestions.filter(({ kind }) => kind === "rate-options")
  const [first] = await versionsOf(rated!.code)
  await insertLibrary(library, [{ ...rated!, title: "Another title" }])
  const key = rated!.options!.map((option) => ({ ...option, key: 3 as const }))
  await insertLibrary(library, [{ ...rated!, title: "Another title", options: key }])
  await insertLibrary(library, [{ ...rated!, title: "Another title", options: key }])
  const versions = await versionsOf(rated!.code)
  expect(versions.map(({ version, title }) => [version, title])).toEqual([
    [1, rated!.title],
    [2, "Another title"],
    [3, "Another title"],
  ])
  expect(versions[0]).toEqual(first)
  const keys = await owner`
    select array_agg(points order by option_id) as points from answer_keys
    where question_version_id in ${owner(versions.map(({ id }) => id))} group by question_version_id
    order by question_version_id`
  expect(keys.map(({ points }) => points)).toContainEqual([3, 3, 3, 3])
  expect(keys).toHaveLength(3)
})

it("brings a question of before in Welsh as a new version, and a published job keeps the one it has", async () => {
  const [rated] = seedQuestions.filter(({ kind }) => kind === "rate-options")
  const code = "asked-before-there-was-welsh"
  const [old] = await owner`
    with made as (insert into questions (code, kind) values (${code}, 'rate-options') returning id)
    insert into question_versions
      (question_id, version, kind, title, situation, ask, easy_read, value_codes, credit, live_at, live_reason)
    select id, 1, 'rate-options', 'Before', 'It was so.', 'What now?', '{"situation": "So.", "ask": "Now?"}',
      array['kind'], 'Ours', now(), 'As before'
    from made returning id, welsh`
  expect(old!.welsh).toBeNull()
  const { vacancyId } = await openVacancy()
  // A published job's questions are kept by the database: the one of before is put there behind its back.
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`
    await tx`
      update vacancy_questions set question_version_id = ${old!.id}
      where vacancy_id = ${vacancyId} and position = 1`
  })
  const asked = async () => {
    const [row] = await owner`
      select v.id, v.welsh from vacancy_questions q join question_versions v on v.id = q.question_version_id
      where q.vacancy_id = ${vacancyId} and q.position = 1`
    return row
  }

  await insertLibrary(library, [{ ...rated!, code }])
  const versions = await owner`
    select v.version, v.welsh from question_versions v join questions q on q.id = v.question_id
    where q.code = ${code} order by v.version`
  expect(versions.map(({ version, welsh }) => [version, welsh])).toEqual([
    [1, null],
    [2, rated!.welsh],
  ])
  expect(await asked()).toEqual({ id: old!.id, welsh: null })
})
