import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  answerOffer,
  confirmOffer,
  readStanding,
  startWorker,
  stepBack,
  tellOfOfferAnswer,
} from "#app/domain/decisions/index.server.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { allChecked } from "#test/factories/checks.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asSystem, eventsOf, lettersOf, must, notFound, owner } from "#test/factories/stage.ts"
import { offered } from "#test/factories/stage-further.ts"

const heron = await aProvider()

async function accepted() {
  const application = await offered(heron)
  await must(answerOffer(application.applicant, { accept: true }))
  return application
}

const statusOf = async (applicationId: string) => {
  const [row] = await owner<{ application: string; offer: string }[]>`
    select a.status as application, o.status as offer from applications a join offers o on o.application_id = a.id
    where a.id = ${applicationId}`
  return row
}

describe("a no after a yes", () => {
  it("is its applicant's, needs no reason, and ends the application", async () => {
    const { id: applicationId, applicant } = await accepted()
    await must(stepBack(applicant))
    expect(await statusOf(applicationId)).toEqual({ application: "declined", offer: "declined" })
    expect((await eventsOf(applicationId)).at(-1)).toBe("offer.declined")
    expect(await startWorker(heron.manager, { applicationId })).toMatchObject({ ok: false })
    expect(await stepBack(applicant)).toMatchObject({ error: { kind: "already-answered" } })
  })

  it("is open after the offer was confirmed, whose news stand on the page no more", async () => {
    const { id: applicationId, applicant } = await accepted()
    await allChecked(heron.manager, applicationId)
    await must(confirmOffer(heron.manager, { applicationId }))
    expect((await readStanding(applicant)).offerNews).toMatchObject({ kind: "confirm" })
    await must(stepBack(applicant))
    expect(await statusOf(applicationId)).toEqual({ application: "declined", offer: "declined" })
    expect((await readStanding(applicant)).offerNews).toBeNull()
  })

  it("is neither for who has not answered, nor for who has started", async () => {
    const { applicant: unanswered } = await offered(heron)
    expect(await stepBack(unanswered)).toMatchObject({ error: { kind: "already-answered", status: "made" } })
    const { id: applicationId, applicant } = await accepted()
    await allChecked(heron.manager, applicationId)
    await must(startWorker(heron.manager, { applicationId }))
    expect(await stepBack(applicant)).toMatchObject({
      error: { kind: "already-answered", status: "started" },
    })
  })

  it("is no colleague's to say, the database holds", async () => {
    const { id: applicationId } = await accepted()
    const said = inTransaction(heron.manager, async (tx) => {
      await tx.execute(sql`update offers set status = 'declined' where application_id = ${applicationId}`)
      return ok(null)
    })
    await expect(said).rejects.toMatchObject({
      cause: { message: "an offer is its applicant's to answer" },
    })
  })
})

describe("whoever made an offer", () => {
  const lettersAfter = async (count: number) => (await lettersOf(heron.id)).slice(count)
  const tell = (applicationId: string) => tellOfOfferAnswer(asSystem(heron.id), { applicationId })

  it("is written to of each answer once", async () => {
    const { id: applicationId, applicant } = await offered(heron)
    const before = (await lettersOf(heron.id)).length
    expect(await must(tell(applicationId))).toEqual({ written: false })
    await must(answerOffer(applicant, { accept: true }))
    await must(tell(applicationId))
    await must(tell(applicationId))
    expect(await lettersAfter(before)).toEqual(["offer-answered"])
    await must(stepBack(applicant))
    await must(tell(applicationId))
    expect(await lettersAfter(before)).toEqual(["offer-answered", "offer-answered"])
  })

  it("is told nothing through another provider's worker", async () => {
    const { id: applicationId } = await accepted()
    const kestrel = await aProvider("Kestrel Court")
    expect(await tellOfOfferAnswer(asSystem(kestrel.id), { applicationId })).toEqual(notFound)
  })
})
