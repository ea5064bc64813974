import { beforeAll, describe, expect, it } from "vitest"
import { filtersFrom } from "#app/domain/decisions/application-filters.ts"
import {
  carryOutSteps,
  decide,
  lookAt,
  planStep,
  readStep,
  readStepPreview,
  readStepsToUndo,
  undoStep,
} from "#app/domain/decisions/index.server.ts"
import { undoMs } from "#app/domain/decisions/step-rules.ts"
import type { StepOutcome } from "#app/domain/decisions/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { after } from "#app/kernel/durations.ts"
import {
  type ApplicationOnStage,
  anApplication,
  everybodyScores,
  scoreEverything,
} from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, eventsOf, lettersOf, must, notFound, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const reason = "They did not ask before they helped."
const waiting = filtersFrom(new URLSearchParams())
const later = (ctx: Ctx): Date => after(ctx.now(), undoMs)

let vacancy: PublishedOnStage
let people: ApplicationOnStage[]

beforeAll(async () => {
  vacancy = await aPublishedVacancy(heron)
  people = []
  for (let made = 0; made < 8; made++) people.push(await anApplication(vacancy))
  await vacancy.close()
  await everybodyScores(vacancy)
  for (const { id } of people.slice(0, 7)) await must(lookAt(heron.manager, { applicationId: id }))
}, 60_000)

const idsOf = (from: number, to: number) => people.slice(from, to).map(({ id }) => id)
const plan = (chosen: readonly string[], outcome: StepOutcome = "not-shortlist", ctx = heron.manager) =>
  planStep(ctx, { slug: vacancy.slug, outcome, chosen, reason })
const clock = (now = later(heron.manager)) => carryOutSteps({ ...asSystem(heron.id), now: () => now })
const statusOf = async (id: string) => {
  const [row] = await owner<{ status: string }[]>`select status from applications where id = ${id}`
  return row?.status
}

