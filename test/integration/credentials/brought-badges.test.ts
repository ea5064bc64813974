import { createHash } from "node:crypto"
import { sql } from "drizzle-orm"
import { afterAll, describe, expect, it } from "vitest"
import type { BadgeFacts } from "#app/domain/credentials/badge.ts"
import { didDocument } from "#app/domain/credentials/badge-issuer.ts"
import {
  bringBadge,
  countBrought,
  countBroughtWaiting,
  countTrusted,
  endTrust,
  readBrought,
  readBroughtTo,
  readBroughtWaiting,
  readMyBrought,
  refuseBrought,
  removeBrought,
} from "#app/domain/credentials/index.server.ts"
import { readLearning, takeBackLearning } from "#app/domain/training/index.server.ts"
import { err, ok } from "#app/kernel/result.ts"
import type { ReadOutside } from "#app/platform/outside.server.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { must } from "#test/factories/stage.ts"
import { issued } from "#test/integration/credentials/issued.ts"
import { ISSUER, signedBadge, testKey } from "#test/integration/credentials/sample-badge.ts"
import { owner, systemOf } from "#test/integration/rewards/accredited.ts"
import { addPerson, addWorker, aProvider, asSelf, eventsOf } from "#test/integration/training/staff.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const now = new Date("2026-11-23T12:00:00Z")
const day = "2026-11-23"
const today = <C extends { now: () => Date }>(ctx: C): C => ({ ...ctx, now: () => now })
const keys = JSON.stringify(didDocument(ISSUER, [{ multibase: testKey().multibase }]))

/** The open internet, as far as these badges name it. */
const outside: ReadOutside = async (address) =>
  address === "https://values.example/providers/harbour-lights/did.json"
    ? ok(keys)
    : err({ kind: "not-reached" })

const bytes = async (over: Partial<BadgeFacts> = {}) =>
  Buffer.from(JSON.stringify(await signedBadge({ holderName: "Wyn Worker", ...over })))

async function scene() {
  const { assessor, manager, head, workerId, ...here } = await aProvider()
  const worker = today(asSelf(workerId))
  const bring = async (over: Partial<BadgeFacts> = {}) =>
    bringBadge(worker, { employmentId: here.employmentId, bytes: await bytes(over) }, outside)
  const brought = async (over: Partial<BadgeFacts> = {}) => (await must(bring(over))).id
  const stateOf = async (code: string) =>
    (await readLearning(assessor, { employmentId: here.employmentId, code, day }))?.line
  const system = today(systemOf(here.providerId))
  return {
    ...{ ...here, workerId, worker, bring, brought, stateOf, system },
    ...{ assessor: today(assessor), manager: today(manager), head: today(head) },
  }
}

const kindOf = (said: { ok: boolean; error?: { kind: string } }) => (said.ok ? null : said.error?.kind)
const fire = { code: "fire-safety", trust: false }

