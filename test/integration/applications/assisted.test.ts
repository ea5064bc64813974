import { describe, expect, it } from "vitest"
import { makeSignInLink } from "#app/domain/accounts/index.server.ts"
import {
  assistApplication,
  findApplicant,
  helpOn,
  makeComeBackLink,
  openBySecretWord,
  readApplication,
  readAssisting,
  saveAdjustments,
  saveAnswer,
  saveContact,
  setSecretWord,
  stopHelping,
  submitApplication,
  withdrawApplication,
} from "#app/domain/applications/index.server.ts"
import type { AssistedWay } from "#app/domain/applications/vocabulary.ts"
import { decide, shortlist } from "#app/domain/decisions/index.server.ts"
import { readMyPanel, readMyQuestion } from "#app/domain/panels/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { applications, assistedEntries } from "#db/schema/applications.ts"
import { everybodyScores } from "#test/factories/application.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asApplicant, eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { giveSecondStep } from "#test/integration/accounts/cast.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const provider = await aProvider()
const vacancy = await aPublishedVacancy(provider)
const { slug } = vacancy

async function helping(way: AssistedWay = "phone", by: Ctx<StaffActor> = provider.manager, where = slug) {
  const key = await must(assistApplication(by, { slug: where, way, language: "en" }))
  const actor = await findApplicant(stranger, key)
  if (!actor) throw new Error("the helper's key does not open")
  return { key, id: actor.applicationId, helper: asApplicant(actor), actor }
}
type Helped = Awaited<ReturnType<typeof helping>>

async function typeAnswers({ helper }: Pick<Helped, "helper">) {
  const application = await readApplication(helper)
  for (const { number, kind, options, savedAs } of application?.questions ?? []) {
    const ratings = Object.fromEntries(options.map(({ id }) => [id, 4] as const))
    const [best = null, ...others] = options.map(({ id }) => id)
    const given = {
      body: "As they said it.",
      ratings,
      bestAndWorst: { best, worst: others.at(-1) ?? null },
      ordering: options.map(({ id }) => id),
    }
    await must(saveAnswer(helper, { number, given, seen: savedAs, done: true }))
    if (!kind) throw new Error("a question without a kind")
  }
  await must(saveAdjustments(helper, { wanted: false }))
  await must(
    saveContact(helper, { way: "phone", name: "Joan", email: "", phone: "07700 900123", secretWord: "" }),
  )
}

const word = "green teapot"
const ticked = { notBarred: true, typing: { readBack: true, agreed: true } }
const modesOf = async (id: string) =>
  (await owner<{ mode: string }[]>`select distinct mode from answers where application_id = ${id}`).map(
    ({ mode }) => mode,
  )

