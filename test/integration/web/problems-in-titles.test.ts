import { afterAll, expect, test } from "vitest"
import { openBrowser } from "#test/integration/accounts/browser.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const server = await startWebServer({})
afterAll(() => server.stop())

const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1]

test.each([
  ["en", "Something to put right: Come back to your application – Values First"],
  ["easy-read", /^Please look again: /],
  ["cy", /^Rhywbeth i’w gywiro: /],
])("a page sent with something missing says so in its title first (%s)", async (language, wanted) => {
  const browser = openBrowser(server.address)
  await browser.get(`/language?to=${language}&back=/apply`)
  expect(titleOf(await (await browser.get("/apply")).text())).not.toMatch(wanted)
  const answer = await browser.send("/apply", "/apply", { reference: "", secretWord: "" })
  expect(answer.status).toBe(422)
  expect(titleOf(await answer.text())).toMatch(wanted)
})