describe("a badge that a worker brings from elsewhere", () => {
  it("waits for a colleague, who counts it: so the training need not be done twice", async () => {
    const { brought, assessor, worker, stateOf, providerId } = await scene()
    const badgeId = await brought()
    expect(await countBroughtWaiting(assessor)).toBe(1)
    expect(await readBrought(assessor, badgeId)).toMatchObject({
      ...{ worker: "Wyn Worker", holder: "worker", issuer: ISSUER, issuerName: "Harbour Lights Care" },
      ...{ title: "Care Certificate", achievedOn: "2026-11-05", endsOn: null, outcome: null },
    })
    const { recordId } = await must(countBrought(assessor, { badgeId, ...fire }, outside))
    expect(await stateOf("fire-safety")).toMatchObject({ state: "done", completedOn: "2026-11-05" })
    expect(await readMyBrought(worker)).toMatchObject([{ outcome: "counts", recordId, isTakenBack: false }])
    expect(await countBroughtWaiting(assessor)).toBe(0)
    const told = (await eventsOf(providerId)).map(({ event }) => event)
    expect(told).toEqual(["badge.brought", "learning.noted", "badge.counted"])
    expect(kindOf(await countBrought(assessor, { badgeId, ...fire }, outside))).toBe("changed-meanwhile")
  })

  it("stays open where the training also has to be seen in practice", async () => {
    const { brought, assessor, stateOf } = await scene()
    await must(
      countBrought(assessor, { badgeId: await brought(), code: "moving-people", trust: false }, outside),
    )
    expect(await stateOf("moving-people")).toMatchObject({ state: "in-progress", completedOn: null })
  })

  it("counts no longer than it says itself, and no longer than such training does", async () => {
    const { brought, assessor, stateOf } = await scene()
    const short = await brought({ validUntil: new Date("2027-03-01T00:00:00Z") })
    await must(countBrought(assessor, { badgeId: short, ...fire }, outside))
    expect(await stateOf("fire-safety")).toMatchObject({ until: "2027-02-28" })
    const long = await scene()
    const badgeId = await long.brought({ validUntil: new Date("2049-03-01T00:00:00Z") })
    await must(countBrought(long.assessor, { badgeId, ...fire }, outside))
    expect(await long.stateOf("fire-safety")).toMatchObject({ until: "2029-11-05" })
  })

  it("is not taken in where it was changed, ran out, cannot be checked, or was brought before", async () => {
    const { bring, worker, employmentId } = await scene()
    const give = async (text: string, read = outside) =>
      bringBadge(worker, { employmentId, bytes: Buffer.from(text) }, read)
    const text = (await bytes()).toString()
    expect(await give(text.replace("Wyn", "Win"))).toMatchObject({
      error: { kind: "not-good", verdict: "not-genuine" },
    })
    expect(await bring({ validUntil: new Date("2026-11-22T00:00:00Z") })).toMatchObject({
      error: { kind: "not-good", verdict: "expired" },
    })
    expect(await give(text, async () => err({ kind: "not-reached" }))).toMatchObject({
      error: { kind: "not-good", verdict: "cannot-say" },
    })
    expect(kindOf(await give("Registered nurse, honestly"))).toBe("not-a-badge")
    expect(kindOf(await give("https://nobody.example/badge"))).toBe("address-not-read")
    expect(kindOf(await bring())).toBeNull()
    expect(kindOf(await bring())).toBe("already-brought")
  })

  it("is taken in once, though it is sent twice at the same moment", async () => {
    const { bring, worker } = await scene()
    const both = await Promise.all([bring(), bring()])
    expect(both.map(kindOf).sort()).toEqual(["already-brought", null])
    expect(await readMyBrought(worker)).toHaveLength(1)
  })

  it("is looked at once more when it is counted: what was withdrawn meanwhile does not count", async () => {
    const { brought, assessor } = await scene()
    const badgeId = await brought()
    const goneBad: ReadOutside = async () => ok(JSON.stringify(didDocument(ISSUER, [])))
    expect(await countBrought(assessor, { badgeId, ...fire }, goneBad)).toMatchObject({
      error: { kind: "not-good", verdict: "cannot-say" },
    })
    expect(await readBrought(assessor, badgeId)).toMatchObject({ outcome: null })
  })

  it("is read from an address, too", async () => {
    const { worker, employmentId } = await scene()
    const text = (await bytes()).toString()
    const address = "https://badges.example/7"
    const read: ReadOutside = async (asked) => (asked === address ? ok(text) : outside(asked))
    const brought = await bringBadge(worker, { employmentId, bytes: Buffer.from(`${address}\n`) }, read)
    expect(kindOf(brought)).toBeNull()
  })

  it("does not count where a colleague says so, and the worker reads why", async () => {
    const { brought, manager, worker } = await scene()
    const badgeId = await brought()
    expect(kindOf(await refuseBrought(manager, { badgeId, why: " " }))).toBe("reason-missing")
    await must(refuseBrought(manager, { badgeId, why: "We teach this ourselves" }))
    expect(await readMyBrought(worker)).toMatchObject([
      { outcome: "does-not-count", why: "We teach this ourselves" },
    ])
    await must(removeBrought(worker, badgeId))
    expect(await readMyBrought(worker)).toEqual([])
  })

  it("is taken away by who brought it until it counts, and by nobody else", async () => {
    const { brought, worker, assessor } = await scene()
    const other = await scene()
    const badgeId = await brought()
    expect(kindOf(await removeBrought(other.worker, badgeId))).toBe("not-found")
    await must(countBrought(assessor, { badgeId, ...fire }, outside))
    expect(kindOf(await removeBrought(worker, badgeId))).toBe("not-found")
  })

  it("counts no longer once what was noted by it is taken back", async () => {
    const { brought, assessor, worker, stateOf, employmentId } = await scene()
    const { recordId } = await must(countBrought(assessor, { badgeId: await brought(), ...fire }, outside))
    await must(takeBackLearning(assessor, { employmentId, recordId, why: "Another kind of fire" }))
    expect(await stateOf("fire-safety")).toMatchObject({ state: "not-yet" })
    expect(await readMyBrought(worker)).toMatchObject([{ isTakenBack: true }])
  })
})

