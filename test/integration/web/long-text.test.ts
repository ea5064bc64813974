import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { aProvider } from "#test/factories/provider.ts"
import { owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const server = await startWebServer({})
afterAll(() => server.stop())
const vacancy = await aPublishedVacancy(await aProvider())
const start = `/jobs/${vacancy.slug}/apply`
beforeEach(() => owner`delete from rate_limits`)

/** Three megabytes, as a form sends them: spaces as a plus, other scripts nine signs a letter. */
const books = {
  "in English": "A whole book. ".repeat(220_000),
  "in Arabic": "كتاب كامل. ".repeat(160_000),
}

async function begun() {
  const browser = openBrowser(server.address)
  const home = (whereTo(await browser.send(start, start, { language: "en" })) ?? "").replace(
    /\/question.*/,
    "",
  )
  return { browser, home }
}

describe.each(Object.entries(books))("three megabytes %s", (_, book) => {
  test.each([
    ["an answer", "question/1", "body"],
    ["a message", "messages", "body"],
    ["a complaint", "complain", "words"],
  ])("of %s are too long, said beside the field and above, with all of it kept", async (_, page, field) => {
    const { browser, home } = await begun()
    const address = `${home}/${page}`
    const answer = await browser.send(address, address, { [field]: book })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain("There is something to put right")
    expect(html).toContain(`id="${field}-error"`)
    expect(html).toContain(book.trim())
  })
})

test("of a question before applying are too long, with all of it kept", async () => {
  const address = `/jobs/${vacancy.slug}/ask`
  const browser = openBrowser(server.address)
  const once = crypto.randomUUID()
  const answer = await browser.send(address, address, { once, words: books["in English"] })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(books["in English"].trim())
})

test("more than anybody writes is refused in plain words", async () => {
  const { browser, home } = await begun()
  const page = `${home}/question/1`
  const answer = await browser.send(page, page, { body: "x".repeat(11 * 1_024 * 1_024) }).catch(() => null)
  // A caller that goes on sending may find the line closed before it reads what we say.
  if (answer) expect(answer.status).toBe(413)
})
