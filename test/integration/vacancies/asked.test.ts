import { randomUUID } from "node:crypto"
import { describe, expect, it } from "vitest"
import { readVacancyPage } from "#app/domain/decisions/index.server.ts"
import {
  answerAboutVacancy,
  askAboutVacancy,
  readAsked,
  readUnanswered,
  readVacancyToAsk,
} from "#app/domain/vacancies/index.server.ts"
import { aProvider } from "#test/factories/provider.ts"
import { eventsOf, lettersOf, must, notFound, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy } from "#test/factories/vacancy.ts"

const heron = await aProvider()
const other = await aProvider("Kestrel Court")
const bus = "Is there a bus on Sundays?"

/** A question that somebody asked, and its id. */
async function anAskedQuestion(slug: string, email?: string) {
  await must(askAboutVacancy(stranger, { slug, once: randomUUID(), words: bus, email, language: "en" }))
  const [newest] = await readAsked(heron.manager, slug)
  return newest!.id
}

describe("asking about a job before applying", () => {
  it("needs no name and no address, and reaches the provider", async () => {
    const { slug, id } = await aPublishedVacancy(heron)
    const question = await anAskedQuestion(slug)
    expect(await readAsked(heron.manager, slug)).toMatchObject([
      { words: bus, answer: null, isPublic: false, wantsMail: false },
    ])
    expect(await readUnanswered(heron.manager)).toContainEqual({
      slug,
      title: "Support worker, evenings",
      waiting: 1,
    })
    expect(await eventsOf(question)).toEqual(["vacancy-question.asked"])
    const [audited] =
      await owner`select actor_person_id, detail from audit_events where subject_id = ${question}`
    expect(audited).toEqual({ actor_person_id: null, detail: { vacancy: id } })
  })

  it("is one question when its button is pressed twice, and two when other words come after Back", async () => {
    const { slug } = await aPublishedVacancy(heron)
    const once = randomUUID()
    const ask = (words: string) =>
      must(askAboutVacancy(stranger, { slug, once, words, email: undefined, language: "en" }))
    await ask(bus)
    await ask(bus)
    await ask("And on bank holidays?")
    expect(await readAsked(heron.manager, slug)).toHaveLength(2)
  })

  it("keeps an address sealed", async () => {
    const { slug } = await aPublishedVacancy(heron)
    const id = await anAskedQuestion(slug, "ada@example.org")
    const [row] =
      await owner`select email_sealed, asked_questions::text as all from asked_questions where id = ${id}`
    expect(row?.email_sealed.length).toBeGreaterThan(20)
    expect(Buffer.from(row?.email_sealed).toString("latin1")).not.toContain("ada@")
    expect(row?.all).not.toContain("ada@")
  })

  it("ends when the job closes, and is not there for a draft", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { slug } = vacancy
    const asking = { once: randomUUID(), words: bus, email: undefined, language: "en" } as const
    await vacancy.close()
    expect(await askAboutVacancy(stranger, { slug, ...asking })).toMatchObject({
      ok: false,
      error: { kind: "vacancy-closed" },
    })
    expect(await readVacancyToAsk(stranger, slug)).toMatchObject({
      open: false,
      help: { person: "Jo", phone: "0113 496 0000" },
    })
    const draft = await aDraft(heron)
    expect(await askAboutVacancy(stranger, { slug: draft.slug, ...asking })).toEqual(notFound)
    expect(await readVacancyToAsk(stranger, draft.slug)).toBeNull()
  })
})

describe("answering", () => {
  const yes = { answer: "Yes, the 49.", isPublic: true, seen: "" }

  it("is shown to everybody without who asked, and goes to whoever left an address, once", async () => {
    const quiet = await aProvider("Quiet House")
    const { slug } = await aPublishedVacancy(quiet)
    const asking = { once: randomUUID(), words: bus, email: "ada@example.org", language: "cy" } as const
    await must(askAboutVacancy(stranger, { slug, ...asking }))
    const [asked] = await readAsked(quiet.manager, slug)
    const id = asked!.id
    expect((await readVacancyPage(stranger, slug))?.asked).toEqual([])

    await must(answerAboutVacancy(quiet.manager, { slug, id, ...yes }))
    expect((await readVacancyPage(stranger, slug))?.asked).toEqual([{ words: bus, answer: "Yes, the 49." }])
    expect(await lettersOf(quiet.id)).toContain("question-answered")
    // In the language in which it was asked.
    const [letter] = await owner`select subject from messages
      where provider_id = ${quiet.id} and template = 'question-answered'`
    expect(letter?.subject).toBe("Ateb i’ch cwestiwn: Support worker, evenings")
    const [row] = await owner`select email_sealed from asked_questions where id = ${id}`
    expect(row?.email_sealed).toBeNull()

    const [answered] = await readAsked(quiet.manager, slug)
    const seen = answered?.answeredAt?.toISOString() ?? ""
    await must(
      answerAboutVacancy(quiet.manager, { slug, id, answer: "No, it stopped.", isPublic: false, seen }),
    )
    expect((await readVacancyPage(stranger, slug))?.asked).toEqual([])
    expect((await lettersOf(quiet.id)).filter((one) => one === "question-answered")).toHaveLength(1)
    expect(await eventsOf(id)).toEqual([
      "vacancy-question.asked",
      "vacancy-question.answered",
      "vacancy-question.changed",
    ])
  })

  it("does not write over what a colleague answered meanwhile", async () => {
    const { slug } = await aPublishedVacancy(heron)
    const id = await anAskedQuestion(slug)
    await must(answerAboutVacancy(heron.manager, { slug, id, ...yes }))
    expect(await answerAboutVacancy(heron.manager, { slug, id, ...yes, answer: "Perhaps." })).toEqual({
      ok: false,
      error: { kind: "answered-elsewhere" },
    })
  })

  it.each([
    ["another provider", other.manager],
    ["an assessor", heron.assessor],
  ])("is not there for %s", async (_, ctx) => {
    const { slug } = await aPublishedVacancy(heron)
    const id = await anAskedQuestion(slug)
    expect(await answerAboutVacancy(ctx, { slug, id, ...yes })).toEqual(notFound)
    expect(await readAsked(ctx, slug)).toEqual([])
    expect(await readUnanswered(ctx)).toEqual([])
  })

  it("is of a question about that vacancy", async () => {
    const one = await aPublishedVacancy(heron)
    const two = await aPublishedVacancy(heron)
    const id = await anAskedQuestion(one.slug)
    expect(await answerAboutVacancy(heron.manager, { slug: two.slug, id, ...yes })).toEqual(notFound)
  })
})
