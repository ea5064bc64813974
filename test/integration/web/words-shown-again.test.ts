import { afterAll, beforeEach, expect, test } from "vitest"
import { anApplication } from "#test/factories/application.ts"
import { aProvider } from "#test/factories/provider.ts"
import { owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const server = await startWebServer({})
afterAll(() => server.stop())
const vacancy = await aPublishedVacancy(await aProvider())
beforeEach(() => owner`delete from rate_limits`)

const typed = "All that I wanted to say, and it took me an hour."

test.each([
  ["an answer", "question/1", "body"],
  ["a message", "messages", "body"],
  ["a complaint", "complain", "words"],
  ["what would make meeting easier", "meet/before", "words"],
  ["what would help", "adjustments/what", "meeting"],
  ["one thing to ask for", "adjustments/ask/meeting", "what"],
  ["a reason", "withdraw", "reason"],
  ["a work history", "work-history", "gaps"],
])(
  "%s sent from a browser that lost its key is shown again, whole, and saved nowhere",
  async (_, page, field) => {
    const { reference } = await anApplication(vacancy, { send: false })
    const browser = openBrowser(server.address)
    const answer = await browser.send(`/jobs/${vacancy.slug}/apply`, `/apply/${reference}/${page}`, {
      [field]: typed,
    })
    expect(answer.status).toBe(404)
    const html = await answer.text()
    expect(html).toContain("Open your application again")
    expect(html).toContain(typed)
  },
)

test.each([
  ["an answer", "question/1", "body"],
  ["what would help", "adjustments/what", "meeting"],
  ["one thing to ask for", "adjustments/ask/meeting", "what"],
  ["what would make meeting easier", "meet/before", "words"],
  ["how to reach them", "contact/details?way=post", "name"],
])(
  "%s sent after the application was taken back elsewhere is shown again, whole, with why",
  async (_, page, field) => {
    const browser = openBrowser(server.address)
    const start = `/jobs/${vacancy.slug}/apply`
    const begun = whereTo(await browser.send(start, start, { language: "en" }))
    const reference = begun?.split("/")[2] ?? ""
    const back = await browser.send(start, `/apply/${reference}/withdraw`, { reason: "" })
    expect(whereTo(back)).toBe(`/apply/${reference}`)
    const answer = await browser.send(start, `/apply/${reference}/${page}`, { [field]: typed })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain("This can no longer be saved")
    expect(html).toContain(typed)
    expect(html).toContain(`href="/apply/${reference}"`)
  },
)
