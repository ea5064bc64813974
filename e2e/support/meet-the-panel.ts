import { type Browser, expect, type Page } from "@playwright/test"
import { fillDay } from "./date-fields.ts"
import { pageOf } from "./demo-people.ts"
import { isFitInEveryLanguage } from "./every-language.ts"

const phone = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } }
const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click()
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click()

/** The pages of somebody as a browser that runs programs sees them, for the tools that look at them. */
export async function lookedAt(browser: Browser, page: Page): Promise<Page> {
  const { cookies } = await page.context().storageState()
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width: 320, height: 700 } })
  await context.addCookies(cookies)
  return context.newPage()
}

/** Scores every question with so many points, each by the scale, and sends. */
export async function scoreWhoTheyMet(member: Page, points: number, names: { save: string; send: RegExp }) {
  while (/\/question\/\d+$/.test(new URL(member.url()).pathname)) {
    const here = member.url()
    await member
      .locator(".vf-scale__label")
      .nth(points - 1)
      .click()
    await press(member, names.save)
    await expect(member).not.toHaveURL(here)
  }
  await member.getByRole("button", { name: names.send }).click()
  await expect(member).toHaveURL(/\/together$/)
}

/** A manager plans how people are met: two questions, a part for everybody, and times this evening. */
export async function planToMeet(hiring: Page, vacancy: string, times = ["23:59"]): Promise<void> {
  await hiring.goto(`${vacancy}/meeting`)
  for (const place of [0, 1]) await hiring.locator("[name=questions]").nth(place).check()
  await press(hiring, "Save the plan")
  await follow(hiring, "Say who does what")
  await press(hiring, "Share it out for me")
  await expect(hiring.getByText("The day is shared out.")).toBeVisible()
  await press(hiring, "Send the plan")
  await expect(hiring.getByText("The plan is sent. Everybody on the shortlist")).toBeVisible()
  for (const time of times) {
    await hiring.goto(`${vacancy}/times`)
    await fillDay(hiring, "on", 0)
    await hiring.getByLabel("From", { exact: true }).fill(time)
    await hiring.getByLabel("In person").check()
    await hiring.getByLabel("Where to come, or how to join").fill("12 Chapel Road. There are no steps.")
    await press(hiring, "Offer this time")
    await expect(hiring.getByText("The time is offered.")).toBeVisible()
  }
}

/** Whoever is shortlisted takes the first time there is, from the page of their application. */
export async function takeTheTime(applicant: Page): Promise<void> {
  await follow(applicant, "Choose a time to meet")
  await applicant.locator("[name=time]").first().check()
  await press(applicant, "Choose this time")
  await expect(applicant.getByText("The time is yours.")).toBeVisible()
}

/** Nasreen reads what she will be asked, says what makes it comfortable, and takes the first time there is. */
export async function getReadyToMeet(browser: Browser, nasreen: Page): Promise<void> {
  const meet = "/apply/island-mitten-popcorn/meet"
  await nasreen.goto(meet)
  await follow(nasreen, "Before we meet")
  await expect(nasreen.getByRole("heading", { name: "Question 2" })).toBeVisible()
  await expect(nasreen.getByText("Arthur", { exact: true })).toBeVisible()
  await nasreen
    .getByLabel("For the people you will meet to know")
    .fill("Please speak slowly. I like a window.")
  await press(nasreen, "Tell them")
  await expect(nasreen.getByText("The people you will meet can read it now.")).toBeVisible()
  const looked = await lookedAt(browser, nasreen)
  await looked.goto(new URL(`${meet}/before`, nasreen.url()).href)
  await isFitInEveryLanguage(looked)
  await nasreen.goto(meet)
  await nasreen.locator("[name=time]").first().check()
  await press(nasreen, "Choose this time")
  await expect(nasreen.getByText("The time is yours.")).toBeVisible()
}

/** Three members meet her, each scores alone, one of them in Easy Read, and they agree on their order. */
export async function meetNasreen(browser: Browser): Promise<void> {
  const day = "/panel/demo-home-care-worker-headingley/day"
  const yusuf = await pageOf(browser, "Yusuf", phone)
  await yusuf.goto(day)
  await expect(yusuf.getByText("Please speak slowly. I like a window.")).toBeVisible()
  await expect(yusuf.getByText("You welcome people")).toBeVisible()
  await follow(yusuf, "Nasreen Akhtar")
  await press(yusuf, "Yes, they came")
  await follow(yusuf, "Score what they said")
  await press(yusuf, "Save and next")
  await expect(yusuf.getByRole("alert")).toContainText("Choose a score")
  await scoreWhoTheyMet(yusuf, 4, { save: "Save and next", send: /Send my scores for Nasreen/ })
  await expect(yusuf.getByText("1 of 3")).toBeVisible()

  // Arthur reads little, on a small phone: all of it in Easy Read.
  const arthur = await pageOf(browser, "Arthur Cole", phone)
  await arthur.goto(`/language?to=easy-read&back=${day}`)
  await follow(arthur, "Nasreen Akhtar")
  await follow(arthur, "Give scores")
  const arthurLooks = await lookedAt(browser, arthur)
  await arthurLooks.goto(arthur.url())
  await isFitInEveryLanguage(arthurLooks)
  await arthurLooks.goto(new URL(".", arthur.url().replace(/\/question\/1$/, "/")).href.replace(/\/$/, ""))
  await isFitInEveryLanguage(arthurLooks)
  await scoreWhoTheyMet(arthur, 5, { save: "Keep it and go on", send: /Send my scores for Nasreen/ })
  await arthurLooks.goto(arthur.url())
  await isFitInEveryLanguage(arthurLooks)

  const janet = await pageOf(browser, "Janet", phone)
  await janet.goto(day)
  await follow(janet, "Nasreen Akhtar")
  await follow(janet, "Score what they said")
  await scoreWhoTheyMet(janet, 3, { save: "Save and next", send: /Send my scores for Nasreen/ })

  const order = day.replace(/day$/, "order")
  await arthur.goto(order)
  await press(arthur, "Make a list from the scores")
  await press(arthur, "I say yes to this list")
  await expect(arthur.getByText("You said yes.")).toBeVisible()
  await follow(arthur, /^Move /)
  await arthurLooks.goto(arthur.url())
  await isFitInEveryLanguage(arthurLooks)
  await janet.goto(order)
  await press(janet, "I agree to this order")
  await expect(janet.getByText("The panel has agreed")).toBeVisible()
}
