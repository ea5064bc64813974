import { expect, test } from "@playwright/test"
import {
  answerQuestion,
  answerQuestions,
  goOn,
  isFitForAll,
  send,
  startApplying,
} from "../../support/applicant.ts"

test.use({ viewport: { width: 320, height: 640 } })

test("somebody with a phone, no CV and no account applies and knows what comes next", {
  tag: "@no-script",
}, async ({ page, javaScriptEnabled }) => {
  test.slow()
  const fits = async () => {
    if (javaScriptEnabled !== false) await isFitForAll(page)
  }
  const reference = await startApplying(page)
  await expect(page.getByText("Question 1 of 9")).toBeVisible()
  await fits()
  await answerQuestion(page)
  await goOn(page)
  await answerQuestion(page, "I put the kettle on first.")
  await goOn(page)
  await expect(page.getByText("Question 3 of 9")).toBeVisible()
  await fits()
  await answerQuestions(page)

  await fits()
  await page.getByLabel("Yes").check()
  await page.getByRole("button", { name: "Continue" }).click()
  await fits()
  await page.getByLabel("To meet us").fill("Questions on paper, please")
  await page.getByRole("button", { name: "Continue" }).click()
  await fits()
  await page.getByLabel("By e-mail").check()
  await page.getByRole("button", { name: "Continue" }).click()
  await fits()
  await page.getByLabel("What shall we call you?").fill("Zoë")
  await page.getByLabel("E-mail address").fill("zoe@example.org")
  await page.getByRole("button", { name: "Continue" }).click()

  await fits()
  await page.getByRole("link", { name: "Change your answer to question 2" }).click()
  await expect(page.locator("textarea")).toHaveValue("I put the kettle on first.")
  await page.locator("textarea").fill("I asked before I put the kettle on.")
  await goOn(page)
  await expect(page.getByText("I asked before I put the kettle on.")).toBeVisible()
  await page.getByLabel("I am not barred").check()
  await send(page)

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your application is sent")
  await expect(page.getByText(reference.replaceAll("-", " "))).toBeVisible()
  await fits()

  // Back, and pressed again: the same page, and one application.
  await page.goBack()
  await page.goto(`/apply/${reference}`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We have your application")
  await fits()
})

test("somebody goes all the way by keyboard alone", async ({ page }) => {
  await startApplying(page)
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Skip to the main part of the page" })).toBeFocused()
  await page.keyboard.press("Enter")
  for (let stops = 1; stops <= 12; stops += 1) {
    await page.keyboard.press("Tab")
    if (await page.locator("textarea").evaluate((field) => field === document.activeElement)) break
  }
  await expect(page.locator("textarea")).toBeFocused()
  await page.keyboard.type("By keyboard")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Enter")
  await expect(page.getByText("Question 2 of 9")).toBeVisible()
})
