import { createHash } from "node:crypto"
import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { readVacancyPage } from "#app/domain/decisions/index.server.ts"
import {
  inviteAgain,
  inviteMember,
  proposeSay,
  readReadiness,
  removeMember,
  saveTakingPart,
  sealAndPublish,
} from "#app/domain/panels/index.server.ts"
import { readVacancy, writeVacancy } from "#app/domain/vacancies/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"
import { aProvider } from "#test/factories/provider.ts"
import { eventsOf, lettersOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import {
  aDraft,
  aPublishedVacancy,
  aWholePanel,
  everybodyAgrees,
  inDays,
  type VacancyOnStage,
  vacancyText,
  withQuestions,
} from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const rosa = { name: "Rosa Marsh", part: "draws-on-support" } as const

const seatsOf = async ({ id }: VacancyOnStage) =>
  owner<{ id: string; name: string; person_id: string }[]>`
    select m.id, p.name, m.person_id from panel_members m join people p on p.id = m.person_id where m.vacancy_id = ${id}`

const linksOf = async (slug: string) => {
  const rows = await owner<{ cancelled: boolean }[]>`
    select cancelled_at is not null as cancelled from sign_in_links where return_to = ${`/panel/${slug}`} order by id`
  return rows.map(({ cancelled }) => cancelled)
}

describe("inviting to a panel", () => {
  it("gives a seat and an invitation to print, and writes to whoever has e-mail", async () => {
    const quiet = await aProvider("Quiet House")
    const draft = await aDraft(quiet)
    const { slug } = draft
    const printed = await must(inviteMember(quiet.manager, { slug, ...rosa }))
    expect(printed).toMatchObject({
      name: "Rosa Marsh",
      help: { person: "Jo", phone: "0113 496 0000" },
      url: expect.stringMatching(/\/panel\/join\/[\w-]{20,}$/),
    })
    expect(await lettersOf(quiet.id)).toEqual([])
    const email = `imran-${slug}@example.org`
    const sent = await must(
      inviteMember(quiet.manager, { slug, name: "Imran", email, part: "family-or-friend" }),
    )
    // It signs in as Imran, so nobody but Imran is shown it.
    expect(sent.url).toBeNull()
    expect(await lettersOf(quiet.id)).toEqual(["panel-invitation"])
    const [seat] = await seatsOf(draft)
    expect(await eventsOf(seat!.id)).toEqual(["panel-member.invited"])
  })

  it("gives nobody a key to somebody else's mailbox, nor their name", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    const [known] = await owner`select p.email, p.name from people p join memberships m on m.person_id = p.id
      where m.provider_id = ${other.id} and p.email is not null limit 1`
    const invited = await must(
      inviteMember(heron.manager, { slug, name: "Whoever this is", email: known?.email, part: "staff" }),
    )
    expect(invited).toMatchObject({ url: null, name: "Whoever this is" })
    const [seat] = await seatsOf(draft)
    expect(await must(inviteAgain(heron.manager, { slug, memberId: seat!.id }))).toMatchObject({ url: null })
    const readiness = await readReadiness(heron.manager, slug)
    expect(readiness?.members.map(({ name }) => name)).toEqual(["Whoever this is"])
    const seen = await reading(heron.manager, (tx) =>
      tx.execute(sql`select name from people where id = ${seat!.person_id}`),
    )
    expect([...seen]).toEqual([])
  })

  it("keeps no key of it in the clear", async () => {
    const { slug } = await aDraft(heron)
    const { url } = await must(inviteMember(heron.manager, { slug, ...rosa }))
    const token = url?.split("/").at(-1) ?? ""
    expect(token).not.toBe("")
    const rows = await owner`select 1 from sign_in_links where token_hash = ${token}`
    const audited = await owner`select 1 from audit_events where detail::text like ${`%${token}%`}`
    expect([...rows, ...audited]).toEqual([])
  })

  it("seats nobody twice: not by e-mail, nor by a second press without one", async () => {
    const { slug } = await aDraft(heron)
    const twice = { ok: false, error: { kind: "already-on-the-panel" } }
    const email = `rosa-${slug}@example.org`
    await must(inviteMember(heron.manager, { slug, ...rosa, email }))
    expect(await inviteMember(heron.manager, { slug, ...rosa, email: email.toUpperCase() })).toEqual(twice)
    await must(inviteMember(heron.manager, { slug, ...rosa, name: "Wyn" }))
    expect(await inviteMember(heron.manager, { slug, ...rosa, name: "wyn" })).toEqual(twice)
    await must(inviteMember(heron.manager, { slug, ...rosa }))
  })

  it("makes a new invitation that stops the one before", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    await must(inviteMember(heron.manager, { slug, ...rosa }))
    const [seat] = await seatsOf(draft)
    const again = await must(inviteAgain(heron.manager, { slug, memberId: seat!.id }))
    expect(again).toMatchObject({ name: "Rosa Marsh", url: expect.stringContaining("/panel/join/") })
    expect(await linksOf(slug)).toEqual([true, true, false, false])
    expect(await eventsOf(seat!.id)).toEqual(["panel-member.invited", "panel-member.invited-again"])
    expect(await inviteAgain(other.manager, { slug, memberId: seat!.id })).toEqual(notFound)
  })

  it("takes a seat away with its invitation", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    await must(inviteMember(heron.manager, { slug, ...rosa }))
    const [seat] = await seatsOf(draft)
    const which = { slug, memberId: seat!.id }
    expect(await removeMember(other.manager, which)).toEqual(notFound)
    expect(await removeMember(heron.assessor, which)).toEqual(notFound)
    await must(removeMember(heron.manager, which))
    expect(await seatsOf(draft)).toEqual([])
    expect(await linksOf(slug)).toEqual([true, true])
    expect(await removeMember(heron.manager, which)).toEqual(notFound)
    expect(await eventsOf(seat!.id)).toEqual(["panel-member.invited", "panel-member.removed"])
  })

  it.each([
    ["another provider", other.manager],
    ["an assessor", heron.assessor],
  ])("is not there for %s", async (_, ctx) => {
    const { slug } = await aDraft(heron)
    expect(await inviteMember(ctx, { slug, ...rosa })).toEqual(notFound)
    expect(await proposeSay(ctx, { slug, say: "equal", quorum: 1 })).toEqual(notFound)
    expect(await sealAndPublish(ctx, { slug })).toEqual(notFound)
    expect(await readReadiness(ctx, slug)).toBeNull()
  })
})

