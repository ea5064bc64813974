import { expect, it } from "vitest"
import { withdrawApplication } from "#app/domain/applications/index.server.ts"
import { readToday, shortlist } from "#app/domain/decisions/index.server.ts"
import { knowWriter, leavePanel, readMyPanel, readMyQuestion } from "#app/domain/panels/index.server.ts"
import {
  anApplication,
  everybodyScores,
  preparedScoring,
  scoreEverything,
} from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"

const heron = await aProvider()

/** What the counter says and what a recount finds, as they ought to be the same. */
async function heardOf({ id }: { readonly id: string }) {
  const [row] = await owner<{ counted: number; found: number; kept: number; all: number }[]>`
    select coalesce((select waiting_heard from stage_counters where vacancy_id = ${id}), 0) as counted,
      count(*) filter (where p.status = 'submitted' and h.lived_experience >= h.quorum and h.scores >= h.scorers)::int
        as found,
      count(w.application_id)::int as kept,
      count(*) filter (where h.lived_experience >= h.quorum and h.scores >= h.scorers)::int as all
    from applications p cross join lateral heard_of(p.id, false) h
    left join heard_applications w on w.application_id = p.id
    where p.vacancy_id = ${id} and p.submitted_at is not null`
  expect(row!.counted).toBe(row!.found)
  expect(row!.kept).toBe(row!.all)
  return row!.counted
}

async function closedWith(count: number): Promise<{ vacancy: PublishedOnStage; sent: Sent[] }> {
  const vacancy = await aPublishedVacancy(heron)
  const sent: Sent[] = []
  for (let n = 0; n < count; n += 1) sent.push(await anApplication(vacancy, { name: `Somebody ${n}` }))
  await vacancy.close()
  return { vacancy, sent }
}

type Sent = Awaited<ReturnType<typeof anApplication>>

it("applications are heard with the last score that was wanting, and wait no more once they are decided about", async () => {
  const { vacancy, sent } = await closedWith(3)
  await preparedScoring(vacancy)
  await scoreEverything(vacancy.rosa, vacancy)
  await scoreEverything(vacancy.imran, vacancy)
  expect(await heardOf(vacancy)).toBe(0)
  await scoreEverything(vacancy.dilys, vacancy, { send: false })
  expect(await heardOf(vacancy)).toBe(0)
  await scoreEverything(vacancy.dilys, vacancy)
  expect(await heardOf(vacancy)).toBe(3)
  const today = await readToday(heron.manager)
  expect(today?.vacancies.find(({ id }) => id === vacancy.id)).toMatchObject({ heard: 3, standing: "ready" })

  const reason = "They asked before they helped."
  await must(shortlist(heron.manager, { slug: vacancy.slug, chosen: [sent[0]!.id], reason }))
  expect(await heardOf(vacancy)).toBe(2)
  await must(withdrawApplication(sent[1]!.applicant, { reason: "" }))
  expect(await heardOf(vacancy)).toBe(1)
  await owner`delete from heard_applications where application_id = ${sent[2]!.id}`
  expect((await heardCounted(vacancy)).counted).toBe(0)
})

it("counts for each provider apart", async () => {
  const { vacancy } = await closedWith(1)
  await everybodyScores(vacancy)
  const kestrel = await aProvider("Kestrel Court")
  const theirs = await readToday(kestrel.manager)
  expect(theirs?.vacancies).toEqual([])
})

it("follows who leaves the panel and who knows somebody", async () => {
  const { vacancy } = await closedWith(2)
  await preparedScoring(vacancy)
  const panel = await readMyPanel(vacancy.rosa, vacancy.slug)
  const position = panel!.questions.find(({ answers }) => answers > 0)!.position
  const question = await readMyQuestion(vacancy.rosa, vacancy.slug, position)
  await must(knowWriter(vacancy.rosa, { slug: vacancy.slug, answerId: question!.sheet[0]!.answerId }))
  await heardOf(vacancy)
  await everybodyScores(vacancy)
  expect(await heardOf(vacancy)).toBeGreaterThan(0)
  await must(leavePanel(vacancy.imran, { slug: vacancy.slug }))
  await heardOf(vacancy)
})

async function heardCounted({ id }: { readonly id: string }) {
  const [row] = await owner<{ counted: number }[]>`
    select waiting_heard as counted from stage_counters where vacancy_id = ${id}`
  return row!
}
