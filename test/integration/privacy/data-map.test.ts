import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { owner } from "#test/factories/stage.ts"

const map = readFileSync(new URL("../../../docs/data-map.md", import.meta.url), "utf8")

/** Each table's part of the map: what stands before its columns, and the columns. */
const parts = map.split(/^### /m).slice(1)
const mapped = parts.map((part) => {
  const name = /^`(\w+)`/.exec(part)?.[1] ?? ""
  const cells = [...part.matchAll(/^\| (`.+`) \| (.+) \|$/gm)]
  const columns = cells.flatMap(([, names = ""]) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, column]) => column),
  )
  return { name, columns: columns.sort(), text: part }
})

test("every column of every table is in docs/data-map.md, and nothing else", async () => {
  const rows = await owner<{ name: string; columns: string[] }[]>`
    select table_name as name, array_agg(column_name::text order by column_name::text collate "C") as columns
    from information_schema.columns where table_schema = 'public' group by 1 order by 1`
  const kept = Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))
  expect(Object.fromEntries(mapped.map(({ name, columns }) => [name, columns]))).toEqual(kept)
})

test.each(mapped)("$name says whose it is and how long it is kept", ({ text }) => {
  expect(text).toMatch(/^Whose: \S.+\. Kept: \S.+\.$/m)
})

test("docs/data-copy.md names every field of the copy", () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")
  const type = read("app/domain/privacy/data-copy.ts").split("export type DataCopy = {")[1] ?? ""
  const fields = [...type.matchAll(/^ {2}readonly (\w+):/gm)].map(([, field]) => field)
  const told = [...read("docs/data-copy.md").matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
  expect(told).toEqual(fields)
})

test("docs/passport-copy.md names every field of a worker's copy", () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")
  const type = read("app/domain/privacy/passport-copy.ts").split("export type PassportCopy = {")[1] ?? ""
  const fields = [...type.matchAll(/^ {2}readonly (\w+):/gm)].map(([, field]) => field)
  const told = [...read("docs/passport-copy.md").matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
  expect(told).toEqual(fields)
})

test("docs/member-copy.md names every field of a member's copy", () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8")
  const source = read("app/domain/privacy/member-copy.ts")
  const [record = "", type = ""] = (source.split("export const PanelRecord = ")[1] ?? "").split(
    "export type MemberCopy",
  )
  const own = [...type.matchAll(/^ {2}readonly (\w+):/gm)].map(([, field]) => field)
  const sections = [...record.matchAll(/^ {2}(\w+): z\.array/gm)].map(([, field]) => field)
  const told = [...read("docs/member-copy.md").matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
  expect(told).toEqual([...own, ...sections])
})
