import { type Browser, expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { toneFile } from "../../support/sound.ts"

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

/** Says a why aloud: with the browser's own recorder, or with a file from the phone. */
async function sayWhy(page: Page, { scripted }: { scripted: boolean }) {
  await page.getByRole("button", { name: "Save, and say my why aloud" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Say why")
  if (scripted) {
    const address = page.url()
    await isFitInEveryLanguage(page, { islands: true })
    await page.goto(address)
    await page.getByRole("button", { name: "Start recording" }).click()
    await expect(page.getByText("Time: 0:02")).toBeVisible()
    await page.getByRole("button", { name: "Stop", exact: true }).click()
    await page.getByRole("button", { name: "Use this recording" }).click()
  } else {
    await page.getByRole("button", { name: "Save this recording" }).click()
    await expect(page.getByRole("alert")).toContainText("Choose a sound file first")
    const file = { name: "why.wav", mimeType: "audio/wav", buffer: toneFile() }
    await page.getByLabel("Choose a sound file").setInputFiles(file)
    await page.getByRole("button", { name: "Save this recording" }).click()
  }
  await expect(page.getByText("Your why is saved.")).toBeVisible()
  if (scripted) await isFitForAll(page)
  await page.getByRole("link", { name: "Go on" }).click()
}

type Manner = { readonly easyRead: boolean; readonly scripted: boolean; readonly aloud?: boolean }

/**
 * A person opens their card on a phone and rates the four things, in the words they read.
 * @returns their page, where they are done
 */
async function rate(
  browser: Browser,
  card: string,
  points: readonly number[],
  { easyRead, scripted, aloud = false }: Manner,
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
    if (aloud && at === 1) await sayWhy(page, { scripted })
    else await page.getByRole("button", { name: "Save and next" }).click()
  }
  await fits()
  if (aloud) await page.getByLabel(/your name beside your whys/).fill("Ben B.")
  await page.getByRole("button", { name: "I am done" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you. You are done")
  await fits()
  return page
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
  const ben = await rate(browser, cards[1]!, [5, 3, 1, 4], { easyRead: false, scripted, aloud: true })
  await expect(ben.getByText("You said your why aloud. Somebody will type it.")).toBeVisible()
  await page.reload()
  await expect(page.getByText("Not done yet")).toHaveCount(1)
  await rate(browser, cards[2]!, [4, 3, 1, 4], { easyRead: true, scripted })
  await page.goto(own)
  await expect(page.getByText("One why was said aloud and is not typed yet.")).toBeVisible()
  await page.getByRole("link", { name: "Type one why that was said aloud" }).click()
  if (scripted) await isFitInEveryLanguage(page, { largeTargets: false })
  await page.getByRole("link", { name: "Listen and type" }).click()
  await expect(page.getByText("Ring the office.")).toBeVisible()
  if (scripted) await isFitInEveryLanguage(page, { largeTargets: false })
  await page.getByRole("button", { name: "Save what was said" }).click()
  await expect(page.getByRole("alert")).toContainText("Type what was said before you save it")
  await page.getByLabel("What was said").fill("They nose what to do.")
  await page.getByRole("button", { name: "Save what was said" }).click()
  await expect(page.getByText("It is typed.")).toBeVisible()
  await ben.reload()
  await ben.getByRole("link", { name: "Read what was typed, and put it right" }).click()
  if (scripted) await isFitForAll(ben)
  await ben.getByLabel("Your why, in words").fill("They know what to do.")
  await ben.getByRole("button", { name: "Save the words" }).click()
  await expect(ben.getByText("Your words are saved.")).toBeVisible()
  await page.goto(own)
  await expect(page.getByText("People agree.")).toBeVisible()
  await page.getByRole("link", { name: "Let it go live" }).click()
  await expect(page.getByRole("button", { name: "Let it go live" })).toBeVisible()
  if (scripted) await isFitInEveryLanguage(page, { largeTargets: false })
  await page.getByRole("button", { name: "Let it go live" }).click()
  await expect(page.getByText("It is live: it can be asked.")).toBeVisible()
  await expect(page.getByText("Nobody likes to wait alone.")).toBeVisible()
  await expect(page.getByText("Ben B. says: They know what to do.")).toBeVisible()
  await page.getByText("The numbers").click()
  await expect(page.getByText(/likely between 0\.\d\d and \d\.\d\d\./)).toBeVisible()
  await fits()
})
