import { randomUUID } from "node:crypto"
import { createRequestHandler } from "@remix-run/node"
import { sql } from "drizzle-orm"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import {
  endShare,
  forgetOldShares,
  issueCertificate,
  openShare,
  readAwardsToShow,
  readMyShare,
  readMyShares,
  removeAllShares,
  removeShare,
  sharePassport,
} from "#app/domain/credentials/index.server.ts"
import type { ShareLasts } from "#app/domain/credentials/vocabulary.ts"
import type { Actor } from "#app/kernel/actor.ts"
import { closeDatabase } from "#db/client.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { must } from "#test/factories/stage.ts"
import { issued } from "#test/integration/credentials/issued.ts"
import { browserOf, build } from "#test/integration/panels/member-browser.ts"
import { addAccreditation, addProvider, owner, systemOf } from "#test/integration/rewards/accredited.ts"
import { asSelf } from "#test/integration/training/staff.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})
beforeEach(() => owner`truncate rate_limits`)

const handler = createRequestHandler(build, build.mode)
const stranger = { actor: { kind: "stranger" } as const, now: () => new Date() }
const navigating = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }

/** A worker with one award, and what they share of it. */
async function aWorker() {
  const { personId, providerId, certificateId, code } = await issued()
  const worker = asSelf(personId)
  const [award] = await readAwardsToShow(worker)
  if (!award) throw new Error("no award")
  const share = async (
    over: { lasts?: ShareLasts; saidFor?: string; awards?: string[]; once?: string } = {},
  ) => {
    const wanted = { once: randomUUID(), awards: [award.id], lasts: "2-weeks", saidFor: "", ...over } as const
    const { id } = await must(sharePassport(worker, wanted))
    return id
  }
  return { worker, personId, providerId, certificateId, code, award, share }
}

type Worker = Awaited<ReturnType<typeof aWorker>>["worker"]

async function pathOf(worker: Worker, id: string): Promise<string> {
  const share = await readMyShare(worker, id)
  return new URL(share!.url!).pathname
}

async function opened(path: string, headers: Record<string, string> = navigating, method = "GET") {
  const asked = (await browserOf()).asked(path)
  for (const [name, value] of Object.entries(headers)) asked.headers.set(name, value)
  const answer = await handler(new Request(asked, { method }), {})
  return { status: answer.status, headers: answer.headers, page: await answer.text() }
}

