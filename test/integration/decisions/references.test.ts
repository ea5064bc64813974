import { type SQL, sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  answerOffer,
  askReferee,
  forgetReferences,
  giveReference,
  nameReferee,
  openReference,
  readOwnReferences,
  readReferences,
  readToday,
  recordCheck,
  remindReferees,
  revealIdentity,
  stopReference,
  writeReferenceDown,
  writeToReferees,
} from "#app/domain/decisions/index.server.ts"
import { readOwnLetters } from "#app/domain/messages/index.server.ts"
import { eraseOwnApplication, readDataCopy } from "#app/domain/privacy/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { postOf } from "#test/factories/mailbag.ts"
import { aColleague, aProvider } from "#test/factories/provider.ts"
import { asSystem, asThemself, eventsOf, must, notFound, owner } from "#test/factories/stage.ts"
import { offered, shortlisted } from "#test/factories/stage-further.ts"
import { inDays } from "#test/factories/vacancy.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const other = await aProvider("Kestrel Court")
const stranger: Ctx = { actor: { kind: "stranger" }, now: () => new Date() }
const refused = (kind: string) => ({ ok: false, error: expect.objectContaining({ kind }) })

const referee = {
  name: "Nadia Stone",
  relation: "She was my manager at the bakery.",
  email: "nadia@example.org",
  phone: "",
}
const words = {
  signed: "Nadia Stone, her manager",
  worked: "2019 to 2022, in the shop",
  conduct: "Gentle with everybody, also on a loud day.",
  whyLeft: "Her contract ended.",
}
const said = { outcome: "given", reference: words } as const

/** The letters to referees that go into the post now. */
async function letters(providerId: string) {
  return (await postOf(providerId)).filter(({ template }) => template.startsWith("reference"))
}

/** Somebody who accepted an offer. */
async function scene() {
  const heron = await aProvider("Heron House")
  const application = await offered(heron)
  await must(answerOffer(application.applicant, { accept: true }))
  const system = asSystem(heron.id)
  const { id: applicationId, applicant } = application
  const named = (over: Partial<typeof referee> = {}, careWork = true) =>
    nameReferee(applicant, { referee: { ...referee, ...over }, careWork })
  return { heron, system, applicationId, applicant, named }
}

/** The same, with a referee who has their letter. */
async function written() {
  const here = await scene()
  await must(here.named())
  await must(writeToReferees(here.system, { applicationId: here.applicationId }))
  const [letter] = await letters(here.heron.id)
  const token = /\/reference\/([\w-]+)/.exec(letter?.text ?? "")?.[1] ?? ""
  const [request] = (await readReferences(here.heron.manager, here.applicationId))?.references ?? []
  return { ...here, letter, token, requestId: request?.id ?? "" }
}

const days = (count: number) => count * 86_400_000
const later = <C extends Ctx>(ctx: C, count: number): C => ({
  ...ctx,
  now: () => new Date(Date.now() + days(count)),
})
/** The database goes by its own clock: this puts a request back by so many days. */
const asLongAgo = (id: string, count: number) =>
  behindTheTriggers(
    owner,
    (tx) => tx`
      update reference_requests set asked_at = asked_at - make_interval(days => ${count}),
        expires_at = expires_at - make_interval(days => ${count}) where id = ${id}`,
  )
const forced = (ctx: Ctx, statement: SQL) =>
  inTransaction(ctx, async (tx) => {
    await tx.execute(statement)
    return ok(null)
  })

