import { randomUUID } from "node:crypto"
import { afterEach, describe, expect, it } from "vitest"
import { openSignInLink } from "#app/domain/accounts/index.server.ts"
import {
  askForSignInLink,
  deliverMessage,
  queueMessage,
  readMailbox,
} from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import {
  asStaff,
  eventsOf,
  newPerson,
  newProvider,
  newStaff,
  owner,
  stranger,
} from "#test/integration/accounts/cast.ts"
import { startMailServer } from "#test/integration/messages/mail-server.ts"

const asSystem = (providerId: string | null): Ctx<SystemActor> => ({
  ...stranger,
  actor: { kind: "system", providerId },
})

type Server = Awaited<ReturnType<typeof startMailServer>>
const running: Server[] = []
async function mailServer(...verdict: Parameters<typeof startMailServer>): Promise<Server> {
  const server = await startMailServer(...verdict)
  running.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()))
})

const letter = {
  job: "Support worker",
  provider: "Heron House",
  url: "http://localhost:3000/apply/amber-river-lamp",
  contactName: "Jo",
  contactPhone: "0113 496 0000",
}

async function rowOf(dedupeKey: string) {
  const [row] = await owner<
    {
      id: string
      state: string
      subject: string
      body_sealed: Uint8Array | null
      whole: string
      sent_at: Date
    }[]
  >`select id, state, subject, body_sealed, sent_at, messages::text as whole from messages
    where dedupe_key like ${dedupeKey}`
  return row
}

/** An offer to somebody, queued by a provider's staff. */
async function offer(email = `${randomUUID()}@example.org`) {
  const provider = await newProvider()
  const ctx = asStaff((await newStaff(provider.id)).id, provider.id)
  const dedupeKey = `offer-made|${randomUUID()}`
  const queue = () =>
    inTransaction<boolean, never>(ctx, async (tx) =>
      ok(
        await queueMessage(tx, ctx, {
          providerId: provider.id,
          to: { email },
          template: "offer-made",
          data: letter,
          dedupeKey,
        }),
      ),
    )
  const queued = await queue()
  const row = await rowOf(dedupeKey)
  if (!row) throw new Error("not queued")
  return { system: asSystem(provider.id), messageId: row.id, email, dedupeKey, queue, queued }
}

describe("a message", () => {
  it("is kept sealed: neither address nor words can be read in the database", async () => {
    const { email, dedupeKey, messageId, queued } = await offer()
    expect(queued).toEqual({ ok: true, value: true })
    const row = await rowOf(dedupeKey)
    const hex = (words: string) => Buffer.from(words).toString("hex")
    for (const words of [email, "amber-river-lamp", "0113 496 0000"]) {
      expect(row?.whole).not.toContain(words)
      expect(row?.whole).not.toContain(hex(words))
    }
    expect(await eventsOf(messageId)).toEqual(["message.queued"])
  })

  it("is queued once for one occasion", async () => {
    const { queue, messageId } = await offer()
    expect(await queue()).toEqual({ ok: true, value: false })
    expect(await eventsOf(messageId)).toEqual(["message.queued"])
  })

  it("goes out with its change or not at all", async () => {
    const provider = await newProvider()
    const ctx = asStaff((await newStaff(provider.id)).id, provider.id)
    const dedupeKey = `offer-made|${randomUUID()}`
    const broken = inTransaction(ctx, async (tx) => {
      await queueMessage(tx, ctx, {
        providerId: provider.id,
        to: { email: "a@example.org" },
        template: "offer-made",
        data: letter,
        dedupeKey,
      })
      throw new Error("the change failed")
    })
    await expect(broken).rejects.toThrow("the change failed")
    expect(await rowOf(dedupeKey)).toBeUndefined()
  })

  it("is sent once, though its job is delivered twice, one after the other or at once", async () => {
    const { taken, transport } = await mailServer()
    const { system, messageId, email } = await offer()
    const runs = await Promise.all([1, 2, 3].map(() => deliverMessage(system, { messageId }, transport)))
    expect(runs.filter((run) => run.ok)).toEqual([{ ok: true, value: { ending: "sent" } }])
    expect(await deliverMessage(system, { messageId }, transport)).toEqual({
      ok: false,
      error: { kind: "delivered-already" },
    })
    expect(taken).toHaveLength(1)
    expect(taken[0]?.to).toEqual([email])
    expect(taken[0]?.source).toContain(`Message-ID: <${messageId}@localhost>`)
    expect(taken[0]?.source).toContain("Auto-Submitted: auto-generated")
    expect(taken[0]?.source).toContain(letter.url)
    expect(await eventsOf(messageId)).toEqual(["message.queued", "message.ended"])
  })

  it("is not sent by another run while one is sending it, and is taken up again when that run died", async () => {
    const { taken, transport } = await mailServer()
    const { system, messageId } = await offer()
    await owner`update messages set sent_at = now() - interval '4 minutes' where id = ${messageId}`
    expect(await deliverMessage(system, { messageId }, transport)).toEqual({
      ok: false,
      error: { kind: "under-way" },
    })
    await owner`update messages set sent_at = now() - interval '5 minutes' where id = ${messageId}`
    expect(await deliverMessage(system, { messageId }, transport)).toMatchObject({ ok: true })
    expect(taken).toHaveLength(1)
  })

  it("waits where the mail server is away, and goes out the next time", async () => {
    const away = await mailServer()
    await away.stop()
    const { system, messageId, dedupeKey, email } = await offer()
    const failed = deliverMessage(system, { messageId }, away.transport)
    await expect(failed).rejects.toThrow(/^mail not sent$/)
    await expect(failed).rejects.not.toThrow(email)
    expect(await rowOf(dedupeKey)).toMatchObject({ state: "queued", sent_at: null })
    const { transport, taken } = await mailServer()
    expect(await deliverMessage(system, { messageId }, transport)).toMatchObject({ ok: true })
    expect(taken).toHaveLength(1)
  })

  it.each([
    ["the address for good", { code: 550, when: "address" }],
    ["the letter for good", { code: 554, when: "letter" }],
  ] as const)("fails where the mail server refuses %s", async (_, said) => {
    const { transport } = await mailServer(() => said)
    const { system, messageId, dedupeKey } = await offer()
    expect(await deliverMessage(system, { messageId }, transport)).toEqual({
      ok: true,
      value: { ending: "refused" },
    })
    expect(await rowOf(dedupeKey)).toMatchObject({ state: "failed", body_sealed: null })
    expect(await deliverMessage(system, { messageId }, transport)).toEqual({
      ok: false,
      error: { kind: "failed-already" },
    })
  })

  it("waits where the mail server says: not now", async () => {
    const { transport } = await mailServer(() => ({ code: 451, when: "address" }))
    const { system, messageId, dedupeKey } = await offer()
    await expect(deliverMessage(system, { messageId }, transport)).rejects.toThrow("mail not sent")
    expect(await rowOf(dedupeKey)).toMatchObject({ state: "queued", sent_at: null })
  })

  it("goes to one address, whatever was typed", async () => {
    const { taken, transport } = await mailServer()
    const { system, messageId } = await offer("a@example.org, b@example.org")
    await deliverMessage(system, { messageId }, transport).catch(() => {})
    expect(taken.flatMap(({ to }) => to)).not.toContain("b@example.org")
  })

  it("stays in the mailbox where there is no mail server", async () => {
    const { system, messageId, email } = await offer()
    expect(await deliverMessage(system, { messageId }, null)).toEqual({ ok: true, value: { ending: "kept" } })
    const mailbox = await readMailbox(stranger)
    const kept = mailbox.find(({ id }) => id === messageId)
    expect(kept).toMatchObject({ to: email, subject: "We would like you to work with us: Support worker" })
    expect(kept?.text).toContain(letter.url)
  })

  it("is out of another provider's reach", async () => {
    const { transport, taken } = await mailServer()
    const { messageId } = await offer()
    const other = asSystem((await newProvider()).id)
    const refused = { ok: false, error: { kind: "not-found" } }
    expect(await deliverMessage(other, { messageId }, transport)).toEqual(refused)
    expect(await deliverMessage(asSystem(null), { messageId }, transport)).toEqual(refused)
    expect(taken).toEqual([])
  })
})

