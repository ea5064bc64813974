import { describe, expect, it, vi } from "vitest"
import {
  answerOffer,
  endOffer,
  giveReference,
  nameReferee,
  readApplicationToDecide,
  readReferences,
  readToday,
  remindReferees,
  revealIdentity,
  startWorker,
  tellDecision,
  writeReferenceDown,
  writeToReferees,
} from "#app/domain/decisions/index.server.ts"
import { eraseOwnApplication } from "#app/domain/privacy/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { ApplicationOnStage } from "#test/factories/application.ts"
import { allChecked } from "#test/factories/checks.ts"
import { postOf } from "#test/factories/mailbag.ts"
import { aProvider } from "#test/factories/provider.ts"
import { asSystem, eventsOf, must, owner, stranger } from "#test/factories/stage.ts"
import { offered, shortlisted } from "#test/factories/stage-further.ts"
import { browserOf } from "#test/integration/panels/member-browser.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

vi.spyOn(console, "warn").mockImplementation(() => {})
vi.spyOn(console, "error").mockImplementation(() => {})

const referee = {
  name: "Nadia Stone",
  relation: "She was my manager at the bakery.",
  email: "nadia@example.org",
  phone: "01632 960001",
}
const later = <C extends Ctx>(ctx: C, days: number): C => ({
  ...ctx,
  now: () => new Date(Date.now() + days * 86_400_000),
})

describe("a reference that never comes", () => {
  it("is reminded of twice, runs out, and then says who is to be rung", async () => {
    const heron = await aProvider()
    const { manager } = heron
    const system = asSystem(heron.id)
    const { id: applicationId, applicant } = await offered(heron)
    await must(answerOffer(applicant, { accept: true }))
    await must(nameReferee(applicant, { referee, careWork: true }))
    await must(writeToReferees(system, { applicationId }))
    const [letter] = (await postOf(heron.id)).filter(({ template }) => template === "reference-asked")
    const token = /\/reference\/([\w-]+)/.exec(letter?.text ?? "")?.[1] ?? ""
    for (const day of [7, 14, 21, 27]) await must(remindReferees(later(system, day)))
    expect((await postOf(heron.id)).filter(({ template }) => template === "reference-reminder")).toHaveLength(
      2,
    )
    expect((await readToday(manager))?.references).toEqual([])

    const [request] = (await readReferences(manager, applicationId))?.references ?? []
    expect(request?.standing).toBe("waiting")
    await behindTheTriggers(
      owner,
      (tx) => tx`update reference_requests set asked_at = asked_at - interval '29 days',
        expires_at = expires_at - interval '29 days' where id = ${request!.id}`,
    )
    // Nobody has to remember it: it stands on Today, and on the page with the number to ring.
    expect((await readToday(manager))?.references).toMatchObject([{ applicationId, came: false }])
    const browser = await browserOf(manager.actor.personId)
    const page = await browser.get(`/provider/${heron.slug}/applications/${applicationId}/references`)
    const said = await page.text()
    expect(page.status).toBe(200)
    for (const words of ["Nadia Stone", "Never came", "Reminded 2 times"]) expect(said).toContain(words)
    const one = await browser.get(
      `/provider/${heron.slug}/applications/${applicationId}/references/${request!.id}`,
    )
    expect(await one.text()).toContain("01632 960001")
    expect(await must(remindReferees(later(system, 30)))).toEqual({ reminded: 0 })
    const given = {
      outcome: "given",
      reference: { signed: "N. Stone", worked: "2019", conduct: "Kind.", whyLeft: "Moved." },
    } as const
    expect(await giveReference(stranger, token, given)).toMatchObject({ ok: false })
    await must(writeReferenceDown(manager, { applicationId, requestId: request!.id }, given))
    expect((await readToday(manager))?.references).toMatchObject([{ applicationId, came: true }])
  })
})

/** The same person behind two applications. */
const samePerson = (...applications: readonly ApplicationOnStage[]) =>
  behindTheTriggers(
    owner,
    (tx) => tx`update applicant_contacts set email = ${`${applications[0]!.reference}@example.org`}
      where application_id = any (${applications.map(({ id }) => id)})`,
  )

