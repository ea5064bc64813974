import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "drizzle-orm"
import { build } from "esbuild"
import { beforeAll, describe, expect, it } from "vitest"
import {
  fitFairScores,
  readFairScores,
  readMyScoring,
  readPanelAgreement,
} from "#app/domain/fairness/index.server.ts"
import { readMyPanel, readMyQuestion, saveScore, sendScores } from "#app/domain/panels/index.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { fitFacets } from "#app/kernel/statistics/facets.ts"
import { type Fit, fitInThread } from "#app/platform/fit-scores.server.ts"
import { reading } from "#db/ctx.ts"
import { anApplication } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, asThemself, eventsOf, must, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"
import { jobsOf } from "#workers/reactions.ts"

const heron = await aProvider()
const system = asSystem(heron.id)
const here: Fit = async (observations) => fitFacets(observations)

const pointsOf: Record<string, readonly ScorePoints[]> = {
  rosa: [5, 4, 3, 2],
  imran: [5, 5, 4, 3],
  dilys: [4, 3, 1, 1],
}

/** A member gives the same points to all answers of one application, and sends. */
async function score(
  member: Ctx<PersonActor>,
  { slug }: PublishedOnStage,
  points: readonly ScorePoints[],
  ids: readonly string[],
) {
  const panel = await readMyPanel(member, slug)
  for (const { position } of panel?.questions ?? []) {
    const question = await readMyQuestion(member, slug, position)
    for (const { answerId } of question?.sheet ?? []) {
      const [answer] = await owner<{ application: string }[]>`
        select application_id as application from answers where id = ${answerId}`
      const given = points[ids.indexOf(answer!.application)]!
      await must(saveScore(member, { slug, answerId, points: given, note: "" }))
    }
    await must(sendScores(member, { slug, position }))
  }
}

const seatOf = async ({ id }: PublishedOnStage, member: Ctx<PersonActor>) => {
  const [row] = await owner<{ id: string }[]>`
    select id from panel_members where vacancy_id = ${id} and person_id = ${member.actor.personId}`
  return row!.id
}

let vacancy: PublishedOnStage
let ids: string[]

beforeAll(async () => {
  vacancy = await aPublishedVacancy(heron)
  ids = []
  for (const name of ["Anna Aldous", "Ben Birch", "Cat Coe", "Dan Dove"]) {
    ids.push((await anApplication(vacancy, { name })).id)
  }
  await vacancy.close()
  await score(vacancy.rosa, vacancy, pointsOf.rosa!, ids)
  await score(vacancy.imran, vacancy, pointsOf.imran!, ids)
})