describe("a colleague types for somebody", () => {
  it.each(["phone", "paper", "in-person"] as const)("by %s, and every answer says so", async (way) => {
    const helped = await helping(way)
    expect(helped.actor.helping).toEqual({ way, personId: provider.manager.actor.personId })
    await typeAnswers(helped)
    expect(await modesOf(helped.id)).toEqual([way])
    expect((await eventsOf(helped.id))[0]).toBe("application.assisted")
    const [event] = await owner`
      select actor_kind, actor_person_id, detail from audit_events
      where subject_id = ${helped.id} and event = 'application.assisted'`
    expect(event).toEqual({
      actor_kind: "staff",
      actor_person_id: provider.manager.actor.personId,
      detail: { way },
    })
  })

  it("sends it once they read it back and the person agrees; then their key opens nothing", async () => {
    const helped = await helping()
    await typeAnswers(helped)
    const { helper, key, id } = helped
    const send = (readBack: boolean, agreed: boolean) =>
      submitApplication(helper, { notBarred: true, typing: { readBack, agreed } })
    expect(await send(true, true)).toEqual({ ok: false, error: { kind: "no-word-to-come-back" } })
    await must(setSecretWord(helper, { secretWord: word }))
    expect(await send(false, true)).toEqual({ ok: false, error: { kind: "not-read-back" } })
    expect(await send(true, false)).toEqual({ ok: false, error: { kind: "not-agreed" } })
    expect(await submitApplication(helper, { notBarred: true })).toMatchObject({ ok: false })
    expect(await submitApplication(helper, { ...ticked, notBarred: false })).toEqual({
      ok: false,
      error: { kind: "not-declared" },
    })
    expect(await findApplicant(stranger, key)).not.toBeNull()
    await must(send(true, true))
    expect(await findApplicant(stranger, key)).toBeNull()
    expect(await helpOn(provider.manager, key)).toEqual(notFound)
    const [entry] = await owner`
      select agreed_at is not null as agreed, ended_at is not null as ended from assisted_entries
      where application_id = ${id}`
    expect(entry).toEqual({ agreed: true, ended: true })
    expect((await eventsOf(id)).slice(-2)).toEqual(["application.assisted-ended", "application.submitted"])
  })

  it("and the person comes back with their reference and word alone, and is told who typed", async () => {
    const helped = await helping("paper")
    await typeAnswers(helped)
    await must(setSecretWord(helped.helper, { secretWord: word }))
    await must(submitApplication(helped.helper, ticked))
    const { reference } = helped.key
    const opened = await must(openBySecretWord(stranger, { reference, secretWord: word }))
    const actor = (await findApplicant(stranger, opened))!
    expect(actor.helping).toBeUndefined()
    const own = asApplicant(actor)
    expect(await readApplication(own)).toMatchObject({
      helping: null,
      typedFor: { way: "paper", personId: provider.manager.actor.personId, knowsWord: true },
    })
    await must(setSecretWord(own, { secretWord: "blue kettle" }))
    expect(await readApplication(own)).toMatchObject({ typedFor: { knowsWord: false } })
  })

  it("or hands it over half-way: what the person types alone is theirs", async () => {
    const { helper, key, id } = await helping("phone")
    const before = await readApplication(helper)
    const [first, second] = before?.questions.filter(({ kind }) => kind === "prompt") ?? []
    const given = { body: "On the phone." }
    await must(saveAnswer(helper, { number: first!.number, given, seen: null, done: true }))
    await must(setSecretWord(helper, { secretWord: word }))
    expect(await must(stopHelping(helper))).toMatchObject({ reference: key.reference })
    expect(await findApplicant(stranger, key)).toBeNull()
    expect(await stopHelping(helper)).toEqual(notFound)
    const opened = await must(openBySecretWord(stranger, { reference: key.reference, secretWord: word }))
    const own = asApplicant((await findApplicant(stranger, opened))!)
    await must(saveAnswer(own, { number: second!.number, given: { body: "Alone." }, seen: null, done: true }))
    const seen = (await readApplication(own))!.questions.find(
      ({ number }) => number === first!.number,
    )!.savedAs
    await must(saveAnswer(own, { number: first!.number, given, seen, done: true }))
    const modes = await owner`
      select body, mode from answers where application_id = ${id} order by body`
    expect([...modes]).toEqual([
      { body: "Alone.", mode: "typed" },
      { body: "On the phone.", mode: "phone" },
    ])
  })

  it("until the person comes back in their own browser", async () => {
    const { helper, key, id } = await helping()
    await must(setSecretWord(helper, { secretWord: word }))
    await must(openBySecretWord(stranger, { reference: key.reference, secretWord: word }))
    expect(await findApplicant(stranger, key)).toBeNull()
    expect(await eventsOf(id)).toContain("application.assisted-ended")
  })

  it("and carries on in another browser, where the key before stops working", async () => {
    const { key, id } = await helping()
    const other = await aColleague(provider.id, "owner")
    expect(await helpOn(other, key)).toEqual(notFound)
    const again = await must(helpOn(provider.manager, key))
    expect(await findApplicant(stranger, key)).toBeNull()
    expect((await findApplicant(stranger, again))?.applicationId).toBe(id)
  })

  it("and neither takes it back nor makes a link to it", async () => {
    const { helper } = await helping()
    expect(await withdrawApplication(helper, { reason: "" })).toEqual(notFound)
    expect(await makeComeBackLink(helper)).toEqual(notFound)
  })
})