describe("a worker's link", () => {
  it("shows the awards that were chosen, with their state at this moment, and nothing else of the worker", async () => {
    const { worker, providerId, personId, award, share, code } = await aWorker()
    const another = await addProvider()
    await owner`update people set email = 'kept.private@example.org' where id = ${personId}`
    const kept = await addAccreditation(another, { name: "Kept Private" })
    await behindTheTriggers(owner, async (tx) => {
      await tx`update accreditations set person_id = ${personId} where id = ${kept.accreditationId}`
      await tx`update employments set person_id = ${personId} where person_id = ${kept.personId}`
    })
    await must(issueCertificate(systemOf(another), { accreditationId: kept.accreditationId }))
    expect(await readAwardsToShow(worker)).toHaveLength(2)

    const id = await share({ saidFor: "The manager at Oak House" })
    const { status, headers, page } = await opened(await pathOf(worker, id))
    expect(status).toBe(200)
    expect(headers.get("cache-control")).toBe("no-store")
    expect(headers.get("x-robots-tag")).toContain("noindex")
    for (const said of [award.holderName, "real and in force", award.provider, "Monday 4 May 2026"]) {
      expect(page).toContain(said)
    }
    expect(page).toContain(`/verify/${code.match(/.{4}/g)!.join("-")}`)
    for (const hidden of ["Kept Private", "kept.private", "Oak House", personId, providerId, id, another]) {
      expect(page).not.toContain(hidden)
    }
  })

  it("shows at once that an award is on hold, or withdrawn after it was shared", async () => {
    const { worker, certificateId, share } = await aWorker()
    const path = await pathOf(worker, await share())
    await owner`update certificates set suspended_at = now() where id = ${certificateId}`
    expect((await opened(path)).page).toContain("This certificate is on hold")
    await owner`update certificates set revoked_at = now() where id = ${certificateId}`
    const { page } = await opened(path)
    expect(page).toContain("This certificate has been withdrawn")
    expect(page).not.toContain("real and in force")
    expect(await readAwardsToShow(worker)).toEqual([])
  })

  it("shows the certificate that counts now where the name was put right", async () => {
    const { worker, providerId, certificateId, share, award } = await aWorker()
    const path = await pathOf(worker, await share())
    await owner`update certificates set revoked_at = now() where id = ${certificateId}`
    await must(issueCertificate(systemOf(providerId), { accreditationId: award.id }))
    const { page } = await opened(path)
    expect(page).toContain("real and in force")
    expect(page.match(/vf-shown__title/g)).toHaveLength(1)
  })

  it("ends at once, once for all tabs, and tells a stranger nothing but that", async () => {
    const { worker, share, award } = await aWorker()
    const id = await share()
    const path = await pathOf(worker, id)
    const ended = await Promise.all([endShare(worker, id), endShare(worker, id)])
    expect(ended.map(({ ok }) => ok)).toEqual([true, true])
    const events = await owner`select event from audit_events where subject_id = ${id} order by id`
    expect(events.map(({ event }) => event)).toEqual(["passport.shared", "passport-share.ended"])
    const { status, page, headers } = await opened(path)
    expect(status).toBe(410)
    const kept = await openShare(stranger, path.split("/").at(-1)!)
    expect(Object.keys(kept!).sort()).toEqual(["endsAt", "standing"])
    expect(headers.get("cache-control")).toBe("no-store")
    expect(page).toContain("This link has ended")
    expect(page).not.toContain(award.holderName)
    expect(await readMyShare(worker, id)).toMatchObject({ standing: "ended", url: null, views: 0 })
  })

  it("is over when its time is, and one that is none leads nowhere", async () => {
    const { worker, share } = await aWorker()
    const id = await share({ lasts: "1-day" })
    const path = await pathOf(worker, id)
    const token = path.split("/").at(-1)!
    const tomorrow = new Date(Date.now() + 25 * 3_600_000)
    expect(await openShare({ ...stranger, now: () => tomorrow }, token)).toMatchObject({ standing: "over" })
    for (const none of [
      "/shared/no-such-link",
      `${path}x`,
      `/shared/${id}`,
      `/shared/${"a".repeat(5_000)}`,
    ]) {
      const { status, page } = await opened(none)
      expect(status).toBe(404)
      expect(page).toContain("This link leads nowhere")
    }
  })

  it("is made once however often its button is pressed, and keeps no secret", async () => {
    const { worker, share } = await aWorker()
    const once = randomUUID()
    expect(await Promise.all([share({ once }), share({ once })])).toEqual([once, once])
    expect(await readMyShares(worker)).toHaveLength(1)
    const token = (await pathOf(worker, once)).split("/").at(-1)!
    const [row] = await owner`select s::text as all from passport_shares s where id = ${once}`
    expect(row?.all).not.toContain(token)
  })

  it("has at most twenty that work", async () => {
    const { worker, share, award } = await aWorker()
    for (let n = 0; n < 20; n++) await share()
    const wanted = { awards: [award.id], lasts: "1-day", saidFor: "" } as const
    expect(await sharePassport(worker, { once: randomUUID(), ...wanted })).toMatchObject({
      error: { kind: "too-many-links" },
    })
    const [first] = await readMyShares(worker)
    await must(endShare(worker, first!.id))
    await must(sharePassport(worker, { once: randomUUID(), ...wanted }))
  })

  it("never shows what is somebody else's, whatever is sent", async () => {
    const { worker, share } = await aWorker()
    const other = await aWorker()
    const theirs = await other.share()
    const wanted = { lasts: "1-day", saidFor: "" } as const
    for (const [once, awards] of [
      [randomUUID(), [other.award.id]],
      [theirs, [(await readAwardsToShow(worker))[0]!.id]],
    ] as const) {
      expect(await sharePassport(worker, { once, awards, ...wanted })).toMatchObject({
        error: { kind: "not-found" },
      })
    }
    expect(await readMyShare(worker, theirs)).toBeNull()
    for (const press of [endShare, removeShare]) {
      expect(await press(worker, theirs)).toMatchObject({ error: { kind: "not-found" } })
    }
    const own = await share()
    // The database holds it by itself, too.
    const forced = inTransaction(
      worker,
      (tx) =>
        tx.execute(sql`insert into passport_share_awards (share_id, accreditation_id, person_id)
        values (${own}, ${other.award.id}, ${worker.actor.personId})`) as never,
    )
    await expect(forced).rejects.toMatchObject({ cause: { code: "42501" } })
    expect(await readMyShares(other.worker)).toMatchObject([{ id: theirs, standing: "open" }])
  })

  it("keeps names and notes as they are: long, from right to left, emoji, markup", async () => {
    const { worker, personId, certificateId, award } = await aWorker()
    const note = `${"ש".repeat(100)} <b>x</b> 👩‍👩‍👧 ${"é".repeat(80)}`
    const name = `Ж${"w".repeat(299)}`
    await behindTheTriggers(
      owner,
      (tx) => tx`update certificates set holder_name = ${name} where id = ${certificateId}`,
    )
    const browser = await browserOf(personId)
    const form = { once: randomUUID(), awards: award.id, lasts: "2-weeks", saidFor: note }
    const made = await browser.send("/passport/shares/new", form)
    expect(made.headers.get("location")).toBe(`/passport/shares/${form.once}?made=1`)
    expect(await readMyShare(worker, form.once)).toMatchObject({ saidFor: note })
    const page = await (await browser.get("/passport/shares")).text()
    expect(page).toContain("&lt;b&gt;x&lt;/b&gt;")
    expect(page).not.toContain("<b>x</b>")
    const longer = await browser.send("/passport/shares/new", {
      ...form,
      once: randomUUID(),
      saidFor: "x".repeat(201),
    })
    expect(longer.status).toBe(422)
    const none = await browser.send("/passport/shares/new", { once: randomUUID(), lasts: "2-weeks" })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain("Tick at least one certificate.")
    await owner`update rate_limits set count = 40`
    const many = await browser.send("/passport/shares/new", { ...form, once: randomUUID() })
    expect(many.status).toBe(429)
    expect(await many.text()).toContain("You made many links in the last hour.")
    expect(await readMyShares(worker)).toHaveLength(1)
  })
})