describe("a panel's fair scores", () => {
  it("wait until the last member has sent, because they would tell what nobody may know yet", async () => {
    const asked = { about: await seatOf(vacancy, vacancy.rosa), stage: "sift" as const }
    expect(await fitFairScores(system, asked, here)).toEqual({
      ok: false,
      error: { kind: "scores-to-come" },
    })
    const list = await readFairScores(heron.manager, { slug: vacancy.slug, applicationIds: ids })
    expect(list!.stages[0]).toMatchObject({ none: "not-yet", applications: [] })
  })

  it("come with the last of the scores, by the job that sending promises, and once", async () => {
    await score(vacancy.dilys, vacancy, pointsOf.dilys!, ids)
    const seat = await seatOf(vacancy, vacancy.dilys)
    expect(await eventsOf(seat)).toContain("scores.sent")
    expect(jobsOf("scores.sent")).toContain("fit-fair-scores")
    expect(jobsOf("score.changed")).toContain("fit-fair-scores")
    expect(jobsOf("meeting-scores.sent")).toContain("fit-meeting-scores")

    const asked = { about: seat, stage: "sift" as const }
    expect(await fitFairScores(system, asked, here)).toEqual({ ok: true, value: { outcome: "fitted" } })
    const [sent] = await owner<
      { id: string }[]
    >`select id from scores where panel_member_id = ${seat} limit 1`
    for (const about of [seat, sent!.id, ids[0]!]) {
      expect(await fitFairScores(system, { ...asked, about }, here)).toEqual({
        ok: false,
        error: { kind: "already-fitted" },
      })
    }
    expect(await eventsOf(vacancy.id)).toContain("fair-scores.fitted")
    const [{ fits } = { fits: 0 }] = await owner`
      select count(*)::int as fits from fair_score_fits where vacancy_id = ${vacancy.id}`
    expect(fits).toBe(1)
  })

  it("stand beside the raw mean with how unsure they are, and the strongest are not ranked by chance", async () => {
    const list = await readFairScores(heron.manager, { slug: vacancy.slug, applicationIds: ids })
    const { none, applications } = list!.stages[0]!
    expect(none).toBeNull()
    expect(applications.map(({ applicationId }) => applicationId)).toEqual(ids)
    const raw = (at: number) => Object.values(pointsOf).reduce((sum, points) => sum + points[at]!, 0) / 3
    applications.forEach(({ rawMean, fairMean, low, high, band, together }, at) => {
      expect(rawMean).toBeCloseTo(raw(at), 10)
      expect(low).toBeLessThan(fairMean)
      expect(high).toBeGreaterThan(fairMean)
      expect(together).toBe(applications.filter((other) => other.band === band).length)
    })
    expect(applications[0]!.band).toBe(1)
    expect(applications.at(-1)!.band).toBeGreaterThan(1)
    const agreement = await readPanelAgreement(heron.manager, vacancy.slug)
    expect(agreement!.questions.length).toBe(3)
    expect(agreement!.questions.every(({ alpha }) => alpha !== null)).toBe(true)
    const [one] = (await readFairScores(heron.manager, { slug: vacancy.slug, applicationIds: [ids[0]!] }))!
      .stages
    expect(one!.applications).toEqual([applications[0]])
  })

  it("change with a changed score, and the newest hold", async () => {
    const changed: Fit = async (observations) =>
      fitFacets(observations.map((each) => ({ ...each, points: Math.min(5, each.points + 1) })))
    const asked = { about: await seatOf(vacancy, vacancy.rosa), stage: "sift" as const }
    const before = (await readFairScores(heron.manager, { slug: vacancy.slug, applicationIds: ids }))!
      .stages[0]!.applications
    expect(await fitFairScores(system, asked, changed)).toMatchObject({ ok: true })
    const after = (await readFairScores(heron.manager, { slug: vacancy.slug, applicationIds: ids }))!
      .stages[0]!.applications
    expect(after[3]!.fairMean).toBeGreaterThan(before[3]!.fairMean)
    expect(await fitFairScores(system, asked, here)).toMatchObject({ ok: true })
    const again = (await readFairScores(heron.manager, { slug: vacancy.slug, applicationIds: ids }))!
      .stages[0]!.applications
    expect(again).toEqual(before)
  })

  it("tell a member nothing of how anybody answered, whatever the code asks for", async () => {
    const [fit] = await owner<{ id: string }[]>`
      select id from fair_score_fits where vacancy_id = ${vacancy.id} order by id desc limit 1`
    const effects = (ctx: Ctx) =>
      reading(ctx, (tx) => tx.execute(sql`select mode_effects_of(${fit!.id}) as effects`))
    expect(await effects(heron.manager)).toMatchObject([{ effects: expect.any(Array) }])
    for (const who of [vacancy.rosa, (await aProvider("Kestrel Court")).manager]) {
      expect(await effects(who)).toMatchObject([{ effects: null }])
    }
    const column = reading(vacancy.rosa, (tx) => tx.execute(sql`select mode_effects from fair_score_fits`))
    await expect(column).rejects.toMatchObject({
      cause: { message: expect.stringContaining("permission denied") },
    })
  })

  it("of meetings wait until everybody has been met", async () => {
    await owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`update applications set status = 'shortlisted' where id = ${ids[0]!}`
    })
    const asked = { about: await seatOf(vacancy, vacancy.rosa), stage: "meeting" as const }
    expect(await fitFairScores(system, asked, here)).toMatchObject({ error: { kind: "scores-to-come" } })
    await owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`update applications set status = 'submitted' where id = ${ids[0]!}`
    })
    expect(await fitFairScores(system, asked, here)).toMatchObject({ value: { outcome: "too-thin" } })
    const [, meeting] = (await readFairScores(heron.manager, { slug: vacancy.slug, applicationIds: ids }))!
      .stages
    expect(meeting).toMatchObject({ none: "too-thin", applications: [] })
  })
})

