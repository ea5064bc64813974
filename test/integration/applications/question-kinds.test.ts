import { afterAll, describe, expect, it } from "vitest"
import {
  bringAnswer,
  readApplication,
  readEarlierAnswer,
  saveAnswer,
  submitApplication,
} from "#app/domain/applications/index.server.ts"
import { questionKinds } from "#app/domain/scenarios/vocabulary.ts"
import { closeDatabase } from "#db/client.ts"
import { wholeAnswer } from "#test/factories/whole-answer.ts"
import { answerEverything } from "#test/integration/applications/fill-in.ts"
import {
  auditOf,
  type Begun,
  begin,
  openVacancy,
  owner,
} from "#test/integration/applications/open-vacancy.ts"

afterAll(async () => {
  await closeDatabase()
  await owner.end()
})

const questionsOf = async ({ ctx }: Begun) => (await readApplication(ctx))?.questions ?? []

describe("questions of every kind", () => {
  it("keep the answer that their kind asks for, and are sent", async () => {
    const begun = await begin(await openVacancy(questionKinds))
    const asked = await questionsOf(begun)
    expect(new Set(asked.map(({ kind }) => kind))).toEqual(new Set(questionKinds))
    for (const question of asked) {
      const all = { ...wholeAnswer(question), ...(question.kind !== "spoken" && { body: "words" }) }
      const { number, savedAs } = question
      expect(await saveAnswer(begun.ctx, { number, given: all, seen: savedAs, done: true })).toMatchObject({
        ok: true,
      })
    }
    for (const question of await questionsOf(begun)) {
      const given = wholeAnswer(question, question.kind === "spoken" ? undefined : "words")
      expect(question).toMatchObject({ ...given, answered: true })
    }
    await answerEverything(begun)
    expect((await submitApplication(begun.ctx, { notBarred: true })).ok).toBe(true)
  })

  it("say what is missing, and keep the half for later", async () => {
    const begun = await begin(await openVacancy(["best-and-worst", "put-in-order"]))
    const [choice, , order] = await questionsOf(begun)
    const half = { bestAndWorst: { best: choice!.options[0]!.id, worst: null } }
    const save = (number: number, given: object, done: boolean, seen: string | null = null) =>
      saveAnswer(begun.ctx, { number, given, seen, done })
    expect(await save(choice!.number, half, true)).toMatchObject({
      error: { kind: "choices-missing", missing: ["worst"] },
    })
    expect((await save(choice!.number, half, false)).ok).toBe(true)
    expect((await questionsOf(begun))[0]).toMatchObject({ ...half, answered: false })
    const [option] = order!.options
    expect(await save(order!.number, { ordering: [option!.id, option!.id, "z"] }, true)).toMatchObject({
      error: { kind: "not-in-order" },
    })
  })
})

describe("an earlier answer", () => {
  it("is offered where the question is the same version, and comes only when it is asked for", async () => {
    const [first, second] = [await openVacancy(), await openVacancy()]
    const earlier = await begin(first)
    await answerEverything(earlier)
    const now = await begin(second)
    const [question] = await questionsOf(now)
    const { versionId, number } = question!
    expect(await readEarlierAnswer(earlier.ctx, versionId)).toMatchObject({
      job: "Support worker",
      answer: { body: "In my own words" },
    })
    expect((await questionsOf(now))[0]).toMatchObject({ body: null, savedAs: null })
    const bringing = { number, versionId, earlier: earlier.ctx, seen: null }
    expect((await bringAnswer(now.ctx, bringing)).ok).toBe(true)
    expect((await questionsOf(now))[0]).toMatchObject({ body: "In my own words", answered: true })
    expect((await questionsOf(earlier))[0]).toMatchObject({ body: "In my own words" })
    expect(await auditOf(now.id, "application.saved")).toMatchObject([{ detail: { question: 1 } }])
  })

  it("does not come from another version, from an empty answer, or over words written since", async () => {
    const vacancy = await openVacancy()
    const earlier = await begin(vacancy)
    const now = await begin(vacancy)
    const [question, other] = await questionsOf(now)
    const bringing = { number: 1, versionId: question!.versionId, earlier: earlier.ctx, seen: null }
    expect(await bringAnswer(now.ctx, bringing)).toMatchObject({ error: { kind: "not-found" } })
    await saveAnswer(earlier.ctx, { number: 1, given: { body: "before" }, seen: null, done: true })
    expect(await readEarlierAnswer(earlier.ctx, other!.versionId)).toBeNull()
    await saveAnswer(now.ctx, { number: 1, given: { body: "written here" }, seen: null, done: true })
    expect(await bringAnswer(now.ctx, bringing)).toMatchObject({ error: { kind: "changed-elsewhere" } })
    expect((await questionsOf(now))[0]?.body).toBe("written here")
  })
})
