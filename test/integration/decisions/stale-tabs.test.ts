import { beforeAll, describe, expect, it, vi } from "vitest"
import {
  answerOffer,
  decide,
  lookAt,
  makeOffer,
  recordCheck,
  revealIdentity,
} from "#app/domain/decisions/index.server.ts"
import { anApplication, everybodyScores } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
import { offered, panelMeets, shortlisted } from "#test/factories/stage-further.ts"
import { aPublishedVacancy, inDays } from "#test/factories/vacancy.ts"
import { browserOf, whereTo } from "#test/integration/panels/member-browser.ts"

beforeAll(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {})
  vi.spyOn(console, "error").mockImplementation(() => {})
})

const heron = await aProvider()
const { manager } = heron
const colleague = await aColleague(heron.id, "hiring-manager")
const theirs = await browserOf(colleague.actor.personId)
const base = `/provider/${heron.slug}`
const reason = "They asked before they helped."
const mine = "My own words, typed while a colleague decided."

/** The page that answers a form, and that nothing on it was lost. */
async function answer(response: Response, status: number, ...kept: readonly string[]) {
  const page = (await response.text()).replaceAll("&#x27;", "'")
  expect(response.status).toBe(status)
  for (const words of kept) expect(page).toContain(words)
  expect(page).toContain("There is something to put right")
  return page
}

const decisionsOn = (applicationId: string) => owner<{ outcome: string; reason: string }[]>`
  select outcome, reason from decisions where application_id = ${applicationId} order by id`

describe("in a tab that was open while a colleague", () => {
  it("decided, somebody reads what was decided and why, and keeps their words", async () => {
    const { vacancy, applications } = await shortlisted(heron, 2)
    const [first, second] = applications.map(({ id }) => id)
    await panelMeets(vacancy, [first!, second!])
    const page = `${base}/applications/${first}/decide/not-appoint`
    expect((await theirs.get(page)).status).toBe(200)
    await must(decide(manager, { applicationId: first!, outcome: "appoint", reason }))
    const easy = "Somebody else can start now."
    const late = await theirs.send(page, { reason: mine, explanation: "She can start sooner.", easy })
    const said = await answer(late, 409, mine, "She can start sooner.", easy, reason, "A hiring-manager")
    expect(said).toContain("This has been decided already")
    expect((await decisionsOn(first!)).at(-1)).toEqual({ outcome: "appoint", reason })
    // Who only comes to look is told the same, and is asked for nothing.
    const looked = await (await theirs.get(page)).text()
    expect(looked).toContain(reason)
    expect(looked).not.toContain('name="reason"')
  })

  it("decided about somebody on the shortlist they ticked, nobody is shortlisted, and nothing typed is lost", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const people = [await anApplication(vacancy), await anApplication(vacancy)]
    await vacancy.close()
    await everybodyScores(vacancy)
    const [first, second] = people.map(({ id }) => id)
    const page = `${base}/vacancies/${vacancy.slug}/applications`
    await must(decide(manager, { applicationId: first!, outcome: "not-shortlist", reason }))
    const both = new URLSearchParams([
      ["chosen", first!],
      ["chosen", second!],
      ["reason", mine],
    ])
    const late = await answer(await theirs.send(page, both), 409, mine, "not shortlisted")
    expect(late).toMatch(new RegExp(`checked="" [^>]*value="${second}"|value="${second}"[^>]* checked=""`))
    expect(await decisionsOn(second!)).toEqual([])

    // Also where nobody waits any more.
    await must(decide(manager, { applicationId: second!, outcome: "not-shortlist", reason }))
    await answer(await theirs.send(page, { chosen: second!, reason: mine }), 409, mine, "not shortlisted")
  })

  it("decided about everybody in a step for many, the reason stays on the page", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { id } = await anApplication(vacancy)
    await vacancy.close()
    await everybodyScores(vacancy)
    await must(lookAt(colleague, { applicationId: id }))
    const page = `${base}/vacancies/${vacancy.slug}/many`
    await must(decide(manager, { applicationId: id, outcome: "not-shortlist", reason }))
    await answer(await theirs.send(page, { chosen: id, outcome: "shortlist", reason: mine }), 409, mine)
    expect(await decisionsOn(id)).toHaveLength(1)
  })

  it("made the offer, somebody reads which, and no second one is made", async () => {
    const { vacancy, applications } = await shortlisted(heron)
    const applicationId = applications[0]!.id
    await panelMeets(vacancy, [applicationId])
    for (const ctx of [manager, colleague]) await must(revealIdentity(ctx, { applicationId, reason }))
    const page = `${base}/applications/${applicationId}/offer`
    // Nobody writes a whole offer to somebody who is not appointed, to be told so at the end.
    expect((await theirs.get(page)).headers.get("location")).toMatch(new RegExp(`${applicationId}$`))
    await must(decide(manager, { applicationId, outcome: "appoint", reason }))
    expect((await theirs.get(page)).status).toBe(200)
    const offer = { payPencePerHour: 1450, startOn: inDays(30), conditions: "Checks." }
    await must(makeOffer(manager, { applicationId, ...offer }))
    const [year, month, day] = inDays(40).split("-")
    const start = { "start-day": day!, "start-month": month!, "start-year": year! }
    const late = await theirs.send(page, { pay: "15.00", conditions: mine, ...start })
    await answer(late, 409, mine, "15.00", "They have an offer already: £14.50 an hour")
    const kept =
      await owner`select pay_pence_per_hour as pence from offers where application_id = ${applicationId}`
    expect([...kept]).toEqual([{ pence: 1450 }])
  })

  it("wrote down a check, somebody reads theirs first, and takes its place only knowingly", async () => {
    const { id: applicationId, applicant } = await offered(heron)
    await must(answerOffer(applicant, { accept: true }))
    await must(revealIdentity(colleague, { applicationId, reason }))
    const page = `${base}/applications/${applicationId}/checks/identity`
    const shownOn = (text: string) => /name="shown" value="([^"]*)"/.exec(text)?.[1]
    const before = shownOn(await (await theirs.get(page)).text())
    expect(before).toBe("")
    const check = { applicationId, item: "identity", outcome: "in-place", expiresOn: null } as const
    await must(
      recordCheck(manager, { ...check, evidence: "Passport, seen at the office", seenOn: inDays(0) }),
    )
    const [year, month, day] = inDays(0).split("-")
    const typed = { evidence: mine, "seen-day": day!, "seen-month": month!, "seen-year": year! }
    const late = await theirs.send(page, { ...typed, shown: before! })
    const said = await answer(late, 422, mine, "Passport, seen at the office", "A colleague wrote this down")
    const [one] = await owner`
      select count(*)::int as records from pre_employment_checks where application_id = ${applicationId}`
    expect(one).toEqual({ records: 1 })
    const again = await theirs.send(page, { ...typed, shown: shownOn(said) ?? "" })
    expect(whereTo(again)).toContain("saved=identity")
  })
})