describe("one person with several applications", () => {
  it("is shown for the one that was looked at, and erased from the one they delete", async () => {
    const [heron, kestrel] = [await aProvider(), await aProvider("Kestrel Court")]
    const { applications } = await shortlisted(heron, 2)
    const [first, second] = [applications[0]!, applications[1]!]
    const third = (await shortlisted(kestrel)).applications[0]!
    await samePerson(first, second, third)
    await must(revealIdentity(heron.manager, { applicationId: first.id, reason: "To ring." }))
    const who = async (provider: typeof heron, { id }: ApplicationOnStage) =>
      (await readApplicationToDecide(provider.manager, id))?.who ?? null
    expect(await who(heron, first)).toMatchObject({ name: "Selam Tesfaye" })
    expect(await who(heron, second)).toBeNull()
    expect(await who(kestrel, third)).toBeNull()
    expect(await readApplicationToDecide(kestrel.manager, first.id)).toBeNull()

    // That they are one is said to who was shown both, and of this provider alone.
    const also = async (one: ApplicationOnStage) => (await who(heron, one))?.alsoApplied.map(({ id }) => id)
    expect(await also(first)).toEqual([])
    await must(revealIdentity(heron.manager, { applicationId: second.id, reason: "To ring." }))
    expect(await also(first)).toEqual([second.id])
    expect(await also(second)).toEqual([first.id])

    await must(eraseOwnApplication(first.applicant))
    expect(await who(heron, first)).toBeNull()
    for (const [provider, left] of [
      [heron, second],
      [kestrel, third],
    ] as const) {
      const found = await readApplicationToDecide(provider.manager, left.id)
      expect(found).toMatchObject({ status: "shortlisted", erased: null })
      expect(found?.questions.length).toBeGreaterThan(0)
      await revealIdentity(provider.manager, { applicationId: left.id, reason: "To ring." })
      expect(await who(provider, left)).toMatchObject({ name: "Selam Tesfaye", alsoApplied: [] })
    }
  })

  it("is one worker, at each place they start, with one sign-in", async () => {
    const [heron, kestrel] = [await aProvider(), await aProvider("Kestrel Court")]
    const jobs = [
      { provider: heron, application: await offered(heron) },
      { provider: heron, application: await offered(heron) },
      { provider: kestrel, application: await offered(kestrel) },
    ]
    await samePerson(...jobs.map(({ application }) => application))
    const started = []
    for (const { provider, application } of jobs) {
      await must(answerOffer(application.applicant, { accept: true }))
      await allChecked(provider.manager, application.id)
      started.push(await must(startWorker(provider.manager, { applicationId: application.id })))
    }
    const rows = await owner<{ personId: string; providerId: string }[]>`
      select person_id as "personId", provider_id as "providerId" from employments
      where id = any (${started.map(({ employmentId }) => employmentId)}) order by id`
    expect(rows.map(({ providerId }) => providerId)).toEqual([heron.id, heron.id, kestrel.id])
    expect(new Set(rows.map(({ personId }) => personId)).size).toBe(1)
  })
})

describe("somebody who deletes their application after an offer", () => {
  const pages = [
    "",
    "/who",
    "/decide/appoint",
    "/decide/not-appoint",
    "/offer",
    "/offer/take-back",
    "/checks",
    "/checks/identity",
    "/references",
    "/start",
    "/feedback",
    "/messages",
  ]

  async function deletedAfter(how: "declined" | "taken back") {
    const heron = await aProvider()
    const system = asSystem(heron.id)
    const { id: applicationId, applicant } = await offered(heron)
    const refused = await eraseOwnApplication(applicant)
    expect(refused).toEqual({ ok: false, error: { kind: "offer-stands" } })
    if (how === "declined") await must(answerOffer(applicant, { accept: false }))
    else {
      await must(answerOffer(applicant, { accept: true }))
      await must(nameReferee(applicant, { referee, careWork: true }))
      await must(writeToReferees(system, { applicationId }))
      const explanation = {
        reason: "The service closes.",
        easyReason: "The home will close. So there is no job.",
      }
      const reason = "The people we support here move away, so the work ends."
      await must(endOffer(heron.manager, { applicationId, event: "take-back", reason, explanation }))
    }
    await must(eraseOwnApplication(applicant))
    return { heron, system, applicationId }
  }

  it.each(["declined", "taken back"] as const)(
    "%s: pages say so, clocks stop, and what happened stays",
    async (how) => {
      const { heron, system, applicationId } = await deletedAfter(how)
      const browser = await browserOf(heron.manager.actor.personId)
      for (const page of pages) {
        const answer = await browser.get(`/provider/${heron.slug}/applications/${applicationId}${page}`)
        const said = await answer.text()
        expect({ page, well: answer.status < 500 }).toEqual({ page, well: true })
        for (const theirs of ["Selam", "Nadia", "nadia@example.org"])
          expect({ page, theirs, there: said.includes(theirs) }).toEqual({ page, theirs, there: false })
        if (page === "") expect(said).toContain("deleted")
      }
      const today = await readToday(heron.manager)
      expect(JSON.stringify(today)).not.toContain(applicationId)

      await postOf(heron.id)
      expect(await must(remindReferees(later(system, 8)))).toEqual({ reminded: 0 })
      await tellDecision(system, { applicationId })
      expect(await postOf(heron.id)).toEqual([])

      const decided = await owner<{ outcome: string; reason: string }[]>`
      select outcome, reason from decisions where application_id = ${applicationId} order by id`
      expect(decided).toEqual([
        { outcome: "shortlist", reason: "" },
        { outcome: "appoint", reason: "" },
      ])
      const [offer] =
        await owner`select status, conditions from offers where application_id = ${applicationId}`
      expect(offer).toEqual({ status: how === "declined" ? "declined" : "withdrawn", conditions: "" })
      const events = await eventsOf(applicationId)
      for (const event of ["application.appointed", "application.erased"]) expect(events).toContain(event)
      const [left] = await owner<{ rows: number }[]>`
      select (select count(*) from reference_requests where application_id = ${applicationId})::int
        + (select count(*) from feedback where application_id = ${applicationId})::int
        + (select count(*) from messages where application_id = ${applicationId})::int as rows`
      expect(left).toEqual({ rows: 0 })
    },
  )
})
