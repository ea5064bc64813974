import { describe, expect, it } from "vitest"
import { decide, shortlist } from "#app/domain/decisions/index.server.ts"
import { proposeSay, sealAndPublish } from "#app/domain/panels/index.server.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import { panelMeets } from "#test/factories/stage-further.ts"
import {
  aDraft,
  aPublishedVacancy,
  aWholePanel,
  everybodyAgrees,
  withQuestions,
} from "#test/factories/vacancy.ts"
import { browserOf, whereTo } from "#test/integration/panels/member-browser.ts"

const heron = await aProvider()
const { manager } = heron
const stranger = await browserOf()
const reason = "They listened."

const textOf = async (asked: Promise<Response>) => {
  const answer = await asked
  return { status: answer.status, text: await answer.text() }
}

describe("the say, page by page", () => {
  it("is read and answered by a member, waited for by name, and then there for anybody to check", async () => {
    const draft = await aDraft(heron)
    await withQuestions(draft)
    const { rosa } = await aWholePanel(draft)
    const { slug } = draft
    await must(proposeSay(manager, { slug, say: "final", quorum: 1 }))
    const member = await browserOf(rosa.actor.personId)
    const page = `/panel/${slug}/say`
    expect((await stranger.get(page)).status).toBe(303)
    const shown = await textOf(member.get(page))
    expect(shown.status).toBe(200)
    expect(shown.text).toContain("The provider cannot offer it to anybody else.")
    const seen = /name="seen" value="([0-9a-f]{64})"/.exec(shown.text)?.[1] ?? ""
    expect((await member.send(page, { step: "yes", seen })).status).toBe(422)
    const why = await textOf(member.send(page, { step: "no", seen, understood: "easy-read" }))
    expect(why.text).toContain("What would you like to be different?")
    const said = { step: "why", seen, understood: "easy-read", words: "Ask two of us." }
    expect(whereTo(await member.send(page, said))).toBe(page)
    expect((await textOf(member.get(page))).text).toContain("Ask two of us.")
    const staff = await browserOf(manager.actor.personId)
    const publish = await textOf(staff.get(`/provider/${heron.slug}/vacancies/${slug}/publish`))
    expect(publish.text).toContain("Ask two of us.")
    expect(publish.text).toContain("Does not agree")

    expect((await stranger.get(`/jobs/${slug}/say`)).status).toBe(404)
    await everybodyAgrees(draft)
    await must(sealAndPublish(manager, { slug }))
    const [row] =
      await owner`select hash, sealed_text as text from panel_agreements where vacancy_id = ${draft.id}`
    const sealed = await textOf(stranger.get(`/jobs/${slug}/say`))
    expect(sealed.text).toContain(row!.hash)
    expect((await textOf(stranger.get(`/jobs/${slug}/say.txt`))).text).toBe(row!.text)
    expect((await textOf(member.get(page))).text).toContain("Agreed and sealed")
  })
})

describe("a panel that is overruled", () => {
  it("is told why, and its answer is read by the provider and counted in public", async () => {
    const vacancy = await aPublishedVacancy(heron, { say: "advisory" })
    const first = await anApplication(vacancy)
    const second = await anApplication(vacancy)
    await vacancy.close()
    await everybodyScores(vacancy)
    const ids = [first.id, second.id]
    await must(shortlist(manager, { slug: vacancy.slug, chosen: ids, reason }))
    await panelMeets(vacancy, ids)
    const staff = await browserOf(manager.actor.personId)
    const application = `/provider/${heron.slug}/applications/${second.id}`
    const asked = await textOf(staff.get(`${application}/decide/appoint`))
    expect(asked.text).toContain("Why is it not the panel’s choice?")
    const refused = await textOf(staff.send(`${application}/decide/appoint`, { reason }))
    expect(refused.status).toBe(409)
    expect(refused.text).toContain("The panel would have chosen somebody else.")
    const explanation = { reason: "She starts sooner.", easyReason: "She can start on Monday." }
    await must(decide(manager, { applicationId: second.id, outcome: "appoint", reason, explanation }))
    expect((await textOf(staff.get(`/provider/${heron.slug}`))).text).toContain("Panels you told why")

    const member = await browserOf(vacancy.rosa.actor.personId)
    const page = `/panel/${vacancy.slug}/explained`
    const told = await textOf(member.get(page))
    expect(told.text).toContain("She starts sooner.")
    const id = /name="explanation" value="([^"]+)"/.exec(told.text)?.[1] ?? ""
    expect((await member.send(page, { explanation: id })).status).toBe(422)
    expect(whereTo(await member.send(page, { explanation: id, enough: "no", words: "We said June." }))).toBe(
      page,
    )
    expect((await textOf(member.get(page))).text).toContain("It does not explain enough.")
    const read = await textOf(staff.get(application))
    expect(read.text).toContain("We said June.")
    expect((await textOf(stranger.get(`/providers/${heron.slug}`))).text).toContain(
      "A panel member answered once. 0 of 1 answer said that it explained enough.",
    )
  })
})