describe("an award that a provider trusts", () => {
  async function trusting() {
    const here = await scene()
    const badgeId = await here.brought()
    await must(countBrought(here.manager, { badgeId, code: "fire-safety", trust: true }, outside))
    const next = await addWorker(here.providerId)
    const nextOne = today(asSelf(next.workerId))
    const bringNext = async (over: Partial<BadgeFacts> = {}) => {
      const given = { employmentId: next.employmentId, bytes: await bytes(over) }
      return (await must(bringBadge(nextOne, given, outside))).id
    }
    const nextState = async () =>
      (await readLearning(here.assessor, { employmentId: next.employmentId, code: "fire-safety", day }))?.line
        .state
    return { ...here, next, nextOne, bringNext, nextState }
  }

  it("counts by itself for the next who brings it, once however often it is done", async () => {
    const { bringNext, system, nextState, nextOne, providerId } = await trusting()
    const badgeId = await bringNext()
    expect(await must(countTrusted(system, { badgeId }))).toEqual({ counted: true })
    expect(await must(countTrusted(system, { badgeId }))).toEqual({ counted: false })
    expect(await nextState()).toBe("done")
    expect(await readMyBrought(nextOne)).toMatchObject([{ outcome: "counts", decidedBy: null }])
    const counted = (await eventsOf(providerId)).filter(({ event }) => event === "badge.counted")
    expect(counted.map(({ detail }) => detail.trusted)).toEqual([false, true])
  })

  it("does not count by itself where it names somebody else, or was signed by another", async () => {
    const { bringNext, system, nextState } = await trusting()
    const theirs = await bringNext({ holderName: "Somebody Else" })
    expect(await must(countTrusted(system, { badgeId: theirs }))).toEqual({ counted: false })
    const own = await bringNext({
      achievement: { id: "https://values.example/other", scheme: "Other", edition: "1", standards: [] },
    } as never)
    expect(await must(countTrusted(system, { badgeId: own }))).toEqual({ counted: false })
    expect(await nextState()).toBe("not-yet")
  })

  it("is looked at again by somebody once nobody trusts it, and what was counted stays", async () => {
    const { bringNext, system, manager, assessor, stateOf } = await trusting()
    const [trust] = (await readBroughtWaiting(manager)).trusted
    expect(trust).toMatchObject({ issuer: ISSUER, code: "fire-safety" })
    expect(kindOf(await endTrust(assessor, trust!.id))).toBe("not-found")
    await must(endTrust(manager, trust!.id))
    expect((await readBroughtWaiting(manager)).trusted).toEqual([])
    expect(await must(countTrusted(system, { badgeId: await bringNext() }))).toEqual({ counted: false })
    expect(await stateOf("fire-safety")).toMatchObject({ state: "done" })
  })

  it("is trusted by who signs training off, not by an assessor", async () => {
    const { brought, assessor } = await scene()
    await must(
      countBrought(assessor, { badgeId: await brought(), code: "fire-safety", trust: true }, outside),
    )
    expect((await readBroughtWaiting(assessor)).trusted).toEqual([])
  })

  it("is trusted by one provider and by no other, and jobs note nothing that nobody trusts", async () => {
    const { providerId, manager } = await trusting()
    const other = await scene()
    expect((await readBroughtWaiting(other.manager)).trusted).toEqual([])
    const badgeId = await other.brought()
    expect(await must(countTrusted(other.system, { badgeId }))).toEqual({ counted: false })
    const forged = inTransaction(other.system, async (tx) => {
      // No event: the database refuses it.
      await tx.execute(sql`
        insert into learning_records (provider_id, employment_id, code, valid_from, completed_on, taught_by, evidence,
          recorded_by)
        select ${other.providerId}, ${other.employmentId}, code, valid_from, '2026-01-01', 'x', 'x',
          ${manager.actor.personId}
        from requirements where code = 'fire-safety' limit 1`)
      return ok(null)
    })
    await expect(forged).rejects.toThrow()
    expect(providerId).not.toBe(other.providerId)
  })
})

