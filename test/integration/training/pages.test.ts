import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { makeSignInLink } from "#app/domain/accounts/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { openBrowser } from "#test/integration/accounts/browser.ts"
import { giveSecondStep } from "#test/integration/accounts/cast.ts"
import { owner } from "#test/integration/rewards/accredited.ts"
import { aProvider, eventsOf } from "#test/integration/training/staff.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

let site: Awaited<ReturnType<typeof startWebServer>>
beforeAll(async () => {
  site = await startWebServer({})
})
afterAll(async () => {
  await site.stop()
  await closeDatabase()
  await owner.end()
})

async function signedIn(personId: string) {
  const [person] = await owner<[{ email: string }]>`select email from people where id = ${personId}`
  const asked = { email: person.email, returnTo: null, browserHash: null }
  const link = await makeSignInLink({ actor: { kind: "stranger" }, now: () => new Date() }, asked)
  if (!link.ok) throw new Error(link.error.kind)
  const visitor = openBrowser(site.address)
  await visitor.send(link.value.path, link.value.path, { step: "use" })
  await giveSecondStep(personId)
  return visitor
}

async function scene() {
  const here = await aProvider()
  const [provider] = await owner<[{ slug: string }]>`select slug from providers where id = ${here.providerId}`
  const workers = `/provider/${provider.slug}/workers`
  return { ...here, workers, plan: `${workers}/${here.employmentId}` }
}

describe("a worker's plan on screen", () => {
  it("takes what an assessor says, and offers nothing that is not theirs", async () => {
    const { plan, workers, assessor } = await scene()
    const visitor = await signedIn(assessor.actor.personId)
    expect(await (await visitor.get(workers)).text()).toContain("Wyn Worker")
    const page = await (await visitor.get(plan)).text()
    expect(page).toContain("Note as known")
    expect(page).not.toContain("Sign off<")
    const said = await visitor.send(plan, plan, { step: "known", standards: "4" })
    expect(said.status).toBe(303)
    expect(await (await visitor.get(said.headers.get("location")!)).text()).toContain(
      "1 standard is noted as known.",
    )
  })

  it("words a refusal, and keeps the ticks", async () => {
    const { plan, head } = await scene()
    const visitor = await signedIn(head.actor.personId)
    await visitor.send(plan, plan, { step: "known", standards: "4" })
    const refused = await visitor.send(plan, plan, { step: "signed-off", standards: "4" })
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(page).toContain("Standard 4: it has to be known and seen in practice before it can be signed off")
    expect(page).toMatch(/value="4"[^>]*checked|checked[^>]*value="4"/)
    await visitor.send(plan, plan, { step: "seen", standards: "4" })
    const again = await visitor.send(plan, plan, { step: "signed-off", standards: "4" })
    expect(await again.text()).toContain("a second person has to sign it off")
    const none = await visitor.send(plan, plan, { step: "known" })
    expect(none.status).toBe(422)
    expect(await none.text()).toContain("Tick at least one standard first")
  })

  it("is not there for another provider's people, nor to award before its time", async () => {
    const { plan, workers, manager, employmentId, providerId } = await scene()
    const there = await scene()
    const visitor = await signedIn(there.head.actor.personId)
    for (const path of [workers, plan, `${plan}/award`]) expect((await visitor.get(path)).status).toBe(404)
    // Their own provider's address with somebody else's worker.
    expect((await visitor.get(`${there.workers}/${employmentId}`)).status).toBe(404)
    const marked = await visitor.send(there.plan, plan, { step: "known", standards: "1" })
    expect(marked.status).toBe(404)
    expect((await visitor.get(`${there.workers}/not-an-id`)).status).toBe(404)
    expect(await eventsOf(providerId)).toEqual([])

    const early = await (await signedIn(manager.actor.personId)).get(`${plan}/award`)
    expect(early.headers.get("location")).toBe(plan)
  })

  it("asks a stranger to sign in, as the passport does", async () => {
    const { plan, workers } = await scene()
    for (const path of [workers, plan, `${plan}/award`, "/passport"]) {
      const answer = await openBrowser(site.address).get(path)
      expect(answer.status).toBe(303)
      expect(answer.headers.get("location")).toBe(`/sign-in?return=${encodeURIComponent(path)}`)
    }
  })

  it("shows each worker their own passport, empty at first", async () => {
    const { workerId } = await scene()
    const page = await (await (await signedIn(workerId)).get("/passport")).text()
    expect(page).toContain("You have no certificate yet.")
    expect(page).toContain("Not begun: 16 standards ahead")
    expect(page).toContain("You have earned no reward yet.")
  })
})
