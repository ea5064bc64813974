import { type Browser, expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { openFromMailbox } from "../../support/mailbox.ts"
import { type OwnJob, publishOwnJob } from "../../support/own-job.ts"
import { typeCard, wordsOfCard } from "../../support/panel.ts"
import { openWhenReady, practiseAll } from "../../support/score-as-panel.ts"
import { applyTo, touchPoint } from "../../support/scored-by-touch.ts"
import { giveVoice, spokenOn } from "../../support/spoken-aloud.ts"

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }
const heading = (page: Page) => page.getByRole("heading", { level: 1 })
const touch = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().tap()
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().tap()
const member = "Tamsin Hale"

let job: OwnJob
let slug: string

// One job for both: its four applications, of three questions each, make twelve answers.
test.describe.configure({ mode: "default" })
test.beforeAll(async ({ browser }) => {
  test.slow()
  job = await publishOwnJob(browser, {}, { title: "Support worker, by the harbour steps", member })
  slug = job.slug
  for (const name of ["Ada", "Ben", "Cleo", "Dev"]) {
    await applyTo(browser, {}, { slug, name, words: "I asked her first. Then I waited for her answer." })
  }
  await job.hiring.goto(`${job.vacancy}/close`)
  await job.hiring.getByRole("button", { name: "Close applications" }).click()
})

/** The same phone as before, opened again: what it had kept is there, and nothing else. */
async function comeBack(browser: Browser, page: Page): Promise<Page> {
  const storageState = await page.context().storageState()
  await page.context().close()
  const context = await browser.newContext({ ...phone, storageState })
  await giveVoice(context)
  return context.newPage()
}

test("a member who reads little scores ten answers by touch, is read to, rests in the middle and sends", async ({
  browser,
}) => {
  test.slow()
  const [first] = job.panel
  if (!first) throw new Error("nobody is on the panel")
  let page = await comeBack(browser, first)
  await openWhenReady(page, slug)
  await practiseAll(page, slug)
  await page.goto(`/language?to=easy-read&back=/panel/${slug}`)
  await follow(page, "Start")
  await expect(heading(page)).toHaveText("Answer 1 of 4")

  // Faces and pictures stand beside the words, and say nothing to who does not see them.
  const faces = page.locator(".vf-scale__item .vf-face")
  await expect(faces).toHaveCount(5)
  for (const face of await faces.all()) await expect(face).toHaveAttribute("aria-hidden", "true")
  await expect(page.locator("#asked svg").first()).toBeVisible()
  await isFitForAll(page)

  // Nothing is read before it is asked for; then slowly, one sentence after the other.
  await expect(page.locator("script[src]")).toHaveCount(0)
  await follow(page, "Read this page to me")
  await page.getByLabel("How fast").selectOption({ label: "Slow" })
  await touch(page, "Read me the answer")
  await expect
    .poll(async () => (await spokenOn(page)).map(({ text }) => text))
    .toEqual(["I asked her first.", "Then I waited for her answer."])
  expect(new Set((await spokenOn(page)).map(({ rate }) => rate))).toEqual(new Set([0.7]))
  await touch(page, "Read me the five scores")
  await expect.poll(async () => (await spokenOn(page)).length).toBe(12)
  const [lowest] = (await spokenOn(page)).slice(2)
  expect(lowest?.text).toMatch(/^1 \p{L}/u)
  await isFitInEveryLanguage(page, { islands: true })
  await page.goto(`/language?to=easy-read&back=${new URL(page.url()).pathname}`)
  const sound = await page.locator("audio").getAttribute("src")
  const heard = await page.request.get(sound ?? "", { timeout: 90_000 })
  expect([heard.status(), heard.headers()["content-type"]]).toEqual([200, "audio/mpeg"])

  await touchPoint(page, 4)
  await touch(page, "Keep this and go on")
  await expect(heading(page)).toHaveText("Answer 2 of 4")
  // The speed that was chosen once holds on the next answer.
  await expect(page.getByLabel("How fast")).toHaveValue("0.7")

  // That was the wrong one: back, and another.
  await follow(page, "Change it")
  await expect(heading(page)).toHaveText("Answer 1 of 4")
  await expect(page.getByRole("radio").nth(3)).toBeChecked()
  await touchPoint(page, 2)
  await touch(page, "Keep this and go on")
  await expect(heading(page)).toHaveText("Answer 2 of 4")
  await touchPoint(page, 5)

  // A rest in the middle keeps what was just touched. The phone is put away.
  await touch(page, "I want a rest")
  await expect(heading(page)).toHaveText("Have a rest")
  await isFitForAll(page)
  page = await comeBack(browser, page)
  await page.goto("/panel")
  await page.goto(`/panel/${slug}`)
  await expect(page.locator("html")).toHaveAttribute("data-language", "easy-read")
  await follow(page, "Go on")
  await expect(heading(page)).toHaveText("Answer 3 of 4")
  await expect(page.locator(".vf-kept")).toContainText("answer 2: 5")
  await expect(page.getByLabel("How fast")).toHaveValue("0.7")

  for (let scored = 2; scored < 10; ) {
    const [, place = "", of = ""] = /(\d+) of (\d+)$/.exec(await heading(page).innerText()) ?? []
    await touchPoint(page, (scored % 5) + 1)
    await touch(page, "Keep this and go on")
    scored += 1
    if (place !== of) {
      await expect(heading(page)).toHaveText(`Answer ${Number(place) + 1} of ${of}`)
      continue
    }
    await expect(heading(page)).toHaveText("Look at your scores")
    await expect(page.locator(".vf-own-score svg").first()).toBeVisible()
    if (scored === 4) await isFitForAll(page)
    await touch(page, /^Send/)
    await expect(page.locator(".govuk-panel")).toBeVisible()
    if (scored === 4) await isFitForAll(page)
    await page.goto(`/panel/${slug}`)
    await follow(page, /^(Start|Go on)$/)
  }
  await page.goto(`/panel/${slug}`)
  await expect(page.getByText(/^2 of 4/)).toBeVisible()
  await page.goto(`/panel/${slug}/question/1/answer/1`)
  await expect(page.getByRole("radio")).toHaveCount(0)
  await expect(page.locator(".govuk-notification-banner")).toContainText("2")
})