describe("naming a referee", () => {
  it("has no place before an offer is accepted: neither verb nor database takes it", async () => {
    const heron = await aProvider("Heron House")
    const { id: applicationId, applicant } = await offered(heron)
    expect(await nameReferee(applicant, { referee, careWork: false })).toEqual(notFound)
    expect(await askReferee(heron.manager, { applicationId, referee, careWork: false })).toEqual(notFound)
    expect(await readReferences(heron.manager, applicationId)).toBeNull()
    const put = forced(
      applicant,
      sql`insert into reference_requests (provider_id, application_id, referee_sealed, care_work, token_hash, expires_at)
        values (${heron.id}, ${applicationId}, 'x', false, 'h', now() + interval '1 day')`,
    )
    await expect(put).rejects.toMatchObject({ cause: { message: "not before an offer is accepted" } })
  })

  it("is the applicant's, or theirs who make offers and have looked at who it is; sealed, and recorded", async () => {
    const { heron, applicationId, applicant, named } = await scene()
    expect(await named({ name: " " })).toEqual(refused("referee-missing"))
    expect(await named({ relation: "" })).toEqual(refused("relation-missing"))
    expect(await named({ email: "" })).toEqual(refused("unreachable"))
    expect(await named({ name: "x".repeat(201) })).toEqual(refused("line-too-long"))
    const [own] = await owner<{ email: string }[]>`
      select email from applicant_contacts where application_id = ${applicationId}`
    if (own?.email) expect(await named({ email: own.email.toUpperCase() })).toEqual(refused("own-address"))
    await must(named())
    expect(await named({ email: "Nadia@Example.org" })).toEqual(refused("asked-already"))
    const [row] =
      await owner`select referee_sealed, token_hash from reference_requests where application_id = ${applicationId}`
    expect(Buffer.from(row?.referee_sealed).toString("latin1")).not.toContain("Nadia")
    expect(await eventsOf(applicationId)).toContain("reference.asked")

    const ask = (ctx: typeof heron.manager) =>
      askReferee(ctx, { applicationId, referee: { ...referee, email: "b@example.org" }, careWork: false })
    expect(await ask(other.manager)).toEqual(notFound)
    expect(await ask(heron.assessor)).toEqual(notFound)
    expect(await ask(await aColleague(heron.id, "recruiter"))).toEqual(notFound)
    expect(await ask(await aColleague(heron.id, "hiring-manager"))).toEqual(notFound)
    await must(ask(heron.manager))
    expect(await readOwnReferences(applicant)).toMatchObject([
      { named: "you", standing: "waiting", referee: { name: referee.name } },
      { named: "provider", standing: "waiting" },
    ])
    for (const n of [1, 2, 3, 4, 5]) await must(named({ email: `n${n}@example.org` }))
    expect(await named({ email: "n6@example.org" })).toEqual(refused("too-many-referees"))
  })

  it("is not done in another's name", async () => {
    const { heron, applicationId, applicant } = await scene()
    const put = (ctx: Ctx, by: string | null) =>
      forced(
        ctx,
        sql`insert into reference_requests (provider_id, application_id, referee_sealed, care_work, named_by, token_hash, expires_at)
          values (${heron.id}, ${applicationId}, 'x', false, ${by}, ${crypto.randomUUID()}, now() + interval '1 day')`,
      )
    await expect(put(heron.manager, null)).rejects.toMatchObject({
      cause: { message: "one names a referee in one's own name" },
    })
    await expect(put(applicant, heron.manager.actor.personId)).rejects.toThrow()
  })
})

describe("letters to a referee", () => {
  it("go once, with a link that works, and hold nothing for the applicant's own letters", async () => {
    const { heron, system, applicationId, applicant, letter, token } = await written()
    expect(letter?.to).toBe(referee.email)
    expect(await must(writeToReferees(system, { applicationId }))).toEqual({ written: 0 })
    expect(await letters(heron.id)).toHaveLength(0)
    expect(await readOwnLetters(applicant)).not.toContainEqual(expect.objectContaining({ to: referee.email }))
    const [kept] = await owner`
      select body_sealed from messages where application_id = ${applicationId} and template = 'reference-asked'`
    expect(kept?.body_sealed).toBeNull()
    const [row] =
      await owner`select token_hash from reference_requests where application_id = ${applicationId}`
    expect(row?.token_hash).not.toContain(token)
  })

  it("remind after one week and after two, each time once, and never after an answer or an end", async () => {
    const { heron, system, requestId } = await written()
    const remind = async (count: number) => (await must(remindReferees(later(system, count)))).reminded
    expect(await remind(6)).toBe(0)
    expect(await remind(7)).toBe(1)
    expect(await remind(8)).toBe(0)
    expect(await remind(15)).toBe(1)
    expect(await remind(27)).toBe(0)
    expect((await letters(heron.id)).map(({ template }) => template)).toEqual([
      "reference-reminder",
      "reference-reminder",
    ])
    expect(requestId).not.toBe("")

    const answered = await written()
    await must(giveReference(stranger, answered.token, said))
    expect(await must(remindReferees(later(answered.system, 8)))).toEqual({ reminded: 0 })
    const late = await written()
    expect(await must(remindReferees(later(late.system, 29)))).toEqual({ reminded: 0 })
    expect(await must(remindReferees(later(asSystem(other.id), 8)))).toEqual({ reminded: 0 })
  })

  it("after a long silence of ours, one reminder goes and not two", async () => {
    const { heron, system } = await written()
    expect(await must(remindReferees(later(system, 20)))).toEqual({ reminded: 1 })
    expect(await letters(heron.id)).toHaveLength(1)
    expect(await must(remindReferees(later(system, 21)))).toEqual({ reminded: 0 })
  })

  it("go to nobody without e-mail: they are rung", async () => {
    const { heron, system, applicationId, named } = await scene()
    await must(named({ email: "", phone: "01632 960001" }))
    expect(await must(writeToReferees(system, { applicationId }))).toEqual({ written: 0 })
    expect(await letters(heron.id)).toHaveLength(0)
  })
})