describe("who does not type", () => {
  const begin = (by: Ctx<StaffActor>, where = slug) =>
    assistApplication(by, { slug: where, way: "phone", language: "en" })

  it("an assessor, a stranger's provider, a job that is not there", async () => {
    const elsewhere = await aProvider("Another House")
    expect(await begin(provider.assessor)).toEqual(notFound)
    expect(await begin(elsewhere.manager)).toEqual(notFound)
    expect(await begin(provider.manager, "no-such-job")).toEqual(notFound)
    expect(await readAssisting(elsewhere.manager, slug)).toBeNull()
  })

  it("whoever has a seat on the panel, also by going round the verb", async () => {
    const house = await aProvider()
    const colleague = await aColleague(house.id, "hiring-manager")
    const own = await aPublishedVacancy(house, {
      seat: ({ id }) => owner`
        insert into panel_members (provider_id, vacancy_id, person_id, called, part, order_seed, joined_at)
        values (${house.id}, ${id}, ${colleague.actor.personId}, 'Colleague', 'staff', 1, now())`,
    })
    expect(await begin(colleague, own.slug)).toEqual({ ok: false, error: { kind: "sits-on-panel" } })
    const { id } = await helping("phone", house.manager, own.slug)
    await expect(
      owner`update assisted_entries set person_id = ${colleague.actor.personId} where application_id = ${id}`,
    ).rejects.toThrow()
    expect(await readAssisting(house.manager, own.slug)).toMatchObject({ entries: [{ mine: true }] })
    expect(await readAssisting(colleague, own.slug)).toMatchObject({
      refusal: { kind: "sits-on-panel" },
      entries: [],
    })
    const seenByScorer = await reading(colleague, (tx) => tx.select().from(assistedEntries))
    expect(seenByScorer).toEqual([])
  })

  it("anybody once the job is closed; a key from before opens nothing then", async () => {
    const closing = await aPublishedVacancy(provider)
    const { key } = await helping("phone", provider.manager, closing.slug)
    await closing.close()
    expect(await begin(provider.manager, closing.slug)).toMatchObject({ error: { kind: "vacancy-closed" } })
    expect(await findApplicant(stranger, key)).toBeNull()
    expect(await helpOn(provider.manager, key)).toEqual(notFound)
  })
})

describe("what is seen of it", () => {
  it("colleagues see the reference of what is being typed; other providers nothing", async () => {
    const { key } = await helping("in-person")
    const shown = await readAssisting(provider.manager, slug)
    const entry = shown?.entries.find(({ reference }) => reference === key.reference)
    expect(entry).toEqual({
      reference: key.reference,
      way: "in-person",
      mine: true,
      startedAt: expect.any(Date),
    })
    const elsewhere = await aProvider("Another House")
    expect(await reading(elsewhere.manager, (tx) => tx.select().from(assistedEntries))).toEqual([])
    const other = await aColleague(provider.id, "owner")
    expect((await readAssisting(other, slug))?.entries[0]).toMatchObject({ mine: false })
  })

  it("who scores is shown nothing of how an answer came in", async () => {
    const scored = await aPublishedVacancy(provider)
    const helped = await helping("paper", provider.manager, scored.slug)
    await typeAnswers(helped)
    await must(setSecretWord(helped.helper, { secretWord: word }))
    await must(submitApplication(helped.helper, ticked))
    await scored.close()
    const panel = await readMyPanel(scored.rosa, scored.slug)
    // Whom to ask for help is told with their number, and a guide has pictures: neither is of the answer.
    const shown = (what: unknown) =>
      JSON.stringify(what, (key, value) => (key === "provider" || key === "picture" ? undefined : value))
    for (const { position } of panel?.questions ?? []) {
      const question = await readMyQuestion(scored.rosa, scored.slug, position)
      expect(JSON.stringify(question)).toContain("As they said it.")
      expect(shown([panel, question])).not.toMatch(/paper|phone|in-person|"mode"|assist|typedFor/)
    }
    expect(await reading(scored.rosa, (tx) => tx.select().from(assistedEntries))).toEqual([])
  })

  it("what was typed and agreed is not changed afterwards", async () => {
    const { id, helper } = await helping()
    const change = (set: string) =>
      owner.unsafe(`update assisted_entries set ${set} where application_id = '${id}'`)
    await expect(change("way = 'paper'")).rejects.toThrow(/keeps/)
    await change("ended_at = now()")
    await expect(change("agreed_at = now()")).rejects.toThrow(/keeps/)
    const sentUnasked = (helper: Helped["helper"]) =>
      inTransaction(helper, async (tx) => {
        await tx.update(applications).set({ status: "submitted", submittedAt: new Date() })
        // Far enough: what is asked is whether the database lets it pass.
        return err("rolled back")
      })
    expect((await sentUnasked(helper)).ok).toBe(false)
    const open = await helping()
    await expect(sentUnasked(open.helper)).rejects.toThrow()
  })
})