describe("the view log", () => {
  it("notes the minute in which somebody opens the link in a browser, once, and nothing of who", async () => {
    const { worker, share } = await aWorker()
    const id = await share()
    const path = await pathOf(worker, id)
    await opened(path)
    await opened(path)
    const seen = await readMyShare(worker, id)
    // Twice, where the minute turned between the two.
    expect([1, 2]).toContain(seen?.views)
    expect(seen?.openedAt.length).toBe(seen?.views)
    expect(seen?.openedAt[0]?.getUTCSeconds()).toBe(0)
    const columns = await owner`
      select column_name::text as name from information_schema.columns where table_name = 'passport_views'`
    expect(columns.map(({ name }) => name).sort()).toEqual(["at", "id", "share_id"])
    const audited = await owner`select event from audit_events where subject_id = ${id}`
    expect(audited.map(({ event }) => event)).toEqual(["passport.shared"])
  })

  it("leaves programs, previews and the worker's own look out", async () => {
    const { worker, share, personId } = await aWorker()
    const id = await share()
    const path = await pathOf(worker, id)
    expect((await opened(path, navigating, "HEAD")).status).toBe(200)
    expect((await opened(path, {})).status).toBe(200)
    expect((await opened(path, { ...navigating, "sec-purpose": "prefetch" })).status).toBe(200)
    const own = (await browserOf(personId)).asked(path)
    for (const [name, value] of Object.entries(navigating)) own.headers.set(name, value)
    expect((await handler(own, {})).status).toBe(200)
    expect((await readMyShare(worker, id))?.views).toBe(0)
    const someone = await aWorker()
    const other = (await browserOf(someone.personId)).asked(path)
    for (const [name, value] of Object.entries(navigating)) other.headers.set(name, value)
    await handler(other, {})
    expect((await readMyShare(worker, id))?.views).toBe(1)
  })
})