describe("a reference", () => {
  it("is given once behind the link, sealed field by field, and told to those who make offers alone", async () => {
    const { heron, applicationId, applicant, token, requestId } = await written()
    expect(await openReference(stranger, `${token}x`)).toBeNull()
    expect(await giveReference(stranger, "no-such", said)).toEqual(notFound)
    expect(await openReference(stranger, token)).toMatchObject({
      standing: "waiting",
      asked: { referee: referee.name, careWork: true },
    })
    const give = (over: Partial<typeof words>) =>
      giveReference(stranger, token, { outcome: "given", reference: { ...words, ...over } })
    expect(await give({ signed: " " })).toEqual(refused("signed-missing"))
    expect(await give({ conduct: "" })).toEqual(refused("conduct-missing"))
    expect(await give({ whyLeft: "" })).toEqual(refused("why-left-missing"))
    expect(await give({ conduct: "x".repeat(4_001) })).toEqual(refused("answer-too-long"))
    await must(give({}))
    expect(await give({})).toEqual(refused("link-over"))
    expect(await openReference(stranger, token)).toMatchObject({ standing: "given", asked: null })

    const [row] = await owner`select * from reference_answers where request_id = ${requestId}`
    const kept = Object.values(row ?? {}).map((value) =>
      value instanceof Uint8Array ? Buffer.from(value) : value,
    )
    expect(kept.map(String).join()).not.toMatch(/Gentle|Nadia|contract/)
    expect(await eventsOf(applicationId)).toContain("reference.given")
    const page = await readReferences(heron.manager, applicationId)
    expect(page?.references[0]).toMatchObject({ standing: "given", answer: { ...words, writtenBy: null } })
    expect(await readReferences(other.manager, applicationId)).toBeNull()

    const [own] = await readOwnReferences(applicant)
    expect(own?.standing).toBe("given")
    const copy = await readDataCopy(applicant)
    expect(copy?.references).toMatchObject([{ referee, standing: "given" }])
    expect(JSON.stringify(copy)).not.toContain("Gentle")
  })

  it("may be left undone, and then nobody is asked again", async () => {
    const { heron, applicationId, token } = await written()
    await must(giveReference(stranger, token, { outcome: "declined", whyNot: "We give dates only." }))
    const page = await readReferences(heron.manager, applicationId)
    expect(page?.references[0]).toMatchObject({
      standing: "declined",
      answer: { whyNot: "We give dates only.", conduct: null },
    })
    expect(await giveReference(stranger, token, said)).toEqual(refused("link-over"))
    expect((await readToday(heron.manager))?.references).toMatchObject([{ applicationId, came: false }])
  })

  it("is not read by the applicant, the panel, a recruiter or a stranger, whatever they ask the database", async () => {
    const { heron, applicationId, applicant, token } = await written()
    await must(giveReference(stranger, token, said))
    const [member] = await owner<{ personId: string }[]>`
      select m.person_id as "personId" from panel_members m join applications a on a.vacancy_id = m.vacancy_id
      where a.id = ${applicationId} limit 1`
    const asking: readonly Ctx[] = [
      stranger,
      applicant,
      { ...stranger, actor: { kind: "doorkeeper" } },
      asThemself(member?.personId ?? ""),
      heron.assessor,
      await aColleague(heron.id, "recruiter"),
      await aColleague(heron.id, "hiring-manager"),
      other.manager,
      asSystem(other.id),
      (await scene()).applicant,
    ]
    for (const ctx of asking) {
      const seen = await reading(ctx, (tx) =>
        tx.execute(sql`select from reference_answers where application_id = ${applicationId}`),
      )
      expect(seen).toHaveLength(0)
    }
  })

  it("stays as it was said; an ended link takes none, whatever the code says", async () => {
    const { heron, system, applicationId, token, requestId } = await written()
    const put = (ctx: Ctx, by: string | null) =>
      forced(
        ctx,
        sql`insert into reference_answers (request_id, provider_id, application_id, outcome, conduct_sealed, signed_sealed, written_by)
          values (${requestId}, ${heron.id}, ${applicationId}, 'given', 'x', 'x', ${by})`,
      )
    await expect(put(heron.manager, heron.assessor.actor.personId)).rejects.toMatchObject({
      cause: { message: "not a reference that is waited for" },
    })
    await asLongAgo(requestId, 30)
    expect(await openReference(stranger, token)).toMatchObject({ standing: "run-out", asked: null })
    expect(await giveReference(stranger, token, said)).toEqual(refused("link-over"))
    await expect(put(system, null)).rejects.toMatchObject({
      cause: { message: "not a reference that is waited for" },
    })
    expect((await readToday(heron.manager))?.references).toMatchObject([{ applicationId, came: false }])

    // Rung instead: in the name of whoever rang.
    const at = { applicationId, requestId }
    expect(await writeReferenceDown(other.manager, at, said)).toEqual(notFound)
    expect(await writeReferenceDown(await aColleague(heron.id, "recruiter"), at, said)).toEqual(notFound)
    await must(writeReferenceDown(heron.manager, at, said))
    const page = await readReferences(heron.manager, applicationId)
    expect(page?.references[0]).toMatchObject({
      standing: "given",
      answer: { conduct: words.conduct, writtenBy: expect.any(String) },
    })
    const rewritten = sql`update reference_answers set conduct_sealed = 'y' where request_id = ${requestId}`
    await expect(forced(heron.manager, rewritten)).rejects.toMatchObject({
      cause: { message: "reference_answers keeps its {conduct_sealed}" },
    })
    const reopened = sql`update reference_requests set state = 'asked' where id = ${requestId}`
    await expect(forced(heron.manager, reopened)).rejects.toThrow()
  })

  it("stands on Today until somebody records the check", async () => {
    const { heron, applicationId, token } = await written()
    expect((await readToday(heron.manager))?.references).toEqual([])
    await must(giveReference(stranger, token, said))
    expect((await readToday(heron.manager))?.references).toMatchObject([{ applicationId, came: true }])
    expect((await readToday(await aColleague(heron.id, "recruiter")))?.references).toEqual([])
    await must(
      recordCheck(heron.manager, {
        applicationId,
        item: "conduct",
        outcome: "in-place",
        evidence: "N. Stone wrote it.",
        seenOn: inDays(0),
        expiresOn: null,
      }),
    )
    expect((await readToday(heron.manager))?.references).toEqual([])
  })

  it("of two at once, one is taken", async () => {
    const { token, requestId } = await written()
    const both = await Promise.all([
      giveReference(stranger, token, said),
      giveReference(stranger, token, said),
    ])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    expect(await owner`select from reference_answers where request_id = ${requestId}`).toHaveLength(1)
  })

  it("is asked no longer once somebody stops it", async () => {
    const { heron, system, applicationId, token, requestId } = await written()
    const at = { applicationId, requestId }
    expect(await stopReference(other.manager, at)).toEqual(notFound)
    await must(stopReference(heron.manager, at))
    expect(await stopReference(heron.manager, at)).toEqual(notFound)
    expect(await openReference(stranger, token)).toMatchObject({ standing: "stopped", asked: null })
    expect(await must(remindReferees(later(system, 8)))).toEqual({ reminded: 0 })
    expect(await eventsOf(applicationId)).toContain("reference.stopped")
  })
})

