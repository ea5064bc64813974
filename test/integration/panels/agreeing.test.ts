import { sql } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import {
  answerSay,
  inviteMember,
  proposeSay,
  readMySay,
  readReadiness,
  readSealed,
  remindOfSay,
  removeMember,
  sealAndPublish,
} from "#app/domain/panels/index.server.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"
import { aProvider } from "#test/factories/provider.ts"
import { eventsOf, lettersOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aMember, aWholePanel, everybodyAgrees, withQuestions } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const { manager } = heron
const yes = { agrees: true, words: "", understood: "easy-read" } as const
const no = { ...yes, agrees: false, words: "I want it to be final." }

async function proposed() {
  const draft = await aDraft(heron)
  await withQuestions(draft)
  const panel = await aWholePanel(draft)
  await must(proposeSay(manager, { slug: draft.slug, say: "equal", quorum: 1 }))
  return { ...draft, ...panel }
}

const seenBy = async (member: Ctx<PersonActor>, slug: string) => (await readMySay(member, slug))?.seen ?? ""
const waitsFor = async (slug: string) =>
  (await readReadiness(manager, slug))?.gaps.find(({ kind }) => kind === "not-all-agreed")
const refusedAs = (message: string) => ({ cause: { message: expect.stringContaining(message) } })

describe("a member's word on the say", () => {
  it("is yes or no, to what they were shown, and changed until it is sealed", async () => {
    const { slug, rosa } = await proposed()
    const seen = await seenBy(rosa, slug)
    expect(await answerSay(other.manager as never, { slug, seen, ...yes })).toEqual(notFound)
    expect(await answerSay(rosa, { slug, seen: "something else", ...yes })).toMatchObject({
      error: { kind: "changed-since-seen" },
    })
    await must(answerSay(rosa, { slug, seen, ...no }))
    expect(await readMySay(rosa, slug)).toMatchObject({ word: "does-not-agree", words: no.words })
    await must(answerSay(rosa, { slug, seen, ...yes }))
    expect(await readMySay(rosa, slug)).toMatchObject({ word: "agrees", words: "" })
    const [seat] = await owner`select id from panel_members where person_id = ${rosa.actor.personId}`
    expect((await eventsOf(seat!.id)).slice(-2)).toEqual([
      "panel-member.did-not-agree",
      "panel-member.agreed-to-say",
    ])
  })

  it("counts no more once the say, who sits or what is asked has changed", async () => {
    const draft = await proposed()
    const { slug, rosa } = draft
    await everybodyAgrees(draft)
    expect(await waitsFor(slug)).toBeUndefined()
    await must(proposeSay(manager, { slug, say: "final", quorum: 1 }))
    expect((await readMySay(rosa, slug))?.word).toBe("changed")
    expect(await waitsFor(slug)).toMatchObject({ waitingFor: ["Rosa Marsh", "Imran Shah", "Dilys Rowe"] })
    expect(await sealAndPublish(manager, { slug })).toMatchObject({ error: { kind: "not-all-agreed" } })
    await must(proposeSay(manager, { slug, say: "equal", quorum: 1 }))
    expect((await readMySay(rosa, slug))?.word).toBe("agrees")
    await aMember(draft, "staff", "Wyn Rees")
    expect((await readMySay(rosa, slug))?.word).toBe("changed")
  })

  it("is waited for by name: reminded once a day by letter, or taken off", async () => {
    const quiet = await aProvider("Quiet House")
    const draft = await aDraft(quiet)
    await withQuestions(draft)
    await aWholePanel(draft)
    const { slug } = draft
    const email = `wyn-${slug}@example.org`
    await must(inviteMember(quiet.manager, { slug, name: "Wyn Rees", email, part: "staff" }))
    await must(proposeSay(quiet.manager, { slug, say: "equal", quorum: 1 }))
    const seats = await owner<{ id: string; called: string }[]>`
      select id, called from panel_members where vacancy_id = ${draft.id} order by id`
    const memberId = seats.find(({ called }) => called === "Wyn Rees")!.id
    const rosaId = seats.find(({ called }) => called === "Rosa Marsh")!.id
    expect((await readReadiness(quiet.manager, slug))?.gaps).toMatchObject([
      { kind: "not-all-joined", waitingFor: ["Wyn Rees"] },
      { kind: "not-all-agreed", waitingFor: ["Rosa Marsh", "Imran Shah", "Dilys Rowe"] },
    ])
    expect(await remindOfSay(quiet.manager, { slug, memberId })).toMatchObject({
      error: { kind: "nothing-to-remind-of" },
    })
    await owner`update panel_members set joined_at = now() where id = ${memberId}`
    expect(await remindOfSay(other.manager, { slug, memberId })).toEqual(notFound)
    expect(await remindOfSay(quiet.manager, { slug, memberId: rosaId })).toMatchObject({
      error: { kind: "no-address" },
    })
    await must(remindOfSay(quiet.manager, { slug, memberId }))
    await must(remindOfSay(quiet.manager, { slug, memberId }))
    expect(await lettersOf(quiet.id)).toEqual(["panel-invitation", "say-waits"])
    expect(await eventsOf(memberId)).toContain("panel-member.reminded-of-say")
    await must(removeMember(quiet.manager, { slug, memberId }))
    await everybodyAgrees(draft)
    await must(sealAndPublish(quiet.manager, { slug }))
  })
})