describe("what is kept", () => {
  it("is seen by nobody but the worker", async () => {
    const { share, providerId, personId } = await aWorker()
    const path = await pathOf(asSelf(personId), await share())
    await opened(path)
    const others: Actor[] = [
      { kind: "stranger" },
      { kind: "staff", personId, providerId, role: "owner" },
      { kind: "person", personId: (await aWorker()).personId },
      { kind: "system", providerId },
      { kind: "system", providerId: null },
    ]
    const rows = (actor: Actor) =>
      reading({ actor, now: () => new Date() }, async (tx) => {
        const [row] = await tx.execute<{ n: number }>(sql`select (select count(*)::int from passport_shares)
          + (select count(*)::int from passport_share_awards) + (select count(*)::int from passport_views) as n`)
        return row?.n
      })
    for (const actor of others) expect({ actor, n: await rows(actor) }).toEqual({ actor, n: 0 })
    expect(await rows({ kind: "person", personId })).toBe(3)
  })

  it("is taken away by the worker, with the log, one by one or all at once", async () => {
    const { worker, share, personId } = await aWorker()
    const id = await share()
    await share()
    const path = await pathOf(worker, id)
    await opened(path)
    await must(removeShare(worker, id))
    expect((await opened(path)).status).toBe(404)
    expect(await owner`select from passport_views where share_id = ${id}`).toHaveLength(0)
    expect(await must(removeAllShares(worker))).toEqual({ removed: 1 })
    expect(await owner`select from passport_shares where person_id = ${personId}`).toHaveLength(0)
  })

  it("goes by the clock 90 days after its end and not before, and an end stays an end", async () => {
    const { worker, share, providerId } = await aWorker()
    const [old, ended, open] = [await share(), await share(), await share()]
    await must(endShare(worker, ended))
    await owner`update passport_shares set created_at = now() - interval '120 days', ends_at = now() - interval '91 days'
      where id = ${old}`
    expect((await readMyShares(worker)).map(({ id }) => id)).toEqual([open, ended, old])
    await must(forgetOldShares(systemOf(providerId)))
    expect((await readMyShares(worker)).map(({ id }) => id).sort()).toEqual([ended, open].sort())
    await expect(owner`update passport_shares set ended_at = null where id = ${ended}`).rejects.toThrow(
      "stays so",
    )
  })
})

it("all pages of sharing are somebody's own", async () => {
  const { personId, share } = await aWorker()
  const id = await share()
  const browser = await browserOf(personId)
  const other = await browserOf((await aWorker()).personId)
  for (const path of ["/passport/shares", "/passport/shares/new", `/passport/shares/${id}`]) {
    expect((await browser.get(path)).status).toBe(200)
    expect((await (await browserOf()).get(path)).status).toBe(303)
  }
  expect((await other.get(`/passport/shares/${id}`)).status).toBe(404)
  expect((await other.send(`/passport/shares/${id}`, { what: "end" })).status).toBe(404)
  expect((await browser.get("/passport/shares/nothing")).status).toBe(404)
  const gone = await browser.send(`/passport/shares/${id}`, { what: "end" })
  expect(gone.headers.get("location")).toBe(`/passport/shares/${id}?ended=1`)
  expect((await browser.send(`/passport/shares/${id}`, { what: "remove" })).headers.get("location")).toBe(
    "/passport/shares?removed=1",
  )
})
