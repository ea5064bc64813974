import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { beforeAll, describe, expect, it } from "vitest"
import { filtersFrom } from "#app/domain/decisions/application-filters.ts"
import { exportApplications, revealIdentity, shortlist } from "#app/domain/decisions/index.server.ts"
import { byteOrderMark, csvLine } from "#app/kernel/csv.ts"
import { en } from "#app/ui/language/en/index.ts"
import { applicationCells, columnNames } from "#app/ui/provider/list-as-csv.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const formula = '=HYPERLINK("https://example.org","you, won")'
const all = filtersFrom(new URLSearchParams("show=all"))
const many = 4000
let vacancy: PublishedOnStage

beforeAll(async () => {
  vacancy = await aPublishedVacancy(heron)
  const shown = await anApplication(vacancy, { name: formula })
  await anApplication(vacancy, { name: "Hidden Parry" })
  await vacancy.close()
  await everybodyScores(vacancy)
  await must(
    shortlist(heron.manager, { slug: vacancy.slug, chosen: [shown.id], reason: "They asked first." }),
  )
  await must(revealIdentity(heron.manager, { applicationId: shown.id, reason: "To invite them." }))
  await owner`alter table applications disable trigger applications_begin`
  await owner`
    insert into applications (provider_id, vacancy_id, reference, device_hash, status, submitted_at)
    select ${heron.id}, ${vacancy.id}, 'many-' || n || '-' || ${vacancy.slug}, 'x' || n, 'submitted',
      now() - n * interval '1 minute'
    from generate_series(1, ${many}) n`
  await owner`alter table applications enable trigger applications_begin`
}, 60_000)

/** The file as the page sends it, from what the domain gives. */
async function fileFor(ctx: typeof heron.manager) {
  const list = await must(exportApplications(ctx, { slug: vacancy.slug, filters: all }))
  const { questions } = list
  const parts = [byteOrderMark + csvLine(columnNames(questions, en.provider))]
  for await (const rows of list.batches()) {
    expect(rows.length).toBeLessThanOrEqual(200)
    parts.push(...rows.map((row) => csvLine(applicationCells(row, questions, en.provider, new Date()))))
  }
  return { text: parts.join(""), columns: columnNames(questions, en.provider).length }
}

/** Read by PostgreSQL, which knows nothing of how it was written. */
async function readBack({ text, columns }: { text: string; columns: number }) {
  const names = Array.from({ length: columns }, (_, i) => `c${i}`)
  const rows = await owner.begin(async (sql) => {
    await sql.unsafe(
      `create temp table read_back (${names.map((name) => `${name} text`).join(", ")}) on commit drop`,
    )
    const into = await sql`copy read_back from stdin (format csv, header true, encoding 'UTF8')`.writable()
    await pipeline(Readable.from([text.replace(byteOrderMark, "")]), into)
    return sql`select * from read_back`
  })
  return rows as readonly Record<string, string | null>[]
}

describe("a list taken away for a spreadsheet", () => {
  it("holds all that fit, and no formula", async () => {
    const file = await fileFor(heron.manager)
    expect(file.text.startsWith(byteOrderMark)).toBe(true)
    const rows = await readBack(file)
    expect(rows).toHaveLength(many + 2)
    expect(rows.map((row) => row.c1).filter(Boolean)).toEqual([`'${formula}`])
    const cells = rows.flatMap((row) => Object.values(row)).filter((cell) => cell !== null)
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(file.text).not.toMatch(/Hidden|Parry|many-|typed/)
  }, 120_000)

  it("shows a colleague only what they may see, and records who took it", async () => {
    const recruiter = await aColleague(heron.id, "recruiter")
    const rows = await readBack(await fileFor(recruiter))
    expect(rows.map((row) => row.c1).filter(Boolean)).toEqual([])
    const taken = await owner`
      select actor_person_id as person, detail from audit_events
      where subject_id = ${vacancy.id} and event = 'applications.exported' order by id`
    expect(taken.map(({ person }) => person)).toEqual([
      heron.manager.actor.personId,
      recruiter.actor.personId,
    ])
    expect(taken[0]?.detail).toEqual({ group: "all", days: null, searched: false })
  }, 120_000)

  it("is not there for strangers, nor for whoever works with no applications", async () => {
    for (const ctx of [other.manager, heron.assessor]) {
      expect(await exportApplications(ctx, { slug: vacancy.slug, filters: all })).toEqual(notFound)
    }
  })
})