describe("what is sealed", () => {
  it("is there for anybody, to read and to hash again, and nobody takes their word back", async () => {
    const draft = await proposed()
    const { slug, rosa } = draft
    expect(await readSealed(stranger, slug)).toBeNull()
    await everybodyAgrees(draft)
    const seen = await seenBy(rosa, slug)
    await must(sealAndPublish(manager, { slug }))
    const sealed = await readSealed(stranger, slug)
    const [same] = await owner`select encode(sha256(convert_to(${sealed!.text}, 'UTF8')), 'hex') as hash`
    expect(sealed).toMatchObject({ say: "equal", quorum: 1, hash: same!.hash })
    expect(await answerSay(rosa, { slug, seen, ...no })).toMatchObject({ error: { kind: "say-is-sealed" } })
    const change = sql`update say_agreements set agrees = false where person_id = ${rosa.actor.personId}`
    await expect(inTransaction(rosa, async (tx) => ok(await tx.execute(change)))).rejects.toMatchObject(
      refusedAs("the say is sealed"),
    )
  })

  it("is refused by the database whatever the code says: too few, not joined, not agreed, other words", async () => {
    const draft = await proposed()
    const { id, slug, imran } = draft
    const seal = (over: Record<string, unknown> = {}) =>
      owner.begin(async (tx) => {
        const [words] = await tx`
          select agreed_text(${id}, say, quorum, scorers) || E'\nsealed\n' as text,
            sha256_hex(agreed_text(${id}, say, quorum, scorers)) as fingerprint
          from panel_agreements where vacancy_id = ${id}`
        const [made] = await tx`select sha256_hex(${words!.text}) as hash`
        const row = { sealed_text: words!.text, fingerprint: words!.fingerprint, hash: made!.hash, ...over }
        await tx`update panel_agreements set ${tx(row)}, sealed_at = now() where vacancy_id = ${id}`
        throw new Error("it was sealed")
      })
    await expect(seal()).rejects.toThrow("not everybody has agreed")
    await everybodyAgrees(draft)
    await expect(seal()).rejects.toThrow("it was sealed")
    await expect(seal({ fingerprint: null })).rejects.toThrow("sealed otherwise than agreed")
    await expect(seal({ say: "advisory" })).rejects.toThrow("not everybody has agreed")
    await expect(seal({ hash: "0" })).rejects.toThrow("sealed otherwise than agreed")
    await expect(seal({ quorum: 2 })).rejects.toThrow("more than the panel has")
    await must(answerSay(imran, { slug, seen: await seenBy(imran, slug), ...no }))
    await expect(seal()).rejects.toThrow("not everybody has agreed")
    const [seat] = await owner`select id from panel_members where person_id = ${imran.actor.personId}`
    await must(removeMember(manager, { slug, memberId: seat!.id }))
    await expect(seal()).rejects.toThrow("fewer than three members")
    await must(inviteMember(manager, { slug, name: "Late", part: "staff" }))
    await expect(seal()).rejects.toThrow("not everybody has joined")
  })
})