test("a member and their supporter score together: the supporter reads and presses, the member decides and sends", async ({
  browser,
}) => {
  test.slow()
  const [, imran] = job.panel
  if (!imran) throw new Error("nobody is on the panel")
  const name = `Imran, ${"Support worker, by the harbour steps"}`
  await imran.goto(`/panel/${slug}/supporters`)
  await imran.getByLabel("What is their name?").fill("Jo")
  await imran.getByRole("button", { name: "Ask them" }).click()
  const card = await wordsOfCard(imran)

  // Jo comes in as Jo, on a phone of their own, and says yes.
  const context = await browser.newContext(phone)
  await giveVoice(context)
  const jo = await context.newPage()
  await typeCard(jo, card)
  await touch(jo, "Yes, I am Jo")
  await touch(jo, `Yes, I support ${name}`)
  await expect(jo.getByRole("button", { name: `Yes, I support ${name}` })).toHaveCount(0)
  const decides = jo.getByText(`${name} decides. You read and press.`).first()
  await jo.goto(`/panel/${slug}`)
  await expect(decides).toBeVisible()

  // Practice too is pressed at the member's word, and ended by the member.
  await openWhenReady(imran, slug)
  await jo.goto(`/panel/${slug}/question/1`)
  await expect(heading(jo)).toHaveText("Practice answer 1 of 3")
  await expect(decides).toBeVisible()
  for (const points of [2, 3, 4]) {
    await touchPoint(jo, points)
    await touch(jo, "Save and next")
  }
  await expect(heading(jo)).toHaveText("All three have a score")
  await expect(jo.getByText("You cannot send them.")).toBeVisible()
  await expect(jo.getByRole("button", { name: "Show me how the others did" })).toHaveCount(0)
  await isFitInEveryLanguage(jo)
  await imran.goto(`/panel/${slug}/practice/1/check`)
  await imran.getByRole("button", { name: "Show me how the others did" }).click()
  await expect(heading(imran)).toHaveText("How practice went")
  await jo.goto(`/panel/${slug}/practice/1/spread`)
  await expect(jo).toHaveURL(new RegExp(`/panel/${slug}$`))

  // Jo reads the first answer aloud, and presses what Imran says.
  await jo.goto(`/panel/${slug}/question/1`)
  await expect(heading(jo)).toHaveText("Answer 1 of 4")
  await expect(decides).toBeVisible()
  await follow(jo, "Read this page aloud to me")
  await touch(jo, "Read the answer")
  await expect.poll(async () => (await spokenOn(jo)).length).toBeGreaterThan(0)
  for (const place of [1, 2, 3]) {
    await expect(heading(jo)).toHaveText(`Answer ${place} of 4`)
    await touchPoint(jo, place + 1)
    await touch(jo, "Save and next")
  }

  // The last one was written by somebody Jo knows. It goes to nobody's list, and nothing is asked.
  await expect(heading(jo)).toHaveText("Answer 4 of 4")
  await follow(jo, "One of you knows this person")
  await expect(heading(jo)).toHaveText("One of you knows this person")
  await expect(decides).toBeVisible()
  await isFitInEveryLanguage(jo, { islands: true })
  await touch(jo, "I know this person")
  await expect(heading(jo)).toHaveText("Thank you. That is done")
  await expect(decides).toBeVisible()

  // Sending is Imran's: Jo finds no button, and no address gives one.
  await jo.goto(`/panel/${slug}/question/1/check`)
  await expect(jo.getByText("You cannot send them.")).toBeVisible()
  await expect(jo.getByRole("button", { name: /^Send/ })).toHaveCount(0)
  await jo.goto(`/panel/${slug}/question/1/spread`)
  await expect(jo.getByText("We cannot find that page")).toBeVisible()

  await imran.goto(`/panel/${slug}/question/1/check`)
  await expect(imran.getByText("Pressed by Jo for you.")).toHaveCount(3)
  await expect(imran.getByText("Answer 4", { exact: true })).toHaveCount(0)
  await imran.getByRole("link", { name: "Change your score of answer 1" }).click()
  await imran.locator(".vf-scale__label").nth(4).click()
  await imran.getByRole("button", { name: "Save and go back to my list" }).click()
  await expect(imran.getByText("Pressed by Jo for you.")).toHaveCount(2)
  await imran.getByRole("button", { name: "Send my scores for this question" }).click()
  await expect(heading(imran)).toHaveText("Your scores are sent")

  // Jo stops. Leaving the panel would be Imran's to do; he reads that Jo no longer supports him.
  await jo.goto(`/panel/${slug}`)
  await expect(jo.getByText(`The questions ${name} scores`)).toBeVisible()
  await follow(jo, "I want to stop")
  await expect(jo.getByText(`Only ${name} can do that.`)).toBeVisible()
  await isFitInEveryLanguage(jo)
  await touch(jo, `I no longer support ${name}`)
  await expect(jo.getByText("Your support has ended")).toBeVisible()
  await imran.goto(`/panel/${slug}`)
  await expect(imran.getByText("Jo no longer supports you here")).toBeVisible()
  await isFitInEveryLanguage(imran)

  // How a score was given is shown to nobody who decides, and weighs nothing.
  const { hiring, vacancy } = job
  await hiring.goto(`${vacancy}/applications`)
  for (const href of await hiring.locator('main a[href*="/applications/"]').evaluateAll(hrefsOf)) {
    await hiring.goto(href)
    expect(await hiring.locator("main").innerText()).not.toMatch(/Pressed|Jo\b|supporter/)
  }
})