describe("a Care Certificate of another provider", () => {
  it("counts in the plan until what was noted by it is taken back", async () => {
    const earlier = await issued()
    const { providerId, assessor } = await aProvider()
    const { employmentId } = await addWorker(providerId, earlier.personId)
    const worker = asSelf(earlier.personId)
    const given = { employmentId, bytes: Buffer.from(earlier.badge_json) }
    const { id: badgeId } = await must(bringBadge(worker, given))
    expect(await readBroughtTo(assessor, employmentId)).toMatchObject([{ holder: "worker", outcome: null }])
    const { recordId } = await must(
      countBrought(assessor, { badgeId, code: "care-certificate", trust: false }),
    )
    const states = () =>
      owner<{ completed: boolean }[]>`
        select completed_on is not null as completed from learning_standings
        where employment_id = ${employmentId} and code = 'care-certificate'`
    expect(await states()).toEqual([{ completed: true }])
    await must(takeBackLearning(assessor, { employmentId, recordId, why: "Not this one" }))
    expect(await states()).toEqual([{ completed: false }])
  })
})

describe("whose a badge is", () => {
  const hashOf = (address: string) =>
    `sha256$${createHash("sha256").update(`${address}pepper`).digest("hex")}`

  it("is told by a hashed e-mail address, and by a name whatever its accents", async () => {
    const { holderOf } = await import("#app/domain/credentials/brought-holder.server.ts")
    const person = { name: "Siân O’Neill", email: "Sian@example.org" }
    const mail = (address: string) => [{ hashed: true, identity: hashOf(address), salt: "pepper" }]
    expect(holderOf({ holderName: null, mail: mail("sian@example.org") }, person)).toBe("worker")
    expect(holderOf({ holderName: null, mail: mail("sion@example.org") }, person)).toBe("somebody-else")
    expect(holderOf({ holderName: "SIAN O'NEILL", mail: [] }, person)).toBe("worker")
    expect(holderOf({ holderName: "Sian Neill", mail: [] }, person)).toBe("somebody-else")
    expect(holderOf({ holderName: null, mail: [] }, person)).toBe("unsaid")
    expect(holderOf({ holderName: null, mail: mail("x") }, { ...person, email: null })).toBe("somebody-else")
  })
})

describe("who reads what was brought", () => {
  it("is nobody of another provider, and no colleague who does not see the workers", async () => {
    const { brought, providerId, employmentId } = await scene()
    const other = await scene()
    const badgeId = await brought()
    expect(await readBrought(other.head, badgeId)).toBeNull()
    expect(await readBroughtTo(other.head, employmentId)).toEqual([])
    expect(kindOf(await refuseBrought(other.head, { badgeId, why: "No" }))).toBe("not-found")
    const viewer = {
      actor: { kind: "staff", personId: await addPerson("Vic"), providerId, role: "viewer" },
      now: () => now,
    } as const
    const rows = await reading(viewer, (tx) => tx.execute(sql`select id from brought_badges`))
    expect([...rows]).toEqual([])
  })

  it("is decided by nobody on their own", async () => {
    const { assessor, providerId } = await aProvider()
    const { employmentId } = await addWorker(providerId, assessor.actor.personId)
    const self = today(asSelf(assessor.actor.personId))
    const given = { employmentId, bytes: await bytes({ holderName: "Ada Assessor" }) }
    const { id: badgeId } = await must(bringBadge(self, given, outside))
    expect(kindOf(await countBrought(today(assessor), { badgeId, ...fire }, outside))).toBe("own-learning")
    expect(kindOf(await refuseBrought(today(assessor), { badgeId, why: "No" }))).toBe("own-learning")
  })
})
