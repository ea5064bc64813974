import { expect, it } from "vitest"
import { withdrawApplication } from "#app/domain/applications/index.server.ts"
import { readToday, shortlist } from "#app/domain/decisions/index.server.ts"
import { eraseOwnApplication } from "#app/domain/privacy/index.server.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { reading } from "#db/ctx.ts"
import { standingCounters } from "#db/schema/application-lists.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, must, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { standingOf } from "#test/integration/decisions/standing.ts"

const today = londonDay(new Date())
const thisMonth = `${today.slice(0, 7)}-01`
const reason = "They asked before they helped."

async function counted(vacancyId: string) {
  const { counted, found } = await standingOf(vacancyId)
  expect(counted).toEqual(found)
  return counted.map(({ status, moved_from, since, applications }) =>
    [status, moved_from, since, applications].join(" "),
  )
}

it("counts from where and since when, from sending to leaving, drafts left out", async () => {
  const heron = await aProvider()
  const vacancy = await aPublishedVacancy(heron)
  const draft = await anApplication(vacancy, { name: "Not yet", send: false })
  expect(await counted(vacancy.id)).toEqual([])
  const one = await anApplication(vacancy, { name: "One" })
  const two = await anApplication(vacancy, { name: "Two" })
  const three = await anApplication(vacancy, { name: "Three" })
  expect(await counted(vacancy.id)).toEqual([`submitted draft ${today} 3`])
  await must(withdrawApplication(draft.applicant, { reason: "" }))
  await must(withdrawApplication(three.applicant, { reason: "" }))
  expect(await counted(vacancy.id)).toEqual([
    `submitted draft ${today} 2`,
    `withdrawn submitted ${thisMonth} 1`,
  ])
  await vacancy.close()
  await everybodyScores(vacancy)
  const decision = { slug: vacancy.slug, chosen: [one.id, two.id], reason }
  await must(shortlist(heron.manager, decision))
  await must(withdrawApplication(two.applicant, { reason: "" }))
  expect(await counted(vacancy.id)).toEqual([
    `shortlisted submitted ${today} 1`,
    `withdrawn shortlisted ${thisMonth} 1`,
    `withdrawn submitted ${thisMonth} 1`,
  ])
  const figures = (await readToday(heron.manager))?.figures
  expect(figures?.stages.map(({ stage, applications, longest }) => [stage, applications, longest])).toEqual([
    ["submitted", 0, null],
    ["shortlisted", 1, 0],
    ["offered", 0, null],
    ["accepted", 0, null],
  ])
  expect(figures?.longest).toEqual([
    { stage: "shortlisted", slug: vacancy.slug, title: "Support worker, evenings" },
  ])
  expect(figures?.left).toEqual([
    { stage: "submitted", ours: 0, theirs: 1 },
    { stage: "shortlisted", ours: 0, theirs: 1 },
    { stage: "offered", ours: 0, theirs: 0 },
    { stage: "accepted", ours: 0, theirs: 0 },
  ])
})

it("goes on counting whoever was erased, and no more who is gone altogether", async () => {
  const heron = await aProvider()
  const vacancy = await aPublishedVacancy(heron)
  const gone = await anApplication(vacancy, { name: "Gone" })
  await anApplication(vacancy, { name: "Here" })
  await must(withdrawApplication(gone.applicant, { reason: "" }))
  await must(eraseOwnApplication(gone.applicant))
  const both = [`submitted draft ${today} 1`, `withdrawn submitted ${thisMonth} 1`]
  expect(await counted(vacancy.id)).toEqual(both)
  await owner`delete from applications where id = ${gone.id}`
  expect(await counted(vacancy.id)).toEqual([`submitted draft ${today} 1`])
})

it("takes the day of London, and of what is over the month", async () => {
  const heron = await aProvider()
  const vacancy = await aPublishedVacancy(heron)
  const one = await anApplication(vacancy, { name: "One" })
  const move = (status: string, at: string) => owner`
    update applications set status = ${status}, updated_at = ${at} where id = ${one.id}`
  await owner`alter table applications disable trigger applications_follow_decision`
  try {
    // Half past midnight in London, the day before in UTC: clocks are an hour ahead.
    await move("shortlisted", "2026-06-30T23:30:00Z")
    expect(await counted(vacancy.id)).toEqual(["shortlisted submitted 2026-07-01 1"])
    await move("withdrawn", "2026-08-31T23:30:00Z")
    expect(await counted(vacancy.id)).toEqual(["withdrawn shortlisted 2026-09-01 1"])
  } finally {
    await owner`alter table applications enable trigger applications_follow_decision`
  }
})

it("keeps when somebody came where they stand, whatever is written beside it", async () => {
  const heron = await aProvider()
  const vacancy = await aPublishedVacancy(heron)
  const one = await anApplication(vacancy, { name: "One" })
  await owner`update applications set moved_at = '2020-01-01', moved_from = 'started' where id = ${one.id}`
  expect(await counted(vacancy.id)).toEqual([`submitted draft ${today} 1`])
})

it("is right after twenty who send and go at once", async () => {
  const heron = await aProvider()
  const vacancy = await aPublishedVacancy(heron)
  const sent = await Promise.all(
    Array.from({ length: 20 }, (_, n) => anApplication(vacancy, { name: `Somebody ${n}` })),
  )
  await Promise.all(
    sent.slice(0, 10).map(({ applicant }) => must(withdrawApplication(applicant, { reason: "" }))),
  )
  expect(await counted(vacancy.id)).toEqual([
    `submitted draft ${today} 10`,
    `withdrawn submitted ${thisMonth} 10`,
  ])
})

it("is read by those who work through applications, at their own provider, and by nobody else", async () => {
  const heron = await aProvider()
  const vacancy = await aPublishedVacancy(heron)
  const { applicant } = await anApplication(vacancy)
  const kestrel = await aProvider("Kestrel Court")
  const lines = async (ctx: Parameters<typeof reading>[0]) =>
    (await reading(ctx, (tx) => tx.select().from(standingCounters))).length
  for (const role of ["owner", "recruiter", "hiring-manager"] as const) {
    expect({ role, lines: await lines(await aColleague(heron.id, role)) }).toEqual({ role, lines: 1 })
  }
  for (const role of ["assessor", "finance", "viewer"] as const) {
    const colleague = await aColleague(heron.id, role)
    expect({ role, lines: await lines(colleague) }).toEqual({ role, lines: 0 })
    expect(await readToday(colleague)).toBeNull()
  }
  expect(await lines(kestrel.manager)).toBe(0)
  expect(await lines(asSystem(heron.id))).toBe(0)
  expect(await lines(applicant)).toBe(0)
  const theirs = (await readToday(kestrel.manager))?.figures
  expect(theirs?.stages.map(({ applications }) => applications)).toEqual([0, 0, 0, 0])
  expect(theirs?.longest).toEqual([])
})
