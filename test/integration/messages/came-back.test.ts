import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { readNotDelivered } from "#app/domain/decisions/index.server.ts"
import {
  deliverMessage,
  giveMessageUp,
  queueMessage,
  sendAgain,
  tellOtherwise,
} from "#app/domain/messages/index.server.ts"
import { deliverMessageJob } from "#app/domain/messages/jobs.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, eventsOf, must, owner } from "#test/factories/stage.ts"
import { startMailServer } from "#test/integration/messages/mail-server.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"
import { deliver } from "#workers/runtime/deliver.ts"
import { handle } from "#workers/runtime/handler.ts"

const token = "a key that whoever brings reports was given"
process.env.DELIVERY_REPORTS_TOKEN = token
const server = await startWebServer({})
const heron = await aProvider()
const system = asSystem(heron.id)
let post: Awaited<ReturnType<typeof startMailServer>>
beforeAll(async () => {
  post = await startMailServer(() => undefined)
})
afterAll(async () => {
  await post.stop()
  await server.stop()
})

async function queued(): Promise<string> {
  const dedupeKey = `message-waiting|${randomUUID()}`
  await must(
    inTransaction(system, async (tx) =>
      ok(
        await queueMessage(tx, system, {
          providerId: heron.id,
          to: { email: "bea@example.org" },
          template: "message-waiting",
          data: {
            job: "Support worker",
            provider: "Heron House",
            url: "https://example.org",
            contactName: "Marian",
            contactPhone: "01632 960000",
          },
          dedupeKey,
        }),
      ),
    ),
  )
  const [row] = await owner<[{ id: string }]>`select id from messages where dedupe_key = ${dedupeKey}`
  return row.id
}

async function sent(): Promise<string> {
  const messageId = await queued()
  await must(deliverMessage(system, { messageId }, post.transport))
  return messageId
}

const seen = async (messageId: string, asker = heron.manager) =>
  (await readNotDelivered(asker)).find(({ id }) => id === messageId)

const report = (kind: "mail" | "texts", body: string, key = token) =>
  fetch(`${server.address}/reports/${kind}`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": kind === "mail" ? "message/rfc822" : "application/json",
    },
    body,
  })

const returned = (messageId: string, action = "failed") =>
  [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.net",
    "",
    "Final-Recipient: rfc822; bea@example.org",
    `Action: ${action}`,
    "Status: 5.1.1",
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    `Message-ID: <${messageId}@localhost>`,
    "",
    "--b--",
    "",
  ].join("\r\n")

describe("a mail that a server took and sent back later", () => {
  it("is shown to who sees to messages, once it was reported; a second report changes nothing", async () => {
    const messageId = await sent()
    expect(await seen(messageId)).toBeUndefined()
    expect((await report("mail", returned(messageId))).status).toBe(204)
    expect(await seen(messageId)).toMatchObject({ failure: "returned", address: "bea@example.org" })
    await must(tellOtherwise(heron.manager, { messageId, way: "phone" }))
    expect((await report("mail", returned(messageId))).status).toBe(204)
    expect(await seen(messageId)).toBeUndefined()
    expect((await eventsOf(messageId)).filter((event) => event === "message.ended")).toHaveLength(2)
  })

  it("is not believed of a mail that is late, was not sent yet, is nobody's, or was sent long ago", async () => {
    const late = await sent()
    await report("mail", returned(late, "delayed"))
    const waiting = await queued()
    await report("mail", returned(waiting))
    const old = await sent()
    await owner`update messages set sent_at = now() - interval '31 days' where id = ${old}`
    await report("mail", returned(old))
    for (const id of [late, waiting, old]) expect(await seen(id)).toBeUndefined()
    const [row] = await owner`select state from messages where id = ${waiting}`
    expect(row?.state).toBe("queued")
    for (const id of [randomUUID(), "not-a-number"]) {
      expect((await report("mail", returned(id))).status).toBe(204)
    }
  })

  it("is not heard from whoever has no key, nor read from whoever only looks", async () => {
    const messageId = await sent()
    for (const key of ["", "another key of the very same length, or so"]) {
      expect((await report("mail", returned(messageId), key)).status).toBe(401)
    }
    expect((await fetch(`${server.address}/reports/mail`)).status).toBe(405)
    expect(await seen(messageId)).toBeUndefined()
  })

  it("is no message of another provider", async () => {
    const messageId = await sent()
    await report("mail", returned(messageId))
    const kestrel = await aProvider("Kestrel Court")
    expect(await seen(messageId, kestrel.manager)).toBeUndefined()
    expect(await sendAgain(kestrel.manager, { messageId })).toMatchObject({ error: { kind: "not-found" } })
    // It would come back again: another way is needed.
    expect(await sendAgain(heron.manager, { messageId })).toMatchObject({ error: { kind: "moved-on" } })
  })
})