describe("pressing send twice", () => {
  it("leads the helper to the page that says it is sent, both times; nobody else is told", async () => {
    const server = await startWebServer({})
    try {
      const { personId } = provider.manager.actor
      const [house] = await owner<[{ slug: string; email: string }]>`
        select v.slug, p.email from providers v, people p where v.id = ${provider.id} and p.id = ${personId}`
      const asked = { email: house.email, returnTo: null, browserHash: null }
      const browser = openBrowser(server.address)
      const { path } = await must(makeSignInLink(stranger, asked))
      await browser.send(path, path, { step: "use" })
      await giveSecondStep(personId)
      const begin = `/provider/${house.slug}/vacancies/${slug}/help-apply`
      const begun = whereTo(await browser.send(begin, begin, { way: "phone", language: "en" })) ?? ""
      const reference = begun.split("/")[2] ?? ""
      expect(begun).toBe(`/apply/${reference}/helping`)
      const [name, kept] = [...browser.cookies].find(([, value]) => value.startsWith(reference))!
      const deviceToken = /:([^.]+)/.exec(decodeURIComponent(kept))?.[1] ?? ""
      const actor = await findApplicant(stranger, { reference, deviceToken })
      const helper = asApplicant(actor!)
      await typeAnswers({ helper })
      await must(setSecretWord(helper, { secretWord: word }))

      const check = `/apply/${reference}/check`
      const csrf = /name="csrf" value="([^"]+)"/.exec(await (await browser.get(check)).text())?.[1] ?? ""
      const said = { csrf, notBarred: "on", readBack: "on", agreed: "on" }
      const presses = [await browser.sendBare(check, said)]
      browser.cookies.set(name, kept)
      presses.push(await browser.sendBare(check, said))
      const sent = `${begin}?sent=${reference}`
      expect(presses.map(whereTo)).toEqual([sent, sent])
      const other = openBrowser(server.address)
      other.cookies.set(name, kept)
      expect(whereTo(await other.get(check))).toBe(`/apply?reference=${reference}`)
    } finally {
      await server.stop()
    }
  })
})

describe("the decision", () => {
  async function scoredFor(house: Awaited<ReturnType<typeof aProvider>>) {
    const own = await aPublishedVacancy(house)
    const helped = await helping("phone", house.manager, own.slug)
    await typeAnswers(helped)
    await must(setSecretWord(helped.helper, { secretWord: word }))
    await must(submitApplication(helped.helper, ticked))
    await own.close()
    await everybodyScores(own)
    return { id: helped.id, slug: own.slug }
  }
  const list = (by: Ctx<StaffActor>, { id, slug: where }: { id: string; slug: string }) =>
    shortlist(by, { slug: where, chosen: [id], reason: "Kind." })

  it("is a colleague's who did not type", async () => {
    const house = await aProvider()
    const colleague = await aColleague(house.id, "owner")
    const one = await scoredFor(house)
    const refused = { kind: "typed-for-them" }
    expect(await list(house.manager, one)).toMatchObject({ error: { refused: [{ why: refused }] } })
    const no = { applicationId: one.id, outcome: "not-shortlist", reason: "No." } as const
    expect(await decide(house.manager, no)).toEqual({ ok: false, error: refused })
    expect(await list(colleague, one)).toEqual({ ok: true, value: { shortlisted: 1 } })
  })

  it("is theirs where nobody else is there to make it", async () => {
    const house = await aProvider()
    const one = await scoredFor(house)
    expect(await list(house.manager, one)).toEqual({ ok: true, value: { shortlisted: 1 } })
  })
})
