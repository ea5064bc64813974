import { randomBytes } from "node:crypto"
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { sql } from "drizzle-orm"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { shownName } from "#app/domain/training/evidence-rules.ts"
import {
  addEvidence,
  noteLearning,
  openEvidence,
  readMyEvidence,
  readRecordWithEvidence,
  removeEvidence,
  scanEvidence,
  takeBackLearning,
} from "#app/domain/training/index.server.ts"
import { env } from "#app/platform/env.server.ts"
import { closeDatabase } from "#db/client.ts"
import { reading } from "#db/ctx.ts"
import { must } from "#test/factories/stage.ts"
import { owner, systemOf } from "#test/integration/rewards/accredited.ts"
import { startClamDaemon } from "#test/integration/training/clam-daemon.ts"
import {
  addStaff,
  addWorker,
  aProvider,
  asSelf,
  eventsOf,
  type Staff,
} from "#test/integration/training/staff.ts"

const daemon = await startClamDaemon()
const settings = env() as { CLAMAV_URL?: string }
beforeEach(() => {
  delete settings.CLAMAV_URL
  daemon.state.mood = "looks"
})
afterAll(async () => {
  await daemon.stop()
  await closeDatabase()
  await owner.end()
})

const pdf = (text = "") => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`)
const eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"

async function scene() {
  const { assessor, manager, head, providerId, employmentId, workerId } = await aProvider()
  const noted = await must(
    noteLearning(assessor, {
      ...{ employmentId, code: "fire-safety", completedOn: "2026-05-04" },
      ...{ taughtBy: "Ada", evidence: "A photo of the list", seen: false },
    }),
  )
  const { recordId } = noted
  const which = { employmentId, recordId }
  const add = (sent: Uint8Array | "none" | "too-large" = pdf(), name = "list.pdf", by: Staff = assessor) =>
    addEvidence(by, { ...which, sent, name })
  const files = async (by: Staff = assessor) => (await readRecordWithEvidence(by, which))?.files
  const system = systemOf(providerId)
  return { ...which, which, add, files, assessor, manager, head, providerId, workerId, system }
}

const kindOf = (said: { ok: boolean; error?: { kind: string } }) => (said.ok ? null : said.error?.kind)
const stored = async () => (await readdir(join(env().DATA_DIR, "files", "evidence")).catch(() => [])).length

describe("a photo or a document that shows training", () => {
  it("is kept sealed, listed with who added it, and opened by colleagues and by its worker", async () => {
    const { add, files, manager, workerId, providerId } = await scene()
    const { id } = await must(add(pdf("who was there"), "C:\\Users\\ada\\list of May.PDF"))
    expect(await files()).toMatchObject([
      { id, name: "list of May.pdf", by: "Ada Assessor", scan: "not-asked" },
    ])
    const opened = await openEvidence(manager, id)
    expect(opened).toMatchObject({ name: "list of May.pdf", mediaType: "application/pdf" })
    expect(Buffer.from(opened!.bytes).toString()).toContain("who was there")
    const own = asSelf(workerId)
    expect(await readMyEvidence(own)).toMatchObject([{ id, code: "fire-safety" }])
    expect(await openEvidence(own, id)).not.toBeNull()
    const [row] = await owner<
      [{ storage_key: string }]
    >`select storage_key from evidence_files where id = ${id}`
    expect(row.storage_key).toMatch(/^evidence\/[0-9a-f-]{36}$/)
    expect((await eventsOf(providerId)).map(({ event }) => event)).toEqual([
      "learning.noted",
      "evidence.added",
    ])
  })

  it.each([
    ["none", "file-missing"],
    ["too-large", "file-too-large"],
    [new Uint8Array(), "file-empty"],
    [Buffer.from("<!doctype html><script>alert(1)</script>"), "file-not-shown"],
    [randomBytes(500), "file-not-shown"],
  ] as const)("is not %s: %s, and nothing is left of it", async (sent, kind) => {
    const { add, files } = await scene()
    const before = await stored()
    expect(kindOf(await add(sent as never))).toBe(kind)
    expect(await files()).toEqual([])
    expect(await stored()).toBe(before)
  })

  it("is not added to one's own, to what was taken back, or to what is somebody else's, and nothing is left", async () => {
    const { add, assessor, which, employmentId, recordId, providerId } = await scene()
    const other = await scene()
    const before = await stored()
    expect(kindOf(await other.add(pdf(), "x.pdf", assessor))).toBe("not-found")
    expect(
      kindOf(
        await addEvidence(assessor, { ...which, employmentId: other.employmentId, sent: pdf(), name: "" }),
      ),
    ).toBe("not-found")
    const viewer = await addStaff(providerId, "viewer")
    expect(kindOf(await add(pdf(), "x.pdf", viewer))).toBe("not-found")
    const own = await addWorker(providerId, assessor.actor.personId)
    const manager = await addStaff(providerId, "hiring-manager")
    const noted = await must(
      noteLearning(manager, {
        ...{ employmentId: own.employmentId, code: "fire-safety", completedOn: "2026-05-04" },
        ...{ taughtBy: "Max", evidence: "A list", seen: false },
      }),
    )
    const mine = { employmentId: own.employmentId, recordId: noted.recordId, sent: pdf(), name: "x.pdf" }
    expect(kindOf(await addEvidence(assessor, mine))).toBe("own-learning")
    await must(takeBackLearning(assessor, { employmentId, recordId, why: "Another day" }))
    expect(kindOf(await add())).toBe("taken-back")
    expect(await stored()).toBe(before)
  })

  it("is one of ten at most, though many come at once", async () => {
    const { add, files } = await scene()
    const all = await Promise.all(Array.from({ length: 13 }, () => add()))
    expect(all.filter(({ ok }) => ok)).toHaveLength(10)
    expect(await files()).toHaveLength(10)
  })

  it("is removed by who added it or the owner, with its file and its key", async () => {
    const { add, files, which, manager, head, assessor } = await scene()
    const first = (await must(add())).id
    const second = (await must(add())).id
    const before = await stored()
    expect(kindOf(await removeEvidence(manager, { ...which, fileId: first }))).toBe("not-found")
    await must(removeEvidence(assessor, { ...which, fileId: first }))
    await must(removeEvidence(head, { ...which, fileId: second }))
    expect(await files()).toEqual([])
    expect(await stored()).toBe(before - 2)
    expect(await openEvidence(assessor, first)).toBeNull()
  })

  it("is opened by nobody of another provider, and by no other worker", async () => {
    const { add } = await scene()
    const other = await scene()
    const { id } = await must(add())
    expect(await openEvidence(other.head, id)).toBeNull()
    expect(await openEvidence(asSelf(other.workerId), id)).toBeNull()
    const rows = await reading(other.head, (tx) =>
      tx.execute(sql`select id from evidence_files where id = ${id}`),
    )
    expect([...rows]).toEqual([])
  })
})

describe("where a scanner is set up", () => {
  const waiting = async () => {
    settings.CLAMAV_URL = daemon.url
    return scene()
  }

  it("a file opens once it was found clean", async () => {
    const { add, files, assessor, system } = await waiting()
    const { id } = await must(add(pdf("x".repeat(200_000))))
    expect(await files()).toMatchObject([{ scan: "waiting" }])
    expect(await openEvidence(assessor, id)).toBeNull()
    expect(await scanEvidence(system, { fileId: id })).toBe("clean")
    expect(await openEvidence(assessor, id)).not.toBeNull()
    const scans = daemon.state.scanned
    expect(await scanEvidence(system, { fileId: id })).toBe("nothing-to-do")
    expect(daemon.state.scanned).toBe(scans)
  })

  it("a harmful file is destroyed with its key, and it is said", async () => {
    const { add, files, assessor, system, providerId } = await waiting()
    const before = await stored()
    const { id } = await must(add(pdf(eicar)))
    expect(await scanEvidence(system, { fileId: id })).toBe("found")
    expect(await files()).toMatchObject([{ scan: "found" }])
    expect(await openEvidence(assessor, id)).toBeNull()
    expect(await stored()).toBe(before)
    const [row] = await owner`select storage_key, data_key from evidence_files where id = ${id}`
    expect(row).toEqual({ storage_key: null, data_key: null })
    expect((await eventsOf(providerId)).at(-1)?.event).toBe("evidence.found-harmful")
  })

  it.each(["drops", "speaks-nonsense", "refuses-size"] as const)(
    "of what could not be looked at (%s) nothing is known, and it is tried again",
    async (mood) => {
      const { add, files, system } = await waiting()
      const { id } = await must(add())
      daemon.state.mood = mood
      await expect(scanEvidence(system, { fileId: id })).rejects.toThrow(/scanner/)
      expect(await files()).toMatchObject([{ scan: "waiting" }])
      daemon.state.mood = "looks"
      expect(await scanEvidence(system, { fileId: id })).toBe("clean")
    },
  )

  it("where it is away, or was taken away again, the file waits", async () => {
    const { add, system } = await waiting()
    const { id } = await must(add())
    settings.CLAMAV_URL = "tcp://127.0.0.1:9"
    await expect(scanEvidence(system, { fileId: id })).rejects.toThrow("the scanner does not answer")
    delete settings.CLAMAV_URL
    await expect(scanEvidence(system, { fileId: id })).rejects.toThrow("no scanner is set up")
  })
})

describe("what a file is called", () => {
  it.each([
    ["../../etc/passwd", "passwd.pdf"],
    ["=HYPERLINK(1).pdf", "HYPERLINK(1).pdf"],
    ["‮gpj.exe", "gpj.pdf"],
    ["<b>x</b>.pdf", "b.pdf"],
    ["", "file.pdf"],
    [".pdf", "file.pdf"],
    ["Zoë’s list.final.docx", "Zoë’s list.final.pdf"],
    ["字".repeat(300), `${"字".repeat(120)}.pdf`],
  ])("%s is shown as %s", (given, shown) => {
    expect(shownName(given, "application/pdf")).toBe(shown)
  })
})