describe("sealing and publishing", () => {
  it("happens together, with a hash that can be made again from the facts", async () => {
    const draft = await aDraft(heron)
    const { id, slug } = draft
    await withQuestions(draft)
    await aWholePanel(draft)
    await must(proposeSay(heron.manager, { slug, say: "final", quorum: 1 }))
    await everybodyAgrees(draft)
    expect((await readReadiness(heron.manager, slug))?.gaps).toEqual([])
    await must(sealAndPublish(heron.manager, { slug }))

    const after = (await readReadiness(heron.manager, slug))!
    const { hash, sealedText } = after.agreement!
    expect(createHash("sha256").update(sealedText!).digest("hex")).toBe(hash)
    expect(sealedText).toContain(`job: ${slug}\nsay: final\npeople who draw on support, at least: 1\n`)
    for (const { id: seat, part } of after.members) {
      expect(sealedText).toContain(`seat: ${seat} ${part}`)
      expect(sealedText).toContain(`agreed by seat: ${seat} 20`)
    }
    expect(sealedText).not.toMatch(/Rosa|Imran|Nadia/)
    expect((await readVacancy(heron.manager, slug))?.stage).toBe("open")
    expect((await readVacancyPage(stranger, slug))?.panel).toMatchObject({
      say: "final",
      members: [{ part: "draws-on-support" }, { part: "family-or-friend" }, { part: "staff" }],
    })
    expect((await eventsOf(id)).slice(-3)).toEqual([
      "panel.say-proposed",
      "panel.sealed",
      "vacancy.published",
    ])
    expect(await sealAndPublish(heron.manager, { slug })).toMatchObject({ error: { kind: "not-a-draft" } })
  })

  it("names every gap at once, and refuses each", async () => {
    const { slug } = await aDraft(heron)
    const kinds = (await readReadiness(heron.manager, slug))?.gaps.map(({ kind }) => kind)
    expect(kinds).toEqual([
      "say-not-agreed",
      "nobody-draws-on-support",
      "fewer-than-three-members",
      "prompts-not-two",
      "too-few-scenarios",
      "written-not-one",
    ])
    expect(await sealAndPublish(heron.manager, { slug })).toMatchObject({ error: { kind: "say-not-agreed" } })
    await must(proposeSay(heron.manager, { slug, say: "equal", quorum: 2 }))
    expect(await sealAndPublish(heron.manager, { slug })).toMatchObject({
      error: { kind: "nobody-draws-on-support" },
    })
    await must(inviteMember(heron.manager, { slug, ...rosa }))
    expect(await sealAndPublish(heron.manager, { slug })).toMatchObject({
      error: { kind: "quorum-over-panel", drawingOnSupport: 1 },
    })
  })

  it.each([
    [{ payPencePerHour: 500 }, "pays-below-the-law"],
    [{ closesOn: inDays(-2), hearBy: inDays(2) }, "closes-in-the-past"],
    [{ hearBy: inDays(1) }, "hears-before-it-closes"],
    [{ theWork: "You help our clients with shopping." }, "words-diminish"],
    [{ easyRead: { theWork: [{ text: "You help our clients.", picture: "help" }] } }, "words-diminish"],
  ] as const)("seals nothing where the advert %o cannot be shown", async (over, kind) => {
    const draft = await aDraft(heron, over)
    const { slug } = draft
    await withQuestions(draft)
    await aWholePanel(draft)
    await must(proposeSay(heron.manager, { slug, say: "equal", quorum: 1 }))
    await everybodyAgrees(draft)
    expect(await sealAndPublish(heron.manager, { slug })).toMatchObject({ error: { kind } })
    expect((await readReadiness(heron.manager, slug))?.agreement?.sealedAt).toBeNull()
    expect(await eventsOf(draft.id)).not.toContain("panel.sealed")
    await must(writeVacancy(heron.manager, { slug, text: vacancyText() }))
    await must(sealAndPublish(heron.manager, { slug }))
  })

  it("gives the panel the days it takes at its members' own pace, and no fewer", async () => {
    const draft = await aDraft(heron, { closesOn: inDays(7), hearBy: inDays(12) })
    const { slug } = draft
    await withQuestions(draft)
    const { rosa } = await aWholePanel(draft)
    await must(proposeSay(heron.manager, { slug, say: "equal", quorum: 1 }))
    await everybodyAgrees(draft)
    expect(await readReadiness(heron.manager, slug)).toMatchObject({ inTime: 13, gaps: [] })
    await must(saveTakingPart(rosa, { answersADay: 2 }))
    const short = { kind: "panel-needs-longer", applications: 2, hearBy: inDays(16) }
    expect(await readReadiness(heron.manager, slug)).toMatchObject({ inTime: 2, gaps: [short] })
    expect(await sealAndPublish(heron.manager, { slug })).toEqual({ ok: false, error: short })
    expect(await eventsOf(draft.id)).not.toContain("panel.sealed")
    await must(writeVacancy(heron.manager, { slug, text: vacancyText({ hearBy: inDays(16) }) }))
    await must(sealAndPublish(heron.manager, { slug }))
  })

  it("seals only what the asker was shown, and lets nobody overwrite a colleague unseen", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    await withQuestions(draft)
    await aWholePanel(draft)
    await must(proposeSay(heron.manager, { slug, say: "advisory", quorum: 1 }))
    await everybodyAgrees(draft)
    const shown = await readReadiness(heron.manager, slug)
    const seen = shown?.seen ?? ""
    const version = shown?.vacancy.version ?? 0
    await must(proposeSay(heron.manager, { slug, say: "final", quorum: 1 }))
    expect(await sealAndPublish(heron.manager, { slug, seen })).toMatchObject({
      error: { kind: "changed-since-seen" },
    })
    const text = vacancyText({ title: "As a colleague put it" })
    await must(writeVacancy(heron.manager, { slug, text, version }))
    expect(await writeVacancy(heron.manager, { slug, text: vacancyText(), version })).toMatchObject({
      error: { kind: "changed-elsewhere" },
    })
    expect((await readVacancy(heron.manager, slug))?.vacancy.title).toBe("As a colleague put it")
    await everybodyAgrees(draft)
    const now = await readReadiness(heron.manager, slug)
    await must(sealAndPublish(heron.manager, { slug, seen: now?.seen ?? "" }))
  })

  it("leaves nothing to arrange afterwards", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { slug } = vacancy
    const [seat] = await seatsOf(vacancy)
    const sealed = { ok: false, error: { kind: "say-is-sealed" } }
    expect(await inviteMember(heron.manager, { slug, ...rosa, name: "Late" })).toEqual(sealed)
    expect(await removeMember(heron.manager, { slug, memberId: seat!.id })).toEqual(sealed)
    expect(await proposeSay(heron.manager, { slug, say: "advisory", quorum: 1 })).toEqual({
      ok: false,
      error: { kind: "not-a-draft" },
    })
    await must(inviteAgain(heron.manager, { slug, memberId: seat!.id, reason: "lost" }))
  })
})

