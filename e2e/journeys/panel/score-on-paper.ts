import { expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const harbour = "/provider/demo-harbour-lane-support"
const panel = `${harbour}/vacancies/demo-support-worker-mornings-bristol/panel`
const mornings = "/panel/demo-support-worker-mornings-bristol"
const heading = (page: Page) => page.getByRole("heading", { level: 1 })
const isKept = (page: Page, text: string) => expect(page.getByText(text)).toBeVisible()

test("a member scores on paper: a pack is made, one colleague types it, another confirms, and the question is sent", async ({
  browser,
}) => {
  test.slow()
  const callum = await pageOf(browser, "Callum Reid")
  const marian = await pageOf(browser, "Marian Osei")

  await callum.goto(panel)
  await callum.getByRole("link", { name: "Paper for Tunde" }).click()
  await expect(heading(callum)).toContainText("Scoring on paper: Tunde")
  await expect(callum.getByText(/^Tunde .* has not said that they score on paper/)).toBeVisible()
  await expect(callum.getByRole("button", { name: "Make a pack for Tunde" })).toHaveCount(0)

  const tunde = await pageOf(browser, "Tunde")
  await tunde.goto("/panel/how/ways")
  await tunde.getByLabel("On paper").check()
  await tunde.getByRole("button", { name: "Save and go on" }).click()
  await callum.reload()
  await callum.getByRole("button", { name: "Make a pack for Tunde" }).click()
  await isKept(callum, "The pack is ready")
  await isFitInEveryLanguage(callum, { largeTargets: false })

  const printing = callum.waitForEvent("download")
  await callum.getByRole("link", { name: "Get it in Easy Read (PDF)" }).first().click()
  expect((await printing).suggestedFilename()).toBe("score-on-paper.pdf")

  const sheets = await callum
    .getByRole("link", { name: /^Sheet \d+$/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))
  expect(sheets.length).toBeGreaterThan(0)
  for (const [index, sheet] of sheets.entries()) {
    const last = index === sheets.length - 1
    await callum.goto(sheet)
    if (index === 0) {
      await isFitInEveryLanguage(callum, { largeTargets: false })
      await callum.getByRole("button", { name: "Save what stands there" }).click()
      await expect(callum.getByText("Choose the box that is ticked").first()).toBeVisible()
    }
    await callum.getByLabel(last ? "2" : "4", { exact: true }).check()
    if (last) {
      await callum.getByLabel("What they wrote beside it").fill("He did not ask.")
      await callum.getByLabel("I am done with this question").check()
    }
    await callum.getByRole("button", { name: "Save what stands there" }).click()
    await isKept(callum, "Somebody else has to confirm it now")
  }
  await expect(callum.getByRole("button", { name: "Yes, it says the same" })).toHaveCount(0)

  await marian.goto(harbour)
  await marian.getByRole("link", { name: /^Look at them Paper sheets/ }).click()
  await marian.getByRole("link", { name: /^Confirm the first/ }).click()
  for (const [index, sheet] of sheets.entries()) {
    await marian.goto(sheet)
    if (index === 0) {
      await isFitInEveryLanguage(marian, { largeTargets: false })
      await isFitForAll(marian)
    }
    await marian.getByRole("button", { name: "Yes, it says the same" }).click()
    await isKept(
      marian,
      index === sheets.length - 1 ? "their scores of it are sent" : "It is their score now",
    )
  }

  await tunde.goto(mornings)
  await expect(tunde.locator("main")).toContainText("You have sent all your scores")
  await tunde.getByRole("link", { name: "Look at what was typed" }).click()
  await expect(heading(tunde)).toContainText("from your paper. Is that right?")
  await isKept(tunde, "He did not ask.")
  await expect(tunde.getByRole("button", { name: /^That is not what I wrote/ })).toHaveCount(sheets.length)
  await isFitInEveryLanguage(tunde)

  await tunde.goto("/panel/how/pace")
  await tunde.getByLabel("How many answers in a day, at most?").fill("1")
  await tunde.getByRole("button", { name: "Save and go on" }).click()
  await tunde.goto(`${mornings}/enough`)
  await expect(heading(tunde)).toHaveText("That is enough for today. Well done.")
  await isFitInEveryLanguage(tunde)
  await tunde.getByRole("link", { name: "Change how much you like to do" }).click()
  await expect(tunde.getByLabel("How many answers in a day, at most?")).toHaveValue("1")
})

test("a member says that an answer tells who wrote it, and somebody who does not score hides more", async ({
  browser,
}) => {
  const leon = await pageOf(browser, "Leon Brooks")
  await leon.goto(mornings)
  // The last question: the others are scored in other stories.
  await leon.locator('main a[href*="/question/"]').last().click()
  await expect(heading(leon)).toContainText("Answer 1 of")
  const answer = leon.url()
  const written = leon.locator(".vf-written p").first()
  const phrase = ((await written.textContent()) ?? "").match(/\p{L}{4,} \p{L}{2,}/u)?.[0] ?? ""
  expect(phrase).not.toBe("")
  await leon.getByRole("button", { name: "This tells me who wrote it" }).click()
  await expect(heading(leon)).toHaveText("Thank you")
  await isFitInEveryLanguage(leon)

  const callum = await pageOf(browser, "Callum Reid")
  await callum.goto(harbour)
  await callum
    .getByRole("link", { name: /^Look at it/ })
    .first()
    .click()
  await expect(heading(callum)).toHaveText("Hide what tells who wrote this")
  await callum.getByLabel("What to hide").fill("words that are not there")
  await callum.getByRole("button", { name: "Hide this" }).click()
  await expect(callum.getByText("does not stand in the answer").first()).toBeVisible()
  await isFitInEveryLanguage(callum, { largeTargets: false })
  await callum.getByLabel("What to hide").fill(phrase)
  await callum.getByRole("button", { name: "Hide this" }).click()
  await expect(heading(callum)).toHaveText("Today")

  await leon.goto(answer)
  await expect(leon.locator(".vf-written")).toContainText("[words hidden]")
})
