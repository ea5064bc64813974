import { randomUUID } from "node:crypto"
import { strFromU8, unzipSync } from "fflate"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import {
  issueCertificate,
  readAwardsToShow,
  readMyShares,
  sharePassport,
} from "#app/domain/credentials/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { must } from "#test/factories/stage.ts"
import { issued } from "#test/integration/credentials/issued.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"
import { addAccreditation, addProvider, owner, systemOf } from "#test/integration/rewards/accredited.ts"
import { asSelf } from "#test/integration/training/staff.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})
beforeEach(() => owner`truncate rate_limits`)

/** A worker with a certificate of two providers, numbered the same, and a link to one of them. */
async function aWorker() {
  const { personId, code, badge_json, certificateId } = await issued()
  const another = await addProvider()
  const { accreditationId, personId: before } = await addAccreditation(another, {
    name: "Łucja ‏אב‎ (demo) 🌷",
  })
  await behindTheTriggers(owner, async (tx) => {
    await tx`update accreditations set person_id = ${personId} where id = ${accreditationId}`
    await tx`update employments set person_id = ${personId} where person_id = ${before}`
  })
  await must(issueCertificate(systemOf(another), { accreditationId }))
  const worker = asSelf(personId)
  const awards = (await readAwardsToShow(worker)).map(({ id }) => id)
  const wanted = { awards, lasts: "1-day", saidFor: "Mr Okafor" } as const
  await must(sharePassport(worker, { once: randomUUID(), ...wanted }))
  return { worker, personId, code, badge: badge_json, certificateId }
}

async function zipOf(personId: string) {
  const answer = await (await browserOf(personId)).get("/passport/certificates.zip")
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return { answer, files, names: Object.keys(files).sort() }
}

describe("the copy of a passport", () => {
  it("is one file with each certificate as it was signed and stored, and what is in it in plain words", async () => {
    const { personId, code, badge } = await aWorker()
    const { answer, files, names } = await zipOf(personId)
    expect(answer.headers.get("content-type")).toBe("application/zip")
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="my-certificates.zip"')
    expect(answer.headers.get("cache-control")).toBe("no-store")
    const year = new Date().getFullYear()
    expect(names).toEqual([
      `certificates/1-VF-${year}-000001.json`,
      `certificates/1-VF-${year}-000001.pdf`,
      `certificates/2-VF-${year}-000001.json`,
      `certificates/2-VF-${year}-000001.pdf`,
      "read-me.txt",
      "record.json",
    ])
    expect(strFromU8(files[`certificates/2-VF-${year}-000001.json`]!)).toBe(badge)
    for (const name of names.filter((one) => one.endsWith(".pdf"))) {
      expect(strFromU8(files[name]!.subarray(0, 5), true)).toBe("%PDF-")
    }
    const readMe = strFromU8(files["read-me.txt"]!)
    for (const said of [
      "What is in here",
      "Łucja",
      `/verify/${code.match(/.{4}/g)!.join("-")}`,
      "In force",
    ]) {
      expect(readMe).toContain(said)
    }
    expect(JSON.parse(strFromU8(files["record.json"]!))).toMatchObject({
      format: "values-first/passport-copy/1",
      certificates: [{ award: "Care Certificate" }, { holderName: "Demo Worker", status: "valid" }],
      learning: [{ standards: { length: 16 }, otherTraining: expect.any(Array) }, {}],
      links: [{ saidFor: "Mr Okafor", openedAt: [], shows: { length: 2 } }],
    })
  })

  it("holds no file of what was withdrawn, and says so", async () => {
    const { personId, certificateId } = await aWorker()
    await owner`update certificates set revoked_at = now() where id = ${certificateId}`
    const { files, names } = await zipOf(personId)
    expect(names.filter((name) => name.startsWith("certificates/"))).toHaveLength(2)
    expect(strFromU8(files["read-me.txt"]!)).toContain("It was withdrawn, so its files are not in here.")
  })

  it("holds no secret, no id, and nothing of anybody else", async () => {
    const { worker, personId } = await aWorker()
    const other = await aWorker()
    const { files } = await zipOf(personId)
    const all = ["read-me.txt", "record.json"].map((name) => strFromU8(files[name]!)).join()
    const [row] = await owner`select token_hash from passport_shares where person_id = ${personId}`
    const [share] = await readMyShares(worker)
    for (const hidden of [row?.token_hash, personId, other.personId, share!.id, "/shared/"]) {
      expect(all).not.toContain(hidden)
    }
    expect((await (await browserOf()).get("/passport/certificates.zip")).status).toBe(303)
  })

  it("is for somebody with nothing, too", async () => {
    const [person] = await owner`insert into people (name) values ('New Here') returning id`
    const { files, names } = await zipOf(person?.id)
    expect(names).toEqual(["read-me.txt", "record.json"])
    expect(strFromU8(files["read-me.txt"]!)).toContain("There was none when this copy was made.")
  })

  it("is made a few times an hour", async () => {
    const { personId } = await aWorker()
    const browser = await browserOf(personId)
    await browser.get("/passport/certificates.zip")
    await owner`update rate_limits set count = 60`
    const answer = await browser.get("/passport/certificates.zip")
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0)
  })
})

describe("deleting", () => {
  it("says first what goes and what stays, and takes all links with their notes, of nobody else", async () => {
    const { worker, personId } = await aWorker()
    const other = await aWorker()
    const browser = await browserOf(personId)
    const asked = (await (await browser.get("/passport/delete")).text()).replaceAll("<!-- -->", "")
    expect(asked).toContain("The link that you made, and the note of when it was opened.")
    expect(asked).toContain("This cannot be undone.")
    expect(await readMyShares(worker)).toHaveLength(1)
    for (const done of ["1", "0"]) {
      const gone = await browser.send("/passport/delete", {})
      expect(gone.headers.get("location")).toBe(`/passport/delete?done=${done}`)
    }
    expect(await readMyShares(worker)).toEqual([])
    expect(await readMyShares(other.worker)).toHaveLength(1)
    expect(await readAwardsToShow(worker)).toHaveLength(2)
    const after = await (await browser.get("/passport/delete?done=1")).text()
    expect(after).toContain("One link is deleted.")
    expect(after).toContain("you have none now")
    expect(after).not.toContain("Delete all my links")
    expect(await (await browser.get("/passport/delete?done=<b>")).text()).not.toContain("<b>")
  })
})
