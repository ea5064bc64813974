import { drizzle } from "drizzle-orm/postgres-js"
import { afterAll, expect, it } from "vitest"
import { insertLibrary } from "#db/seed/library.ts"
import { seedQuestions } from "#db/seed/reference/questions.ts"
import { owner } from "#test/integration/applications/open-vacancy.ts"

afterAll(() => owner.end())

const library = drizzle({ client: owner, casing: "snake_case" })
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