describe("a step for many", () => {
  it("says beforehand for whom it holds, for whom not, and why", async () => {
    const preview = await readStepPreview(heron.manager, vacancy.slug, waiting)
    expect(preview?.applications.map(({ id, why }) => [id, why?.kind ?? null])).toEqual(
      people.map(({ id }, index) => [id, index < 7 ? null : "nobody-looked"]),
    )
    expect(preview?.applications[0]?.lookedBy).toEqual(["A hiring-manager"])
    expect(JSON.stringify(preview)).not.toMatch(/Selam|example\.org/)
  })

  it("is for all or for none", async () => {
    expect(await plan(idsOf(6, 8))).toEqual({
      ok: false,
      error: {
        kind: "not-all-ready",
        refused: [{ applicationId: people[7]!.id, why: { kind: "nobody-looked" } }],
      },
    })
    expect(await readStepsToUndo(heron.manager, vacancy.id)).toEqual([])
  })

  it("decides nothing and writes to nobody while it can be undone, and nothing once it was", async () => {
    const { id } = await must(plan(idsOf(0, 2)))
    expect(await clock(new Date())).toEqual({ decided: 0 })
    expect(await statusOf(people[0]!.id)).toBe("submitted")
    expect(await plan(idsOf(1, 3))).toMatchObject({
      error: { refused: [{ applicationId: people[1]!.id, why: { kind: "in-another-step" } }] },
    })
    await must(undoStep(heron.manager, { id }))
    await must(undoStep(heron.manager, { id }))
    expect(await clock()).toEqual({ decided: 0 })
    expect(await eventsOf(id)).toEqual(["decision-step.planned", "decision-step.undone"])
    expect(await statusOf(people[0]!.id)).toBe("submitted")
    expect(await eventsOf(people[0]!.id)).not.toContain("application.not-shortlisted")
  })

  it("is carried out for each alone, in the name of who made it, once though two clocks strike", async () => {
    const { id } = await must(plan(idsOf(0, 2)))
    const both = await Promise.all([clock(), clock()])
    expect(both.reduce((sum, { decided }) => sum + decided, 0)).toBe(2)
    const rows = await owner`
      select outcome, reason, decided_by as by from decisions
      where application_id in ${owner(idsOf(0, 2))}`
    expect([...rows]).toEqual(
      Array(2).fill({ outcome: "not-shortlist", reason, by: heron.manager.actor.personId }),
    )
    for (const one of idsOf(0, 2)) {
      expect((await eventsOf(one)).filter((event) => event === "application.not-shortlisted")).toHaveLength(1)
    }
    expect((await readStep(heron.manager, id))?.people.map(({ result }) => result)).toEqual(["done", "done"])
    expect(await undoStep(heron.manager, { id })).toEqual({ ok: false, error: { kind: "too-late" } })
    expect(await clock()).toEqual({ decided: 0 })
    expect(await lettersOf(heron.id)).not.toContain("decision-made")
  })

  it("leaves out whom a colleague decided about meanwhile, and says so", async () => {
    const { id } = await must(plan(idsOf(2, 4), "shortlist"))
    await must(decide(heron.manager, { applicationId: people[2]!.id, outcome: "not-shortlist", reason }))
    expect(await clock()).toEqual({ decided: 1 })
    expect(await statusOf(people[2]!.id)).toBe("not-shortlisted")
    expect(await statusOf(people[3]!.id)).toBe("shortlisted")
    const results = (await readStep(heron.manager, id))?.people.map((one) => [one.id, one.result])
    expect(Object.fromEntries(results ?? [])).toEqual({
      [people[2]!.id]: "wrong-moment",
      [people[3]!.id]: "done",
    })
  })

  it("decides nothing in the name of somebody who has left", async () => {
    const recruiter = await aColleague(heron.id, "recruiter")
    const { id } = await must(plan(idsOf(4, 5), "not-shortlist", recruiter))
    await owner`update memberships set ended_at = now() where person_id = ${recruiter.actor.personId}`
    expect(await clock()).toEqual({ decided: 0 })
    expect((await readStep(heron.manager, id))?.people[0]?.result).toBe("maker-left")
    expect(await statusOf(people[4]!.id)).toBe("submitted")
  })

  it("is refused for whom the panel has not heard, whatever their scenario score", async () => {
    const young = await aPublishedVacancy(heron)
    const one = await anApplication(young)
    await young.close()
    await scoreEverything(young.imran, young)
    await must(lookAt(heron.manager, { applicationId: one.id }))
    const step = { slug: young.slug, outcome: "not-shortlist", chosen: [one.id], reason } as const
    expect(await planStep(heron.manager, step)).toMatchObject({
      error: { refused: [{ why: { kind: "not-heard-yet" } }] },
    })
  })

  it("is nobody's elsewhere", async () => {
    const { id } = await must(plan(idsOf(5, 6)))
    for (const ctx of [other.manager, heron.assessor]) {
      expect(await plan(idsOf(6, 7), "shortlist", ctx)).toEqual(notFound)
      expect(await undoStep(ctx, { id })).toEqual(notFound)
      expect(await readStep(ctx, id)).toBeNull()
      expect(await readStepPreview(ctx, vacancy.slug, waiting)).toBeNull()
      expect(await readStepsToUndo(ctx, vacancy.id)).toEqual([])
    }
    await must(undoStep(heron.manager, { id }))
  })
})

describe("who opened an application", () => {
  it("is kept once for each, and audited", async () => {
    const { id } = people[7]!
    const recruiter = await aColleague(heron.id, "recruiter")
    for (const ctx of [heron.manager, heron.manager, recruiter])
      await must(lookAt(ctx, { applicationId: id }))
    expect((await eventsOf(id)).filter((event) => event === "application.looked-at")).toHaveLength(2)
    for (const ctx of [heron.assessor, other.manager]) {
      expect(await lookAt(ctx, { applicationId: id })).toEqual(notFound)
    }
  })
})
