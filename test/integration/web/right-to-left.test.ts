import { afterAll, beforeEach, expect, test } from "vitest"
import { aProvider } from "#test/factories/provider.ts"
import { owner } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const server = await startWebServer({})
afterAll(() => server.stop())
const vacancy = await aPublishedVacancy(await aProvider())
beforeEach(() => owner`delete from rate_limits`)

const words = "أحب العمل مع الناس، وأساعد جدتي كل يوم."

test("what somebody writes from right to left runs so while they write it and wherever it is shown", async () => {
  const browser = openBrowser(server.address)
  const start = `/jobs/${vacancy.slug}/apply`
  const first = whereTo(await browser.send(start, start, { language: "en" })) ?? ""
  const home = first.replace(/\/question.*/, "")
  const htmlAt = async (path: string) => (await browser.get(path)).text()
  await browser.send(first, first, { body: words, next: "carry-on" })
  await browser.send(`${home}/messages`, `${home}/messages`, { body: words })
  expect(await htmlAt(first)).toMatch(new RegExp(`<textarea[^>]* dir="auto"[^>]*>${words}`))
  for (const page of ["check", "data", "messages"]) {
    expect(await htmlAt(`${home}/${page}`)).toMatch(new RegExp(`dir="auto"[^>]*>(?:<span[^>]*>)?${words}`))
  }
})