const hrefsOf = (links: Element[]) => links.map((link) => link.getAttribute("href") ?? "")

test("somebody supports two members of one panel: each page says whose it is, what is pressed is theirs, and nothing is sent for either", async ({
  browser,
}) => {
  test.slow()
  const title = "Support worker, by the harbour steps"
  const members = [
    { page: job.panel[1], name: `Imran, ${title}` },
    { page: job.panel[2], name: `Dilys, ${title}` },
  ]
  const email = `bea-${slug}@example.org`
  const bea = await (await browser.newContext(phone)).newPage()
  for (const { page, name } of members) {
    if (!page) throw new Error("nobody is on the panel")
    await page.goto(`/panel/${slug}/supporters`)
    await page.getByLabel("What is their name?").fill("Bea")
    await page.getByLabel("Their e-mail").fill(email)
    await page.getByRole("button", { name: "Ask them" }).click()
    // The first letter lets her in; from then on her own page asks.
    if (name.startsWith("Imran")) {
      await openFromMailbox(bea, email, /\/join\//)
      await touch(bea, "Yes, I am Bea")
    } else await bea.goto("/panel")
    await touch(bea, `Yes, I support ${name}`)
    await expect(bea.getByRole("button", { name: `Yes, I support ${name}` })).toHaveCount(0)
  }

  // The job's own address does not say whose: she chooses, and each page says whose it is.
  await bea.goto(`/panel/${slug}`)
  await expect(bea).toHaveURL(/\/panel$/)
  await isFitInEveryLanguage(bea)
  for (const [place, { page, name }] of members.entries()) {
    const other = members[1 - place]!.name
    await openWhenReady(page!, slug)
    await bea.goto("/panel")
    await follow(bea, `Go on with ${name}`)
    await expect(bea).toHaveURL(/\/panel\/[^/]+$/)
    const address = new URL(bea.url()).pathname
    await expect(bea.getByText(`${name} decides. You read and press.`).first()).toBeVisible()
    await expect(bea.getByText(`${other} decides`)).toHaveCount(0)
    await bea.goto(`${address}/question/2`)
    await expect(bea.getByText(`${name} decides. You read and press.`).first()).toBeVisible()
    await touchPoint(bea, place + 2)
    await touch(bea, "Save and next")
    await expect(bea).toHaveURL(/\/answer\/2\b/)
    // Nothing is sent for either: no button, and no address gives one.
    for (const end of ["practice/2/check", "question/2/check"]) {
      await bea.goto(`${address}/${end}`)
      await expect(bea.getByRole("button", { name: /^(Send|Show me how)/ })).toHaveCount(0)
    }
    await expect(bea.locator("main")).not.toContainText(other)
  }
  if (members[1]?.page) {
    await members[1].page.goto(`/panel/${slug}/practice/2/answer/1`)
    await expect(members[1].page.getByRole("radio").nth(2)).toBeChecked()
  }
})
