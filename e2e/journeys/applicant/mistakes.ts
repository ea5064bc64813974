import { expect, test } from "@playwright/test"
import {
  answerQuestion,
  answerQuestions,
  goOn,
  isFitForAll,
  sayTheRest,
  send,
  startApplying,
} from "../../support/applicant.ts"

test("nothing typed is lost, whatever goes wrong", { tag: "@no-script" }, async ({
  page,
  javaScriptEnabled,
}) => {
  await startApplying(page)
  await goOn(page)
  await expect(page.getByText("Write your answer, or save and come back later").first()).toBeVisible()
  if (javaScriptEnabled !== false) await isFitForAll(page)

  // Characters as people see them: each of these is one.
  await page.locator("textarea").fill("👍🏽".repeat(2_001))
  await goOn(page)
  await expect(page.getByText("This is longer than 2,000 characters").first()).toBeVisible()
  await expect(page.locator("textarea")).toHaveValue("👍🏽".repeat(2_001))
  await page.locator("textarea").fill("👍🏽".repeat(2_000))
  await goOn(page)
  await expect(page.getByText("Question 2 of 9")).toBeVisible()

  await answerQuestion(page, "<b>bold</b>\u0007 & e\u0301 مرحبا")
  await goOn(page)
  await page.getByRole("link", { name: "Back" }).click()
  await expect(page.locator("textarea")).toHaveValue("<b>bold</b> & é مرحبا")
  await goOn(page)

  await page.locator(".vf-rating__row").nth(1).getByText("Poor", { exact: true }).click()
  await goOn(page)
  await expect(page.getByText("Say how good the first choice is").first()).toBeVisible()
  await expect(page.getByText("Say how good the second choice is")).toHaveCount(0)
  await expect(page.locator(".vf-rating__row").nth(1).getByLabel("Poor", { exact: true })).toBeChecked()
})

test("two tabs: the newer answer stays, and both are shown", { tag: "@no-script" }, async ({
  page,
  context,
}) => {
  await startApplying(page)
  const second = await context.newPage()
  await second.goto(page.url())
  await page.locator("textarea").fill("From the first tab")
  await goOn(page)
  await second.locator("textarea").fill("From the second tab")
  await goOn(second)
  await expect(second.getByText("You have two answers to this question")).toBeVisible()
  await expect(second.getByText("From the first tab")).toBeVisible()
  await expect(second.locator("textarea")).toHaveValue("From the second tab")
  await second.locator("textarea").fill("From both tabs")
  await goOn(second)
  await second.getByRole("link", { name: "Back" }).click()
  await expect(second.locator("textarea")).toHaveValue("From both tabs")
})

test("sent from two tabs, there is one application; then it is taken back", { tag: "@no-script" }, async ({
  page,
  context,
}) => {
  const reference = await startApplying(page)
  await answerQuestions(page)
  await sayTheRest(page)
  await send(page)
  await expect(page.getByText("Tick the box if you are not barred").first()).toBeVisible()
  const second = await context.newPage()
  await second.goto(`/apply/${reference}/check`)
  for (const tab of [page, second]) {
    await tab.getByLabel("I am not barred").check()
    await send(tab)
    await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Your application is sent")
  }
  await page.goto(`/apply/${reference}`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We have your application")
  await page.getByRole("link", { name: "Take your application back" }).click()
  await page.getByRole("button", { name: "Yes, take it back" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You took this application back")
  await expect(page.getByRole("link", { name: "Take your application back" })).toHaveCount(0)
})
