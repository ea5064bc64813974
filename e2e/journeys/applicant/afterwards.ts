import { type Browser, expect, type Page, test } from "@playwright/test"
import { isFitForAll, startApplying } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { getReadyToMeet, meetNasreen } from "../../support/meet-the-panel.ts"
import { sayItIsNotEnough, sayNoToThePanelsChoice } from "../../support/overrule-the-panel.ts"

const harbour = "/provider/demo-harbour-lane-support"
const fernhill = "/provider/demo-fernhill-homecare"
const headingley = `${fernhill}/vacancies/demo-home-care-worker-headingley`

const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click()
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click()
const spoken = (reference: string) => reference.replaceAll("-", " ")

test("a message there and back", { tag: "@no-script" }, async ({ page, browser, javaScriptEnabled }) => {
  test.slow()
  test.slow()
  const scripts = javaScriptEnabled !== false
  const isSound = async (one: Page) => {
    if (scripts) await isFitForAll(one)
  }
  await page.setViewportSize({ width: 320, height: 700 })
  const reference = await startApplying(page)
  await page.goto(`/apply/${reference}`)
  await isSound(page)
  await follow(page, "Write to us")
  await press(page, "Send your message")
  await expect(page.getByRole("alert")).toContainText("Write your message")
  await isSound(page)
  await page.getByLabel("Your message").fill("May my sister sit with me while I write?")
  await press(page, "Send your message")
  await expect(page.getByRole("alert")).toContainText("Your message is sent")

  const callum = await pageOf(browser, "Callum Reid", { javaScriptEnabled: scripts })
  await callum.goto(harbour)
  const waiting = callum.getByRole("listitem").filter({ hasText: spoken(reference) })
  await waiting.getByRole("link").click()
  await expect(callum.getByText("May my sister sit with me")).toBeVisible()
  await expect(callum.getByText("New", { exact: true })).toBeVisible()
  await isSound(callum)
  await callum.getByLabel("Your answer").fill("Of course she may.\n\nShe can press the keys, too.")
  await press(callum, "Send")
  await expect(callum.getByText("Your message is on their page.")).toBeVisible()
  await callum.goto(harbour)
  await expect(callum.getByText(spoken(reference))).toHaveCount(0)

  await page.goto(`/apply/${reference}`)
  await expect(page.getByText("You have 1 new message.")).toBeVisible()
  await isSound(page)
  await follow(page, "Read it and answer")
  await expect(page.getByText("She can press the keys, too.")).toBeVisible()
  await expect(page.getByText("New", { exact: true })).toBeVisible()
  await isSound(page)
  await page.reload()
  await expect(page.getByText("New", { exact: true })).toHaveCount(0)
})

test("help with applying: asked in a draft, said to be done, not yet, and then it happened", {
  tag: "@no-script",
}, async ({ page, browser, javaScriptEnabled }) => {
  test.slow()
  const scripts = javaScriptEnabled !== false
  const isSound = async (one: Page) => {
    if (scripts) await isFitForAll(one)
  }
  await page.setViewportSize({ width: 320, height: 700 })
  const reference = await startApplying(page)
  const help = `/apply/${reference}/adjustments/asked`
  await page.goto(help)
  await isSound(page)
  await follow(page, /Ask for something To fill in/)
  await isSound(page)
  await page
    .getByLabel("What would help you to fill in this application?")
    .fill("The questions on paper, please.")
  await press(page, "Ask for this")
  await expect(page.getByText("We passed it on.")).toBeVisible()

  const callum = await pageOf(browser, "Callum Reid", { javaScriptEnabled: scripts })
  const seeTo = async (button: RegExp, words: string) => {
    await callum.goto(`${harbour}/help`)
    const one = callum.getByRole("region", { name: spoken(reference) })
    await expect(one.getByText("The questions on paper, please.")).toBeVisible()
    await isSound(callum)
    await one.getByRole("link", { name: button }).click()
    await isSound(callum)
    await callum.getByLabel("What did you do?").fill(words)
    await press(callum, "Tell them it is done")
    await expect(callum.getByText("You hear whether it happened.")).toBeVisible()
  }
  await seeTo(/It is done/, "They are in the post, in large print.")

  await page.goto(`/apply/${reference}`)
  await follow(page, "Tell us")
  await expect(page.getByText("Did it happen?")).toBeVisible()
  await isSound(page)
  await press(page, "Not yet")
  await expect(page.getByText("A person looks at it again.")).toBeVisible()
  await callum.goto(harbour)
  await expect(callum.getByText(/not happened yet/)).toBeVisible()
  await seeTo(/Look at it again/, "We brought them round.")

  await page.goto(help)
  await press(page, "Yes, it happened")
  await expect(page.getByText("Thank you for telling us.")).toBeVisible()
  await callum.goto(`${harbour}/help`)
  await expect(callum.getByRole("region", { name: spoken(reference) })).toHaveCount(0)
})