describe("how somebody scores", () => {
  const mannerOf = async (member: Ctx<PersonActor>) =>
    (await readMyScoring(member, vacancy.slug))?.manners[0]?.manner

  it("is told to them alone, in a word", async () => {
    expect(await mannerOf(vacancy.dilys)).toMatch(/lower/)
    expect(await mannerOf(vacancy.imran)).toMatch(/higher/)
    expect(await readMyScoring(asThemself(heron.manager.actor.personId), vacancy.slug)).toBeNull()
  })

  it("is in nobody else's reach: not other members', not managers', not owners', not a job's", async () => {
    const seen = (ctx: Ctx) =>
      reading(ctx, (tx) => tx.execute<{ person_id: string }>(sql`select person_id from member_severities`))
    const fernhill = await aProvider("Fernhill")
    const askers: Ctx[] = [
      heron.manager,
      await aColleague(heron.id, "owner"),
      heron.assessor,
      fernhill.manager,
      await aColleague(fernhill.id, "owner"),
      asThemself(heron.manager.actor.personId),
      system,
      { ...system, actor: { kind: "stranger" } },
      { ...system, actor: { kind: "relay" } },
      { ...system, actor: { kind: "doorkeeper" } },
      { ...system, actor: { kind: "applicant", applicationId: ids[0]!, providerId: heron.id } },
    ]
    for (const asker of askers)
      expect({ asker: asker.actor, rows: await seen(asker) }).toMatchObject({ rows: [] })
    for (const member of [vacancy.rosa, vacancy.imran, vacancy.dilys]) {
      const own = await seen(member)
      expect(own.length).toBeGreaterThan(0)
      expect(own.every((row) => row.person_id === member.actor.personId)).toBe(true)
    }
  })

  it("is not given to whoever may not see fair scores either", async () => {
    const fernhill = await aProvider("Fernhill")
    expect(await readFairScores(heron.assessor, { slug: vacancy.slug, applicationIds: ids })).toBeNull()
    expect(await readFairScores(fernhill.manager, { slug: vacancy.slug, applicationIds: ids })).toBeNull()
    const scoresSeenBy = (ctx: Ctx) =>
      reading(ctx, (tx) => tx.execute(sql`select 1 from fair_scores where vacancy_id = ${vacancy.id}`))
    expect(await scoresSeenBy(fernhill.manager)).toEqual([])
    expect(await scoresSeenBy(vacancy.rosa)).toEqual([])
  })
})

describe("the fitting thread", () => {
  it("gives what fitting here gives, and says so where it breaks down", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fit-"))
    const program = join(folder, "thread.mjs")
    await build({
      entryPoints: ["app/platform/fit-scores-thread.ts"],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "error",
    })
    const observations = ids.flatMap((application, at) =>
      Object.entries(pointsOf).map(([member, points]) => ({
        application,
        question: "q",
        member,
        mode: null,
        points: points[at]!,
      })),
    )
    expect(await fitInThread(observations, program)).toEqual(fitFacets(observations))
    await expect(fitInThread(observations, join(folder, "no-such-program.mjs"))).rejects.toThrow()
    rmSync(folder, { recursive: true })
  })
})
