import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { countMessagesNotDelivered, readNotDelivered } from "#app/domain/decisions/index.server.ts"
import { deliverMessage, queueMessage, tellOtherwise } from "#app/domain/messages/index.server.ts"
import type { Template } from "#app/domain/messages/letters.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { messages } from "#db/schema/messages.ts"
import { anApplication } from "#test/factories/application.ts"
import { aColleague, aProvider, type ProviderOnStage } from "#test/factories/provider.ts"
import { asSystem, eventsOf, must, owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { startMailServer } from "#test/integration/messages/mail-server.ts"

const heron = await aProvider()
const recruiter = await aColleague(heron.id, "recruiter")
const vacancy = await aPublishedVacancy(heron)
let post: Awaited<ReturnType<typeof startMailServer>>
beforeAll(async () => {
  post = await startMailServer((address) =>
    address.startsWith("gone") ? { code: 550, when: "address" } : undefined,
  )
})
afterAll(() => post.stop())

const contact = { contactName: "Marian", contactPhone: "01632 960000", contactEmail: "m@example.org" }

/** A letter to an address that the mail server does not know. */
async function comesBack(
  provider: ProviderOnStage,
  about: { applicationId?: string; to?: string; template?: Template } = {},
) {
  const system = asSystem(provider.id)
  const dedupeKey = `message-waiting|${randomUUID()}`
  const email = about.to ?? "gone@example.org"
  await must(
    inTransaction(system, async (tx) =>
      ok(
        await queueMessage(tx, system, {
          providerId: provider.id,
          to: { email },
          template: "message-waiting",
          data: { job: "Support worker", provider: "Heron House", url: "https://example.org", ...contact },
          dedupeKey,
          ...(about.applicationId && { applicationId: about.applicationId }),
        }),
      ),
    ),
  )
  const [row] = await owner<[{ id: string }]>`
    update messages set template = ${about.template ?? "message-waiting"} where dedupe_key = ${dedupeKey} returning id`
  const delivered = await deliverMessage(system, { messageId: row.id }, post.transport)
  return { messageId: row.id, ending: delivered.ok ? delivered.value.ending : delivered.error.kind }
}
const ofMessage =
  (messageId: string) =>
  async (asker = heron.manager) =>
    (await readNotDelivered(asker)).filter(({ id }) => id === messageId)

describe("a message that the mail server refuses for good", () => {
  it("is shown to who sees to it: about which application, and not to whom", async () => {
    const { id } = await anApplication(vacancy)
    const { messageId, ending } = await comesBack(heron, { applicationId: id })
    expect(ending).toBe("refused")
    const seen = ofMessage(messageId)
    for (const asker of [heron.manager, recruiter]) {
      const [message] = await seen(asker)
      expect(message).toMatchObject({ template: "message-waiting", channel: "email", address: null })
      expect(message?.application).toMatchObject({ id, vacancyTitle: expect.any(String) })
      expect(JSON.stringify(message)).not.toMatch(/Selam|gone@/)
      expect(await countMessagesNotDelivered(asker, id)).toBe(1)
    }
    const { id: other } = await anApplication(vacancy)
    expect(await countMessagesNotDelivered(heron.manager, other)).toBe(0)
    expect(await countMessagesNotDelivered(await aColleague(heron.id, "assessor"), id)).toBe(0)
  })

  it("names the address where it went to nobody who applied", async () => {
    const { messageId } = await comesBack(heron, { to: "gone.panel@example.org" })
    expect(await ofMessage(messageId)()).toMatchObject([
      { address: "gone.panel@example.org", application: null },
    ])
  })

  it("is nobody's who does not see to it, and no other provider's; the message itself stays shut", async () => {
    const { messageId } = await comesBack(heron)
    const other = await aProvider("Kestrel Court")
    for (const role of ["assessor", "finance", "viewer"] as const) {
      expect(await readNotDelivered(await aColleague(heron.id, role))).toEqual([])
    }
    expect(await readNotDelivered(other.manager)).toEqual([])
    expect(await tellOtherwise(other.manager, { messageId, way: "phone" })).toMatchObject({
      error: { kind: "not-found" },
    })
    expect(await reading(heron.manager, (tx) => tx.select({ id: messages.id }).from(messages))).toEqual([])
  })

  it.each(["complaint-received", "complaint-answered"] as const)(
    "is the owner's alone where it tells that somebody complained: %s",
    async (template) => {
      const { id: applicationId } = await anApplication(vacancy)
      const { messageId } = await comesBack(heron, { applicationId, template })
      for (const role of ["recruiter", "hiring-manager"] as const) {
        const colleague = await aColleague(heron.id, role)
        expect(await ofMessage(messageId)(colleague)).toEqual([])
        expect(await tellOtherwise(colleague, { messageId, way: "phone" })).toMatchObject({
          error: { kind: "not-found" },
        })
      }
      const theOwner = await aColleague(heron.id, "owner")
      expect(await ofMessage(messageId)(theOwner)).toMatchObject([{ template, address: null }])
      expect(await tellOtherwise(theOwner, { messageId, way: "phone" })).toMatchObject({ ok: true })
    },
  )

  it("shows nobody the address of somebody who asked about a job", async () => {
    const { messageId } = await comesBack(heron, { template: "question-answered" })
    expect(await ofMessage(messageId)()).toEqual([])
    expect(await tellOtherwise(heron.manager, { messageId, way: "phone" })).toMatchObject({
      error: { kind: "not-found" },
    })
  })

  it("is not sent again, however often the job runs", async () => {
    const { messageId } = await comesBack(heron)
    const before = post.taken.length
    expect(await deliverMessage(asSystem(heron.id), { messageId }, post.transport)).toMatchObject({
      error: { kind: "failed-already" },
    })
    expect(post.taken).toHaveLength(before)
  })
})

describe("telling somebody another way", () => {
  it("is noted once, by whoever was first, and the message waits no more", async () => {
    const { messageId } = await comesBack(heron)
    const both = await Promise.all([
      tellOtherwise(heron.manager, { messageId, way: "phone" }),
      tellOtherwise(recruiter, { messageId, way: "post" }),
    ])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(both.find((one) => !one.ok)).toMatchObject({ error: { kind: "told-already" } })
    expect(await ofMessage(messageId)()).toEqual([])
    expect(await eventsOf(messageId)).toContain("message.told-otherwise")
  })

  it("is not noted of a message that arrived", async () => {
    const { messageId, ending } = await comesBack(heron, { to: "here@example.org" })
    expect(ending).toBe("sent")
    expect(await tellOtherwise(heron.manager, { messageId, way: "phone" })).toMatchObject({
      error: { kind: "not-found" },
    })
  })
})
