import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { aProvider } from "#test/factories/provider.ts"
import { owner } from "#test/factories/stage.ts"
import { aDraft, aPublishedVacancy, type PublishedOnStage } from "#test/factories/vacancy.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"
import { behindTheTriggers } from "#test/support/owner.ts"

const heron = await aProvider("Tea & <Cake> Ltd")
const server = await startWebServer({})
let vacancy: PublishedOnStage
let draft: string

beforeAll(async () => {
  vacancy = await aPublishedVacancy(heron)
  const { slug } = await aDraft(heron)
  draft = slug
  await behindTheTriggers(
    owner,
    (sql) =>
      sql`update vacancies set title = 'Tea & "talk" <evenings>', outcode = 'LS6' where id = ${vacancy.id}`,
  )
})
beforeEach(() => expect.poll(server.cache.isOpen).toBe(true))
afterAll(() => server.stop())

const ask = (path: string, init?: RequestInit) =>
  fetch(server.address + path, { redirect: "manual", ...init })
const read = async (path: string) => (await ask(path)).text()

/** What PostgreSQL's XML parser finds; it refuses what is not well-formed. */
async function inXml(xml: string, path: string): Promise<string[]> {
  const [row] = await owner<{ found: string[] }[]>`
    select xpath(${path}, xmlparse(document ${xml}))::text[] as found`
  return row!.found
}

const loc = "//*[local-name()='loc']/text()"
const site = "http://localhost:3000"

describe("the address of a search", () => {
  it.each([
    ["/jobs?words=&place=&hours=", "/jobs"],
    ["/jobs?words=tea&place=Leeds&utm_source=x", "/jobs?place=Leeds&words=tea"],
    ["/jobs?place=Leeds&value=zeal&after=", "/jobs?place=Leeds"],
  ])("of %s is %s", async (typed, address) => {
    const response = await ask(typed)
    expect([response.status, response.headers.get("location")]).toEqual([303, address])
    expect((await ask(address)).status).toBe(200)
  })

  it("is not for search engines, and says which one it is", async () => {
    const all = await read("/jobs")
    expect(all).not.toContain("noindex")
    expect(all).toContain(`<link rel="canonical" href="${site}/jobs"/>`)
    const found = await read("/jobs?place=LS6")
    expect(found).toContain('<meta name="robots" content="noindex, follow"/>')
    expect(found).toContain(`<link rel="canonical" href="${site}/jobs?place=LS6"/>`)
    expect(found).toContain('href="/jobs/feed.xml?place=LS6"')
    expect(found).toContain(`/jobs/${vacancy.slug}`)
  })

  it.each([
    "/jobs?words=%00%ff",
    "/jobs?words=%22%27%28%29%26%7C%21",
    "/jobs?place=%E2%80%AE%F0%9F%98%80",
    `/jobs?words=${"z".repeat(5_000)}`,
  ])("may be anything (%#)", async (path) => {
    const response = await fetch(server.address + path)
    expect(response.status).toBe(200)
  })
})

describe("the feeds", () => {
  it("are RSS 2.0 that a parser reads, with the same jobs as the search", async () => {
    const response = await ask("/jobs/feed.xml?place=LS6")
    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8")
    const xml = await response.text()
    expect(await inXml(xml, "/rss[@version='2.0']/channel/item/title/text()")).toEqual([
      'Tea &amp; "talk" &lt;evenings&gt;',
    ])
    expect(await inXml(xml, "//item/link/text()")).toEqual([`${site}/jobs/${vacancy.slug}`])
    const [published] = await inXml(xml, "//item/pubDate/text()")
    expect(Math.abs(Date.parse(published!) - Date.now())).toBeLessThan(600_000)
    expect(await inXml(await read("/jobs/feed.xml?place=Atlantis"), "//item")).toEqual([])
  })

  it("are JSON Feed 1.1", async () => {
    const response = await ask("/jobs/feed.json")
    expect(response.headers.get("content-type")).toBe("application/feed+json; charset=utf-8")
    expect(await response.json()).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      home_page_url: `${site}/jobs`,
      items: [{ url: `${site}/jobs/${vacancy.slug}`, title: 'Tea & "talk" <evenings>' }],
    })
  })

  it("are not sent again to who has them, and go with a job that closes", async () => {
    const kept = async (path: string) => {
      await ask(path)
      return server.cache.at("en", path)
    }
    await expect.poll(() => kept("/jobs/feed.xml")).toBeDefined()
    const etag = (await ask("/jobs/feed.xml")).headers.get("etag") ?? ""
    expect((await ask("/jobs/feed.xml", { headers: { "If-None-Match": etag } })).status).toBe(304)
    const other = await aPublishedVacancy(heron)
    await expect.poll(() => read("/jobs/feed.xml")).toContain(other.slug)
    await other.close()
    await expect.poll(() => read("/jobs/feed.xml")).not.toContain(other.slug)
  })
})

describe("the map of the site", () => {
  const today = new Date().toISOString().slice(0, 10)

  it("names its parts, and they the pages that anybody may read", async () => {
    const early = await aPublishedVacancy(heron)
    await behindTheTriggers(
      owner,
      (sql) => sql`update vacancies set published_at = '2026-03-04T23:59:59.9999Z' where id = ${early.id}`,
    )
    server.cache.drop()
    const response = await ask("/sitemap.xml")
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8")
    expect(await inXml(await response.text(), loc)).toEqual([
      `${site}/sitemap/pages.xml`,
      `${site}/sitemap/jobs-2026-03-04.xml`,
      `${site}/sitemap/jobs-${today}.xml`,
    ])
    expect(await inXml(await read("/sitemap/pages.xml"), loc)).toContain(`${site}/providers/${heron.slug}`)
    const jobs = await inXml(await read(`/sitemap/jobs-${today}.xml`), loc)
    expect(jobs).toContain(`${site}/jobs/${vacancy.slug}`)
    expect(jobs).not.toContain(`${site}/jobs/${early.slug}`)
    expect(await inXml(await read("/sitemap/jobs-2026-03-04.xml"), loc)).toEqual([
      `${site}/jobs/${early.slug}`,
    ])
    expect(jobs).not.toContain(`${site}/jobs/${draft}`)
  })

  it.each(["jobs-2026-03-05", "jobs-2026-13-99", "jobs-1", "nothing"])("has no part %s", async (part) => {
    expect((await ask(`/sitemap/${part}.xml`)).status).toBe(404)
  })

  it("is where robots.txt says", async () => {
    expect(await read("/robots.txt")).toContain(`Sitemap: ${site}/sitemap.xml`)
  })
})