/** Nasreen of the demo, who comes back with her reference and her word. */
async function nasreenIn(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
  })
  const page = await context.newPage()
  await page.goto("/apply")
  await page.getByLabel("Your reference").fill("island mitten popcorn")
  await page.getByLabel("Your secret word").fill("blue bicycle")
  await press(page, "Open my application")
  return page
}

test("somebody shortlisted chooses a time, is met by the panel, and the panel is told why she is not appointed", {
  tag: "@only-no-script",
}, async ({ browser }) => {
  // There is one Nasreen: her story is told once, where it is hardest.
  test.slow()
  const gareth = await pageOf(browser, "Gareth Pugh", { javaScriptEnabled: false })
  const nasreen = await nasreenIn(browser)
  await expect(nasreen.getByRole("heading", { level: 1 })).toHaveText("We have your application")
  await nasreen.goto("/apply/island-mitten-popcorn/work-history")
  await expect(nasreen.getByRole("heading", { level: 1 })).not.toHaveText("Your work so far")

  await gareth.goto(`${fernhill}/help`)
  const asked = gareth.getByRole("region", { name: "island mitten popcorn" })
  const write = await asked.getByRole("link", { name: /Write to them/ }).getAttribute("href")
  await gareth.goto((write ?? "").replace(/messages$/, "decide/shortlist"))
  await gareth.getByLabel("Reason", { exact: true }).fill("She says his name.")
  await press(gareth, "Shortlist")
  await gareth.goto(`${headingley}/times`)
  await gareth.locator('[name="on-day"]').fill("31")
  await press(gareth, "Offer this time")
  await expect(gareth.getByRole("alert")).toContainText("Write the day as a day, a month and a year")

  await nasreen.goto("/apply/island-mitten-popcorn")
  await expect(nasreen.getByRole("heading", { level: 1 })).toHaveText("The panel would like to meet you")
  await follow(nasreen, "Choose a time to meet")
  await press(nasreen, "Choose this time")
  await expect(nasreen.getByRole("alert")).toContainText("Choose one of the times")
  await nasreen.getByLabel(/10:30/).check()
  await press(nasreen, "Choose this time")
  await expect(nasreen.getByText("The time is yours.")).toBeVisible()
  await gareth.goto(`${headingley}/times`)
  await expect(gareth.getByRole("link", { name: "Application island mitten popcorn" })).toBeVisible()
  expect(await gareth.locator("main").innerText()).not.toContain("Nasreen")

  const { cookies } = await nasreen.context().storageState()
  const looked = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 320, height: 700 } })
  await looked.addCookies(cookies)
  const withScript = await looked.newPage()
  for (const page of ["/meet", ""]) {
    await withScript.goto(new URL(`/apply/island-mitten-popcorn${page}`, nasreen.url()).href)
    await isFitInEveryLanguage(withScript)
  }
  await nasreen.getByLabel(/2:30/).check()
  await press(nasreen, "Change to this time")
  await expect(nasreen.getByText("The time is yours.")).toBeVisible()
  await press(nasreen, "Give this time back")
  await expect(nasreen.getByText("You gave the time back.")).toBeVisible()
  await getReadyToMeet(browser, nasreen)
  await meetNasreen(browser)
  const application = (write ?? "").replace(/\/messages$/, "")
  const where = { application, provider: fernhill }
  await sayNoToThePanelsChoice(browser, gareth, where)
  await sayItIsNotEnough(browser, gareth, where)
})
