import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { readVacancyPage } from "#app/domain/decisions/index.server.ts"
import {
  inviteMember,
  readMyGoodDay,
  readReadiness,
  readWordsLeftBehind,
  removeMember,
  sayGoodDay,
  takeBackGoodDay,
} from "#app/domain/panels/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { aPerson, aProvider } from "#test/factories/provider.ts"
import { asThemself, eventsOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aMember, aPublishedVacancy, type VacancyOnStage } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const kestrel = await aProvider("Kestrel Court")
const tea = {
  words: "Tea first, then talk.",
  easyRead: "First we have tea.\nThen we talk.",
  shownAs: "Rosa",
  understood: "read-aloud",
} as const

const kept = async ({ id }: VacancyOnStage) =>
  owner`select id, words, easy_read, shown_as, consent_form, withdrawn_at is not null as gone
    from good_day_voices where vacancy_id = ${id}`

const shown = async (slug: string) => (await readVacancyPage(stranger, slug))?.voices

const leave = (member: Ctx<PersonActor>, { id }: VacancyOnStage) =>
  owner`update panel_members set left_at = now()
    where vacancy_id = ${id} and person_id = ${member.actor.personId}`

describe("what a good day looks like, in a panel member's words", () => {
  it("is public with the name they chose, and says how they understood it", async () => {
    const vacancy = await aPublishedVacancy(heron)
    await must(sayGoodDay(vacancy.rosa, { slug: vacancy.slug, ...tea }))
    await must(
      sayGoodDay(vacancy.imran, {
        slug: vacancy.slug,
        ...tea,
        words: "A walk.",
        easyRead: "",
        shownAs: null,
      }),
    )
    expect(await shown(vacancy.slug)).toEqual([
      { words: "Tea first, then talk.", easyRead: tea.easyRead, shownAs: "Rosa" },
      { words: "A walk.", easyRead: "", shownAs: null },
    ])
    const [voice] = await kept(vacancy)
    expect(voice?.consent_form).toBe("read-aloud")
    expect(await eventsOf(voice?.id)).toEqual(["good-day.said"])
    const [audited] = await owner`select detail from audit_events where subject_id = ${voice?.id}`
    expect(JSON.stringify(audited)).not.toContain("Tea")
  })

  it("is changed by saying it again, and waits while the job is a draft", async () => {
    const draft = await aDraft(heron)
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const { slug } = draft
    await must(sayGoodDay(rosa, { slug, ...tea }))
    await must(sayGoodDay(rosa, { slug, ...tea, words: "Coffee first.", easyRead: "" }))
    expect(await kept(draft)).toMatchObject([{ words: "Coffee first.", easy_read: "" }])
    expect(await shown(slug)).toBeUndefined()
    expect(await readMyGoodDay(rosa, slug)).toMatchObject({
      published: false,
      said: { words: "Coffee first." },
    })
  })

  it("is taken back at once, words and name and all, and again without harm", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { slug, rosa } = vacancy
    await must(sayGoodDay(rosa, { slug, ...tea }))
    await must(takeBackGoodDay(rosa, { slug }))
    await must(takeBackGoodDay(rosa, { slug }))
    expect(await shown(slug)).toEqual([])
    const [voice] = await kept(vacancy)
    expect(voice).toMatchObject({ words: "", easy_read: "", shown_as: null, gone: true })
    expect(await eventsOf(voice?.id)).toEqual(["good-day.said", "good-day.taken-back"])
    expect(await readMyGoodDay(rosa, slug)).toMatchObject({ said: null, seated: true })

    await must(sayGoodDay(rosa, { slug, ...tea, words: "Back again." }))
    expect(await shown(slug)).toMatchObject([{ words: "Back again." }])
  })

  it("is found and taken back by somebody who has left the panel, who says nothing new", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { slug, rosa } = vacancy
    await must(sayGoodDay(rosa, { slug, ...tea }))
    await leave(rosa, vacancy)
    expect(await shown(slug)).toHaveLength(1)
    expect(await readWordsLeftBehind(rosa)).toMatchObject([{ slug }])
    expect(await readMyGoodDay(rosa, slug)).toMatchObject({ seated: false, said: { shownAs: "Rosa" } })
    expect(await sayGoodDay(rosa, { slug, ...tea })).toEqual(notFound)
    await must(takeBackGoodDay(rosa, { slug }))
    expect(await shown(slug)).toEqual([])
    expect(await readWordsLeftBehind(rosa)).toEqual([])
  })

  it("leaves nothing of its Easy Read behind: the database refuses to withdraw the rest alone", async () => {
    const vacancy = await aPublishedVacancy(heron)
    await must(sayGoodDay(vacancy.rosa, { slug: vacancy.slug, ...tea }))
    const half = owner`update good_day_voices set words = '', shown_as = null, withdrawn_at = now()
      where vacancy_id = ${vacancy.id}`
    await expect(half).rejects.toThrow("good_day_voices_gone")
  })

  it("goes with a seat that is taken away, or left, while the job is a draft", async () => {
    const draft = await aDraft(heron)
    const { slug } = draft
    const rosa = await aMember(draft, "draws-on-support", "Rosa Marsh")
    const wyn = await aMember(draft, "staff", "Wyn Rees")
    for (const member of [rosa, wyn]) await must(sayGoodDay(member, { slug, ...tea }))
    const readiness = await readReadiness(heron.manager, slug)
    const memberId = readiness?.members.find(({ name }) => name === "Rosa Marsh")?.id ?? ""
    await must(removeMember(heron.manager, { slug, memberId }))
    await leave(wyn, draft)
    expect(await kept(draft)).toMatchObject([
      { words: "", easy_read: "", shown_as: null, gone: true },
      { words: "", easy_read: "", shown_as: null, gone: true },
    ])
  })

  it("is nobody else's to say, to read before its time, or to take back", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { slug, rosa, imran } = vacancy
    await must(sayGoodDay(rosa, { slug, ...tea }))
    const nobody = asThemself(await aPerson())
    for (const [who, said] of [
      [nobody, notFound],
      [asThemself(kestrel.manager.actor.personId), notFound],
      [imran, { ok: true }],
    ] as const) {
      expect(await takeBackGoodDay(who, { slug })).toMatchObject(said)
    }
    expect(await sayGoodDay(nobody, { slug, ...tea })).toEqual(notFound)
    const draft = await aDraft(heron)
    await must(inviteMember(heron.manager, { slug: draft.slug, name: "Wyn Rees", part: "staff" }))
    const [seat] = await owner`select person_id from panel_members where vacancy_id = ${draft.id}`
    // Invited, and has not said yes to the panel.
    expect(await sayGoodDay(asThemself(seat?.person_id), { slug: draft.slug, ...tea })).toEqual(notFound)
    expect(await readMyGoodDay(nobody, slug)).toBeNull()
    expect(await shown(slug)).toHaveLength(1)
    for (const ctx of [heron.manager, kestrel.manager, imran, stranger]) {
      const changed = await inTransaction(ctx, async (tx) =>
        ok(
          await tx.execute(sql`
            update good_day_voices set words = 'Not mine.' where vacancy_id = ${vacancy.id} returning id`),
        ),
      )
      expect(changed).toEqual({ ok: true, value: [] })
    }
    expect(await shown(slug)).toMatchObject([{ words: "Tea first, then talk." }])
  })
})