describe("the database itself", () => {
  const raw = (ctx: Ctx, change: ReturnType<typeof sql>) =>
    inTransaction(ctx, async (tx) => {
      await tx.execute(change)
      return ok(null)
    }).catch((error: { cause?: { message: string }; message: string }) =>
      Promise.reject(new Error(error.cause?.message ?? error.message)),
    )

  it("refuses every change to what is sealed", async () => {
    const { id } = await aPublishedVacancy(heron)
    for (const change of [
      sql`update panel_agreements set say = 'advisory' where vacancy_id = ${id}`,
      sql`update panel_agreements set sealed_at = null where vacancy_id = ${id}`,
      sql`delete from panel_agreements where vacancy_id = ${id}`,
      sql`update panel_members set part = 'staff' where vacancy_id = ${id}`,
      sql`delete from panel_members where vacancy_id = ${id}`,
      sql`insert into panel_members (provider_id, vacancy_id, person_id, part, order_seed)
        select provider_id, vacancy_id, ${heron.manager.actor.personId}, 'staff', 1 from panel_agreements
        where vacancy_id = ${id}`,
      sql`delete from vacancy_questions where vacancy_id = ${id}`,
      sql`update vacancy_questions set position = position + 10 where vacancy_id = ${id}`,
    ]) {
      await expect(raw(heron.manager, change)).rejects.toThrow("the say is sealed")
    }
  })

  it("publishes nothing without a sealed say", async () => {
    const { id } = await aDraft(heron)
    await expect(
      raw(heron.manager, sql`update vacancies set status = 'published' where id = ${id}`),
    ).rejects.toThrow("published without a sealed say")
  })

  it("lets another provider change nothing", async () => {
    const { id } = await aDraft(heron)
    await must(raw(other.manager, sql`update vacancies set title = 'Ours now' where id = ${id}`))
    await expect(
      raw(
        other.manager,
        sql`insert into panel_agreements (provider_id, vacancy_id, say, quorum)
          values (${heron.id}, ${id}, 'equal', 1)`,
      ),
    ).rejects.toThrow(/row-level security/)
    const [row] = await owner`select title from vacancies where id = ${id}`
    expect(row?.title).toBe("Support worker, evenings")
  })
})
