import { afterAll, expect, test } from "vitest"
import { beginDemoSession } from "#app/domain/accounts/index.server.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { aProvider } from "#test/factories/provider.ts"
import { must, stranger } from "#test/factories/stage.ts"
import { aPublishedVacancy } from "#test/factories/vacancy.ts"
import { openBrowser, whereTo } from "#test/integration/accounts/browser.ts"
import { startWebServer } from "#test/integration/web/web-server.ts"

const heron = await aProvider()
const { slug } = await aPublishedVacancy(heron)
const server = await startWebServer({})
afterAll(() => server.stop())

const theirs = [
  "",
  "/data",
  "/data/copy.json",
  "/data/copy.zip",
  "/messages",
  "/save",
  "/delete",
  "/complain",
]

test("who types for somebody is led away from every page that is the applicant's alone", async () => {
  const { personId } = heron.manager.actor
  const browser = { sessionToken: undefined, hash: null, device: "test" }
  const { token } = await must(beginDemoSession(stranger, { personId, browser }))
  const helper = openBrowser(server.address)
  const [name = "", value = ""] = cookieHeader("session", token).split(";", 1)[0]?.split("=") ?? []
  helper.cookies.set(name, value)
  const begin = `/provider/${heron.slug}/vacancies/${slug}/help-apply`
  const first = whereTo(await helper.send(begin, begin, { way: "phone", language: "en" })) ?? ""
  const home = first.split("/").slice(0, 3).join("/")
  expect((await helper.get(`${home}/question/1`)).status).toBe(200)
  for (const page of theirs) {
    const answer = await helper.get(home + page)
    expect([page, answer.status, whereTo(answer)]).toEqual([page, 303, `${home}/helping`])
  }
  for (const page of ["/save", "/delete", "/complain", "/withdraw"]) {
    const sent = await helper.send(`${home}/question/1`, home + page, { what: "link", words: "No." })
    expect([page, sent.status]).toEqual([page, 404])
  }
  // The key alone opens nothing once they have signed out.
  helper.cookies.delete(name)
  expect(whereTo(await helper.get(`${home}/question/1`))).toMatch(/^\/sign-in/)
})
