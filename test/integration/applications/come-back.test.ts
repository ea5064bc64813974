import { afterAll, describe, expect, it } from "vitest"
import {
  findApplicant,
  makeComeBackLink,
  openByLink,
  openBySecretWord,
  sendComeBackLink,
  setSecretWord,
} from "#app/domain/applications/index.server.ts"
import { closeDatabase } from "#db/client.ts"
import { auditOf, begin, openVacancy, owner, stranger } from "#test/integration/applications/open-vacancy.ts"

const vacancy = await openVacancy()
afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

describe("a secret word", () => {
  it("opens the application with the reference, however they are said, and closes the browser before", async () => {
    const begun = await begin(vacancy)
    expect(await setSecretWord(begun.ctx, { secretWord: "Green Teapot" })).toEqual({ ok: true, value: null })
    expect(await auditOf(begun.id, "application.secret-word-set")).toHaveLength(1)
    const spoken = {
      reference: begun.reference.replaceAll("-", " ").toUpperCase(),
      secretWord: "greenteapot",
    }
    const opened = await openBySecretWord(stranger, spoken)
    if (!opened.ok) throw new Error(opened.error.kind)
    expect(opened.value.reference).toBe(begun.reference)
    expect(await findApplicant(stranger, opened.value)).toEqual(begun.ctx.actor)
    expect(await findApplicant(stranger, begun)).toBeNull()
    expect(await auditOf(begun.id, "application.opened")).toEqual([
      { actorKind: "doorkeeper", detail: { way: "secret-word" }, queued: true },
    ])
  })

  it("gives the same answer to every wrong try", async () => {
    const withWord = await begin(vacancy)
    const without = await begin(vacancy)
    await setSecretWord(withWord.ctx, { secretWord: "green teapot" })
    const refused = { ok: false, error: { kind: "does-not-open" } }
    for (const typed of [
      { reference: withWord.reference, secretWord: "blue teapot" },
      { reference: withWord.reference, secretWord: "" },
      { reference: without.reference, secretWord: "" },
      { reference: without.reference, secretWord: "green teapot" },
      { reference: "amber river lamp", secretWord: "green teapot" },
      { reference: "", secretWord: "" },
      { reference: "x".repeat(5_000), secretWord: "y".repeat(5_000) },
    ]) {
      expect(await openBySecretWord(stranger, typed)).toEqual(refused)
    }
  })

  it("is refused when it is short or said by the reference, and is kept as a hash bound to its application", async () => {
    const one = await begin(vacancy)
    const other = await begin(vacancy)
    expect(await setSecretWord(one.ctx, { secretWord: "tea" })).toMatchObject({
      error: { kind: "secret-word-too-short" },
    })
    expect(await setSecretWord(one.ctx, { secretWord: one.reference })).toMatchObject({
      error: { kind: "secret-word-in-reference" },
    })
    await setSecretWord(one.ctx, { secretWord: "green teapot" })
    await setSecretWord(other.ctx, { secretWord: "green teapot" })
    const rows = await owner<{ hash: string }[]>`
      select secret_word_hash as hash from applications where id in (${one.id}, ${other.id})`
    expect(rows[0]?.hash).not.toBe(rows[1]?.hash)
    expect(rows[0]?.hash).not.toContain("teapot")
  })
})

const tokenOf = (url: string) => url.slice(url.lastIndexOf("/") + 1)

describe("a come-back link", () => {
  it("opens the application until a new one is made", async () => {
    const { ctx, id, reference } = await begin(vacancy)
    const first = await makeComeBackLink(ctx)
    if (!first.ok) throw new Error(first.error.kind)
    const token = tokenOf(first.value.url)
    for (const _ of [1, 2]) {
      expect(await openByLink(stranger, { token })).toMatchObject({ ok: true, value: { reference } })
    }
    const second = await makeComeBackLink(ctx)
    expect(await openByLink(stranger, { token })).toMatchObject({ error: { kind: "does-not-open" } })
    expect(await openByLink(stranger, { token: second.ok ? tokenOf(second.value.url) : "" })).toMatchObject({
      ok: true,
    })
    expect(await auditOf(id, "application.come-back-link-made")).toHaveLength(2)
  })

  it.each(["", "x", "amber-river-lamp.", ".abc", "amber-river-lamp.abc", "a.b.c"])(
    "does not open with %j",
    async (token) => {
      expect(await openByLink(stranger, { token })).toEqual({ ok: false, error: { kind: "does-not-open" } })
    },
  )

  it("goes by e-mail, its address and words sealed", async () => {
    const { ctx } = await begin(vacancy)
    expect(await sendComeBackLink(ctx, { email: "no address" })).toMatchObject({
      error: { kind: "email-not-whole" },
    })
    expect((await sendComeBackLink(ctx, { email: " demo@values-first.example " })).ok).toBe(true)
    const [row] = await owner`
      select template, address_sealed, body_sealed from messages where provider_id = ${vacancy.providerId}`
    expect(row?.template).toBe("come-back-link")
    expect(Buffer.from(row?.address_sealed).toString("latin1")).not.toContain("demo@")
    expect(Buffer.from(row?.body_sealed).toString("latin1")).not.toContain("/apply/back/")
  })
})
