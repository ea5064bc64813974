import { type Browser, expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const questions = "/provider/demo-harbour-lane-support/questions"
const things = ["Wait with her", "Ring the office", "Tell her to hurry", "Ask what she likes"]

/** Fills in a question to rate, in plain words and in Easy Read; leaves it on its own page. */
async function writeQuestion(page: Page, title: string) {
  await page.goto(`${questions}/new`)
  await page.getByLabel("Title").fill(title)
  await page.getByLabel("Rate four things to do").check()
  await page.getByLabel("Asked of everybody who applies").check()
  await page.getByRole("button", { name: "Start" }).click()
  await page.getByLabel("What happens").fill("Ada waits for the bus to her choir. It does not come.")
  await page.getByLabel("What is asked").fill("How good is each of these things to do?")
  await page.getByRole("checkbox").first().check()
  for (const [at, thing] of things.entries()) {
    await page.getByLabel(`Thing ${"ABCD"[at]}`).fill(`${thing}.`)
  }
  await page.getByRole("button", { name: "Save" }).click()
  await page.getByRole("link", { name: "Write it in Easy Read" }).click()
  await page.locator("#situation-1").fill("Ada waits for the bus.")
  await page.locator("#situation-1-picture").selectOption("bus")
  await page.locator("#ask-1").fill("How good is each thing?")
  for (const [at, thing] of things.entries()) await page.locator(`#option-${"abcd"[at]}`).fill(`${thing}.`)
}

/** Asks somebody new, without an e-mail address. @returns the address on their card */
async function cardFor(page: Page, name: string): Promise<string> {
  await page.getByLabel("Name", { exact: true }).fill(name)
  await page.getByRole("button", { name: "Ask them" }).click()
  const address = (await page.locator(".vf-invitation__address").textContent()) ?? ""
  await page.getByRole("link", { name: "Back to who you have asked" }).click()
  return new URL(address).pathname
}

/** A person opens their card on a phone and rates the four things, in the words they read. */
async function rate(
  browser: Browser,
  card: string,
  points: readonly number[],
  { easyRead, scripted }: { easyRead: boolean; scripted: boolean },
) {
  const viewport = { width: 320, height: 700 }
  const page = await (await browser.newContext({ viewport, javaScriptEnabled: scripted })).newPage()
  const fits = async () => {
    if (scripted) await isFitForAll(page)
  }
  if (easyRead) await page.goto("/language?to=easy-read&back=/")
  await page.goto(card)
  if (scripted && !easyRead) await isFitInEveryLanguage(page)
  await page.getByRole("button", { name: /^Yes, I am/ }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is good support? You say")
  if (scripted && !easyRead) {
    const rating = page.url()
    for (const one of ["/option/1", "/rest/break", "/rest/stop", ""]) {
      await page.goto(`${rating}${one}`)
      await isFitInEveryLanguage(page)
    }
  }
  await page.getByRole("link", { name: "Start" }).click()
  for (const [at, each] of points.entries()) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${at + 1} of 4`)
    await page
      .locator(".vf-scale__label")
      .nth(each - 1)
      .click()
    if (at === 0) {
      await page.getByLabel(/^Why\?/).fill("Nobody likes to wait alone.")
      await page.getByLabel(/somebody typed it|Someone typed it/).check()
      await fits()
    }
    await page.getByRole("button", { name: "Save and next" }).click()
  }
  await fits()
  await page.getByRole("button", { name: "I am done" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you. You are done")
  await fits()
  await page.context().close()
}

test("a provider writes a question, three people who draw on support rate it, one in Easy Read, and it goes live", {
  tag: "@no-script",
}, async ({ browser, javaScriptEnabled }) => {
  test.slow()
  const scripted = javaScriptEnabled !== false
  const title = `The bus that is late ${scripted ? "today" : "again"}`
  const page = await pageOf(browser, "Marian Osei", { javaScriptEnabled: scripted })
  const fits = async () => {
    if (scripted) await isFitForAll(page)
  }
  await page.goto(questions)
  await fits()
  await writeQuestion(page, title)
  await fits()
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByText("Ask people who draw on support to rate the four things")).toBeVisible()
  const own = page.url()
  await fits()
  await page.getByRole("link", { name: "See it as applicants do" }).click()
  await fits()
  await page.getByRole("link", { name: "Back to the question" }).click()
  await page.getByRole("link", { name: "Ask people, and see who is done" }).click()
  await fits()
  const names = ["Ama", "Ben", "Cal"].map((name) => `${name} ${title}`)
  const cards: string[] = []
  for (const name of names) cards.push(await cardFor(page, name))
  await rate(browser, cards[0]!, [5, 3, 1, 4], { easyRead: true, scripted: false })
  await rate(browser, cards[1]!, [5, 3, 1, 4], { easyRead: false, scripted })
  await page.reload()
  await expect(page.getByText("Not done yet")).toHaveCount(1)
  await rate(browser, cards[2]!, [4, 3, 1, 4], { easyRead: true, scripted })
  await page.goto(own)
  await expect(page.getByText("They agree.")).toBeVisible()
  await page.getByRole("link", { name: "Let it go live" }).click()
  await expect(page.getByRole("button", { name: "Let it go live" })).toBeVisible()
  if (scripted) await isFitInEveryLanguage(page, { largeTargets: false })
  await page.getByRole("button", { name: "Let it go live" }).click()
  await expect(page.getByText("It is live: it can be asked.")).toBeVisible()
  await expect(page.getByText("Nobody likes to wait alone.")).toBeVisible()
  await fits()
})