describe("a letter with a link to sign in", () => {
  async function ask(email: string) {
    await owner`delete from messages where template = 'sign-in-link'`
    await askForSignInLink(stranger, { email, returnTo: "/panel", browserHash: "one" })
    const row = await rowOf("sign-in-link|%")
    if (!row) throw new Error("not queued")
    return row
  }

  it("gets its link as it is sent, and our copy is wiped", async () => {
    const { taken, transport } = await mailServer()
    const person = await newPerson()
    const { id: messageId } = await ask(person.email)
    const before = await owner`select from sign_in_links where person_id = ${person.id}`
    expect(before).toHaveLength(0)
    expect(await deliverMessage(asSystem(null), { messageId }, transport)).toEqual({
      ok: true,
      value: { ending: "sent" },
    })
    const source = taken[0]?.source.replace(/=\r\n/g, "").replace(/=3D/g, "=") ?? ""
    const token = /sign-in\/link\/([\w-]+)/.exec(source)?.[1] ?? ""
    expect(await openSignInLink(stranger, token)).toMatchObject({
      state: "open",
      personId: person.id,
      returnTo: "/panel",
      browserHash: "one",
    })
    expect(await rowOf("sign-in-link|%")).toMatchObject({ state: "sent", body_sealed: null })
  })

  it("is not written to an address that is nobody's, and the address is forgotten", async () => {
    const { taken, transport } = await mailServer()
    const { id: messageId } = await ask("nobody@example.org")
    expect(await deliverMessage(asSystem(null), { messageId }, transport)).toEqual({
      ok: true,
      value: { ending: "nobody-known" },
    })
    expect(taken).toEqual([])
    expect(await rowOf("sign-in-link|%")).toBeUndefined()
  })

  it("is dropped where the mail server was away for too long", async () => {
    const { taken, transport } = await mailServer()
    const person = await newPerson()
    const { id: messageId } = await ask(person.email)
    await owner`update messages set created_at = now() - interval '31 minutes' where id = ${messageId}`
    expect(await deliverMessage(asSystem(null), { messageId }, transport)).toEqual({
      ok: true,
      value: { ending: "too-late" },
    })
    expect(taken).toEqual([])
  })

  it("costs the same for a known and an unknown address", async () => {
    const person = await newPerson()
    const known = await ask(person.email)
    const unknown = await ask(`${"x".repeat(person.email.length - 12)}@example.org`)
    expect(known.body_sealed?.length).toBe(unknown.body_sealed?.length)
    expect(known.subject).toBe(unknown.subject)
    expect(await eventsOf(known.id)).toEqual(await eventsOf(unknown.id))
  })
})