describe("a text that a gateway could not bring", () => {
  it("is shown like a mail that came back, and only where it failed", async () => {
    const messageId = await sent()
    const said = (status: unknown) => report("texts", JSON.stringify({ id: messageId, status }))
    expect((await said("sent")).status).toBe(204)
    expect(await seen(messageId)).toBeUndefined()
    expect((await said("failed")).status).toBe(204)
    expect(await seen(messageId)).toMatchObject({ failure: "returned" })
    for (const body of ["", "{", "[]", JSON.stringify({ id: 5 })]) {
      expect((await report("texts", body)).status).toBe(400)
    }
  })
})

describe("a message that no server took", () => {
  /** The last try of its job, with the mail server away. */
  async function givenUp(): Promise<string> {
    const messageId = await queued()
    const [event] = await owner<[{ id: string }]>`
      select id from audit_events where subject_id = ${messageId} and event = 'message.queued'`
    await owner`insert into job_runs (provider_id, event_id, job, subject_id)
      values (${heron.id}, ${event.id}, ${deliverMessageJob.name}, ${messageId})`
    const away = handle(
      { ...deliverMessageJob, attempts: 1 },
      () => Promise.reject(new Error("mail not sent")),
      giveMessageUp,
    )
    const data = { eventId: event.id, providerId: heron.id, payload: { messageId } }
    await expect(deliver([away], deliverMessageJob.name, data)).rejects.toThrow("kept-failing")
    return messageId
  }

  it("is shown once its job is given up, and sent again once, whoever presses", async () => {
    const messageId = await givenUp()
    expect(await seen(messageId)).toMatchObject({ failure: "not-taken" })
    const assessor = await aColleague(heron.id, "assessor")
    expect(await sendAgain(assessor, { messageId })).toMatchObject({ error: { kind: "not-found" } })
    const both = await Promise.all([
      sendAgain(heron.manager, { messageId }),
      sendAgain(heron.manager, { messageId }),
    ])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(await seen(messageId)).toBeUndefined()
    const before = post.taken.length
    await must(deliverMessage(system, { messageId }, post.transport))
    expect(await deliverMessage(system, { messageId }, post.transport)).toMatchObject({
      error: { kind: "delivered-already" },
    })
    expect(post.taken).toHaveLength(before + 1)
    expect((await eventsOf(messageId)).filter((event) => event === "message.queued")).toHaveLength(2)
  })

  it("is not sent again after somebody was told another way", async () => {
    const messageId = await givenUp()
    await must(tellOtherwise(heron.manager, { messageId, way: "in-person" }))
    expect(await sendAgain(heron.manager, { messageId })).toMatchObject({ error: { kind: "moved-on" } })
  })

  it("stays sent where the job of a message that went out is given up", async () => {
    const messageId = await sent()
    expect(await must(giveMessageUp(system, { messageId }))).toEqual({ gaveUp: false })
    expect(await seen(messageId)).toBeUndefined()
  })
})
