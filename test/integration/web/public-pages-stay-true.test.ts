import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { inviteMember } from "#app/domain/panels/index.server.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must, owner } from "#test/factories/stage.ts"
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