describe("what is kept", () => {
  it("goes with the application, letters and all", async () => {
    const { applicationId, applicant, token } = await written()
    await must(giveReference(stranger, token, said))
    await behindTheTriggers(
      owner,
      (tx) => tx`update applications set status = 'withdrawn' where id = ${applicationId}`,
    )
    await must(eraseOwnApplication(applicant))
    for (const table of ["reference_requests", "reference_answers"]) {
      expect(await owner`select from ${owner(table)} where application_id = ${applicationId}`).toHaveLength(0)
    }
    expect(await openReference(stranger, token)).toBeNull()
  })

  it("is forgotten after six months but for that it came", async () => {
    const { heron, system, applicationId, applicant, token } = await written()
    await must(giveReference(stranger, token, said))
    const one = async () => (await readReferences(heron.manager, applicationId))?.references[0]
    await must(forgetReferences(later(system, 180)))
    await must(forgetReferences(later(asSystem(other.id), 184)))
    expect((await one())?.answer?.conduct).toBe(words.conduct)
    await must(forgetReferences(later(system, 184)))
    expect(await one()).toMatchObject({
      standing: "given",
      referee: null,
      answer: { conduct: null, signed: null, whyLeft: null },
    })
    expect(await readOwnReferences(applicant)).toMatchObject([{ referee: null, standing: "given" }])
  })
})

it("nobody is asked about somebody who was only shortlisted, though who they are is known", async () => {
  const heron = await aProvider("Heron House")
  const { applications } = await shortlisted(heron)
  const { id: applicationId } = applications[0]!
  await must(revealIdentity(heron.manager, { applicationId, reason: "To meet them" }))
  expect(await askReferee(heron.manager, { applicationId, referee, careWork: true })).toEqual(notFound)
})
