import { randomUUID } from "node:crypto"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { inviteMember, sayGoodDay, takeBackGoodDay } from "#app/domain/panels/index.server.ts"
import { answerAboutVacancy, askAboutVacancy, readAsked } from "#app/domain/vacancies/index.server.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must, owner, stranger } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy } from "#test/factories/vacancy.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const heron = await aProvider()
const { slug: draft } = await aDraft(heron)
const server = await startWebServer({})
beforeEach(() => expect.poll(server.cache.isOpen).toBe(true))
afterAll(() => server.stop())

async function read(path: string): Promise<string> {
  const response = await fetch(server.address + path)
  return response.text()
}

/** Reads a page until it is kept, so that what comes next comes from memory unless it was dropped. */
async function keep(path: string): Promise<string> {
  await expect
    .poll(async () => {
      await read(path)
      return server.cache.at("en", path) !== undefined
    })
    .toBe(true)
  return read(path)
}

describe("a public page that is kept", () => {
  it("goes from an advert, the list and its provider's page when a job is published and when it closes", async () => {
    const before = await keep("/jobs")
    const vacancy = await aPublishedVacancy(heron)
    const advert = `/jobs/${vacancy.slug}`
    expect(before).not.toContain(advert)
    await expect.poll(() => read("/jobs")).toContain(advert)

    const theirs = `/providers/${heron.slug}`
    expect(await keep(advert)).toContain(`${advert}/apply`)
    expect(await keep(theirs)).toContain(advert)
    expect(await keep("/jobs")).toContain(advert)
    await vacancy.close()
    await expect.poll(() => read(advert)).not.toContain(`${advert}/apply`)
    await expect.poll(() => read("/jobs")).not.toContain(advert)
    await expect.poll(() => read(theirs)).not.toContain(advert)
  })

  it("has what a panel member says of a good day, and has it no more once they take it back", async () => {
    const { slug, rosa } = await aPublishedVacancy(heron)
    const advert = `/jobs/${slug}`
    await keep(advert)
    await must(
      sayGoodDay(rosa, { slug, words: "Tea first.", shownAs: "Rosa", easyRead: "", understood: "easy-read" }),
    )
    await expect.poll(() => read(advert)).toContain("Tea first.")
    expect(await keep(advert)).toContain("Rosa, who is on the panel")
    await must(takeBackGoodDay(rosa, { slug }))
    await expect.poll(() => read(advert), { timeout: 1_000 }).not.toContain("Tea first.")
  })

  it("shows a question once it is answered, and tells search engines of a job while it is open", async () => {
    const vacancy = await aPublishedVacancy(heron)
    const { slug } = vacancy
    const advert = `/jobs/${slug}`
    await must(
      askAboutVacancy(stranger, {
        slug,
        once: randomUUID(),
        words: "Is there a bus?",
        email: undefined,
        language: "en",
      }),
    )
    expect(await keep(advert)).not.toContain("Is there a bus?")
    const [asked] = await readAsked(heron.manager, slug)
    const answer = { answer: "</script>Yes, the 49.", isPublic: true, seen: "" }
    await must(answerAboutVacancy(heron.manager, { slug, id: asked?.id ?? "", ...answer }))
    await expect.poll(() => read(advert)).toContain("Yes, the 49.")

    const page = await keep(advert)
    const posted = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? ""
    expect(posted).not.toMatch(/[<>]/)
    expect(JSON.parse(posted)).toMatchObject({ "@type": "JobPosting", title: "Support worker, evenings" })
    await vacancy.close()
    await expect.poll(() => read(advert)).not.toContain("ld+json")
  })

  it("says how fast a provider replies, and nothing before it has", async () => {
    const swift = await aProvider("Swift House")
    const { slug } = await aPublishedVacancy(swift)
    expect(await keep(`/jobs/${slug}`)).not.toContain("within 7 days")
    await owner`insert into feedback_counters (provider_id, sent, sent_in_time) values (${swift.id}, 10, 9)`
    await expect.poll(() => read(`/jobs/${slug}`)).toContain("9 of 10 people got feedback")
  })

  /** Each change of what the public sees, made as whoever has the right to it would. */
  it.each<[string, () => Promise<unknown>]>([
    ["a provider's", () => owner`update providers set about = 'Smaller still.' where id = ${heron.id}`],
    ["a rate of pay's", () => owner`update pay_rates set source_name = source_name`],
    ["a certificate's", () => owner`update certificates set revoked_at = revoked_at`],
    ["a panel's", () => must(inviteMember(heron.manager, { slug: draft, name: "Wyn", part: "staff" }))],
  ])("goes with %s change", async (_, change) => {
    await keep("/jobs")
    await change()
    await expect.poll(() => server.cache.at("en", "/jobs")).toBeUndefined()
  })
})
