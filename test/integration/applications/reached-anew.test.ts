import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { saveContact, withdrawApplication } from "#app/domain/applications/index.server.ts"
import { readStanding } from "#app/domain/decisions/index.server.ts"
import { deliverMessage, queueMessage, tellOtherwise } from "#app/domain/messages/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { type ApplicationOnStage, anApplication } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asSystem, must, owner } from "#test/factories/stage.ts"
import { shortlisted } from "#test/factories/stage-further.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { startMailServer } from "#test/integration/messages/mail-server.ts"

const heron = await aProvider()
const system = asSystem(heron.id)
let post: Awaited<ReturnType<typeof startMailServer>>
beforeAll(async () => {
  post = await startMailServer((address) =>
    address.startsWith("gone") ? { code: 550, when: "address" } : undefined,
  )
})
afterAll(() => post.stop())

const at = (email: string) => ({ name: "Selam", email, phone: "", secretWord: "", way: "email" as const })

async function writeTo({ id: applicationId }: ApplicationOnStage, email: string) {
  const dedupeKey = `message-waiting|${randomUUID()}`
  const data = {
    ...{ job: "Support worker", provider: "Heron House", url: "https://example.org" },
    ...{ contactName: "Marian", contactPhone: "01632 960000" },
  }
  await must(
    inTransaction(system, async (tx) =>
      ok(
        await queueMessage(tx, system, {
          ...{
            providerId: heron.id,
            to: { email },
            template: "message-waiting",
            data,
            dedupeKey,
            applicationId,
          },
        }),
      ),
    ),
  )
  const [row] = await owner<[{ id: string }]>`select id from messages where dedupe_key = ${dedupeKey}`
  await deliverMessage(system, { messageId: row.id }, post.transport)
  return row.id
}

describe("how somebody is reached", () => {
  it("can be changed long after the job closed, until they hear nothing more", async () => {
    const { applications } = await shortlisted(heron)
    const { applicant } = applications[0]!
    expect(await must(saveContact(applicant, at("new@example.org")))).toEqual({ sent: true, allOpen: false })
    expect(await saveContact(applicant, at("new"))).toMatchObject({ error: { kind: "not-right" } })
    await must(withdrawApplication(applicant, { reason: "" }))
    expect(await saveContact(applicant, at("other@example.org"))).toMatchObject({
      error: { kind: "withdrawn" },
    })
  })

  it("cannot be changed for a draft whose job closed", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { applicant } = await anApplication(vacancy, { send: false })
    await vacancy.close()
    expect(await saveContact(applicant, at("new@example.org"))).toMatchObject({
      error: { kind: "vacancy-closed" },
    })
  })
})

describe("an applicant whose letter came back", () => {
  it("reads it on their page until the address is another, or the next letter arrives", async () => {
    const application = await anApplication(await aPublishedVacancy(heron))
    const { applicant } = application
    await must(saveContact(applicant, at("gone@example.org")))
    const said = async () => (await readStanding(applicant)).notReached
    expect(await said()).toBeNull()
    await writeTo(application, "gone@example.org")
    expect(await said()).toBe("email")
    await must(saveContact(applicant, at("here@example.org")))
    expect(await said()).toBeNull()
    await writeTo(application, "here@example.org")
    expect(await said()).toBeNull()
  })

  it("reads nothing of it once a colleague told them", async () => {
    const application = await anApplication(await aPublishedVacancy(heron))
    await must(saveContact(application.applicant, at("gone.too@example.org")))
    const messageId = await writeTo(application, "gone.too@example.org")
    await must(tellOtherwise(heron.manager, { messageId, way: "phone" }))
    expect((await readStanding(application.applicant)).notReached).toBeNull()
  })

  it("reads nothing of another's", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const [one, other] = [await anApplication(vacancy), await anApplication(vacancy)]
    for (const { applicant } of [one, other]) await must(saveContact(applicant, at("gone.home@example.org")))
    await writeTo(one, "gone.home@example.org")
    expect((await readStanding(one.applicant)).notReached).toBe("email")
    expect((await readStanding(other.applicant)).notReached).toBeNull()
  })
})
