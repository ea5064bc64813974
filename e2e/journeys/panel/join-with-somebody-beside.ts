import { expect, type Page, test } from "@playwright/test"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage, lookAt } from "../../support/every-language.ts"
import { invite, writeDraft } from "../../support/own-job.ts"
import { openMore, typeCard, wordsOfCard } from "../../support/panel.ts"

const narrow = { viewport: { width: 320, height: 640 } }
const heading = (page: Page) => page.getByRole("heading", { level: 1 })
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click()
const follow = (page: Page, name: string) => page.getByRole("link", { name }).first().click()

test("somebody joins by card on a small screen with a supporter beside them, says how they like to take part and what they would like for it, and tells a card that was used by somebody else", {
  tag: "@no-script",
}, async ({ browser, javaScriptEnabled }) => {
  test.slow()
  const scripted = javaScriptEnabled !== false
  const options = { ...narrow, javaScriptEnabled: scripted }
  const job = `Support worker, the allotment ${scripted ? "on Mondays" : "on Fridays"}`
  const hiring = await pageOf(browser, "Callum Reid", { javaScriptEnabled: scripted })
  const vacancy = await writeDraft(hiring, job)
  const words = await invite(hiring, vacancy, "Marged")
  const marged = await (await browser.newContext(options)).newPage()
  /** Looked at in each language, then as it was: in Easy Read. */
  const fits = async (page = marged) => {
    if (!scripted) return
    await isFitInEveryLanguage(page)
    await inEasyRead(page)
  }
  /** The answer to a press, which no address brings back. */
  const fitsAsItStands = async (page = marged) => {
    if (scripted) await lookAt(page, null)
  }

  await typeCard(marged, words.replace(/\w+$/, "zzzz"))
  await expect(marged.getByRole("alert")).toContainText("We do not know these words")
  await expect(marged.getByLabel("The four words")).toHaveValue(/zzzz$/)
  await fitsAsItStands()
  await inEasyRead(marged)
  await marged.getByLabel("The 4 words").fill(words.toUpperCase())
  await press(marged, "Go on")
  await expect(heading(marged)).toHaveText("Hello, Marged")
  await fitsAsItStands()
  await press(marged, "Yes, I am Marged")

  await expect(heading(marged)).toHaveText("Do you want to join?")
  await follow(marged, "No, thank you")
  await follow(marged, "Back")
  await follow(marged, "Tell me more")
  await fits()
  await marged.getByLabel("What you want to ask").fill("Is there a ramp?")
  await press(marged, "Tell me more")
  await expect(marged.getByText("Is there a ramp?")).toBeVisible()
  await fits()
  await follow(marged, "Yes, I want to join")
  await press(marged, "Yes, I join")
  await expect(marged.getByRole("alert")).toContainText("Choose if someone helps you")
  await marged.getByLabel("Someone read it to me").check()
  await press(marged, "Yes, I join")
  await expect(marged.getByLabel("Someone read it to me")).toBeChecked()
  await fitsAsItStands()
  await marged.getByLabel("Yes, someone is here").check()
  await press(marged, "Yes, I join")
  await expect(heading(marged)).toHaveText(job)

  // Every step of how she likes to take part, in the largest letters from the first on.
  await follow(marged, "How I like to help")
  await fits()
  await follow(marged, "How I read")
  const yesTo = (question: string) => marged.getByRole("group", { name: question }).getByLabel("Yes").check()
  await expect(marged.getByRole("group", { name: "Do you want Easy Read?" }).getByLabel("Yes")).toBeChecked()
  await yesTo("Do you want pictures?")
  await yesTo("Do you want us to read to you?")
  await marged.getByLabel("Very big").check()
  await fitsAsItStands()
  await press(marged, "Save and go on")
  await marged.getByLabel("In a room with us").check()
  await fits()
  await marged.getByLabel("In a room with us").check()
  await press(marged, "Save and go on")
  await marged.getByLabel("How many answers before a rest?").fill("ten")
  await press(marged, "Save and go on")
  await expect(marged.getByRole("alert")).toContainText("Type a number from 1 to 50")
  await expect(marged.getByLabel("How many answers before a rest?")).toHaveValue("ten")
  await fitsAsItStands()
  await marged.getByLabel("How many answers before a rest?").fill("5")
  await press(marged, "Save and go on")
  await fits()
  for (const day of ["Saturday", "Sunday"]) await marged.getByLabel(day).uncheck()
  await press(marged, "Save and go on")
  await marged.getByLabel("What else is good for you?").fill("My own cup.")
  await press(marged, "Save and go on")
  await expect(heading(marged)).toHaveText("How I like to help")
  await expect(marged.getByText("a rest after 5 answers")).toBeVisible()
  await expect(marged.getByText("My own cup.")).toBeVisible()
  await fits()

  // What it may mean for benefits comes before she says what she would like.
  await follow(marged, "Your panels")
  await follow(marged, job)
  await openMore(marged)
  await follow(marged, "What I want to be paid")
  await expect(marged.getByRole("link", { name: "Citizens Advice" })).toBeVisible()
  await fits()
  await press(marged, "I have read this")
  await fitsAsItStands()
  await marged.getByLabel("Less. Only so much each month.").check()
  await press(marged, "Save")
  await expect(marged.getByRole("alert")).toContainText("Type how many pounds")
  await expect(marged.getByLabel("Less. Only so much each month.")).toBeChecked()
  await fitsAsItStands()
  await marged.getByLabel("How many pounds each month?").fill("20")
  await press(marged, "Save")
  await expect(marged.getByText("£20 a month, not more")).toBeVisible()
  await fits()

  // Her sister sits beside her and takes the device over; one press gives it back.
  await follow(marged, "Back")
  await openMore(marged)
  await follow(marged, "Get someone to help you")
  await fits()
  await marged.getByLabel("What is their name?").fill("Non")
  await press(marged, "Ask them")
  await expect(heading(marged)).toHaveText("For Non")
  await fitsAsItStands()
  await press(marged, "Non is next to me now")
  await expect(marged.getByText("Marged wants your help")).toBeVisible()
  await fits()
  await press(marged, "Yes, I help Marged")
  await expect(heading(marged)).toHaveText("Who you help")
  await fits()
  await follow(marged, "Go on with Marged")
  await expect(marged.getByText("Marged decides. You read and press.")).toBeVisible()
  await press(marged, "Marged takes over")
  await expect(marged.getByRole("link", { name: job })).toBeVisible()
  await follow(marged, job)
  await openMore(marged)
  await follow(marged, "Get someone to help you")
  await expect(marged.getByText("They help you now")).toBeVisible()
  await fits()
  await follow(marged, "Take Non off")
  await fits()
  await press(marged, "Yes, take Non off")
  await expect(marged.getByText("Non does not help you here any more.")).toBeVisible()

  // A second card, which takes two colleagues, is used by somebody else; she is told on her own page.
  await hiring.goto(`${vacancy}/panel`)
  await follow(hiring, "New invitation")
  await hiring.getByLabel("The card, or the device they came in on, is lost").check()
  await press(hiring, /Make a/)
  await expect(hiring.getByText("It is asked for.").first()).toBeVisible()
  const owner = await pageOf(browser, "Marian Osei", { javaScriptEnabled: scripted })
  await owner.goto(new URL(hiring.url()).pathname)
  await press(owner, /Make a/)
  const second = await wordsOfCard(owner)
  const elsewhere = await (await browser.newContext({ javaScriptEnabled: scripted })).newPage()
  await typeCard(elsewhere, second)
  await press(elsewhere, "Yes, I am Marged")
  await expect(heading(elsewhere)).toHaveText(job)
  await marged.goto("/panel")
  await expect(marged.getByRole("heading", { name: "Was that you?" })).toBeVisible()
  await fits()
  await press(marged, "No, it was not me")
  await expect(heading(marged)).toHaveText("That device is shut out")
  expect(await wordsOfCard(marged)).toMatch(/^\w+ \w+ \w+ \w+$/)
  await fitsAsItStands()
  await elsewhere.reload()
  await expect(heading(elsewhere)).toHaveText("Sign in")
  await follow(marged, "Go on")
  await expect(marged.getByRole("heading", { name: "Was that you?" })).toHaveCount(0)

  // The card is lost: one press, and the device that it let in is out.
  await hiring.goto(`${vacancy}/panel`)
  await press(hiring, /^The card is lost/)
  await expect(hiring.getByRole("alert")).toContainText("One device that came in by it is signed out.")
  await marged.reload()
  await expect(marged).toHaveURL(/\/sign-in/)
})

/** The same page in Easy Read. */
async function inEasyRead(page: Page): Promise<void> {
  const { pathname } = new URL(page.url())
  await page.goto(`/language?to=easy-read&back=${pathname}`)
}
