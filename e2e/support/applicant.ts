import { expect, type Page } from "@playwright/test"
import { violationsIn, widerThanTheScreen } from "./fit.ts"
import { keepAsItStands } from "./kept-html.ts"

/** No violation of WCAG 2.2 AA or of good practice, and nothing wider than the screen. Needs script in the page. */
export async function isFitForAll(page: Page): Promise<void> {
  expect(await violationsIn(page)).toEqual([])
  expect(await widerThanTheScreen(page)).toEqual([])
  await keepAsItStands(page)
}

/**
 * From the list of jobs to the first question of one of the demo's own: jobs that other stories publish are
 * theirs. @returns the reference's three words
 */
export async function startApplying(page: Page): Promise<string> {
  await page.goto("/jobs")
  await page.getByRole("link", { name: "Support worker, days" }).click()
  await page.getByRole("link", { name: "Apply for this job" }).first().click()
  await page.getByRole("button", { name: "Start now" }).click()
  await expect(page).toHaveURL(/\/apply\/[a-z]+-[a-z]+-[a-z]+\/question\/1$/)
  return /apply\/([a-z-]+)\//.exec(page.url())?.[1] ?? ""
}

export const goOn = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click()

/** Answers the question on the page: in words, by calling every choice good, or as its kind asks. */
export async function answerQuestion(
  page: Page,
  words = "I asked my Nan how she liked her tea.",
): Promise<void> {
  const field = page.locator("textarea")
  if ((await field.count()) > 0) return field.fill(words)
  const best = page.getByRole("group", { name: "Which is the best thing to do?" })
  if ((await best.count()) > 0) {
    await best.getByRole("radio").first().check()
    const worst = page.getByRole("group", { name: "Which is the worst thing to do?" })
    return worst.getByRole("radio").last().check()
  }
  // What is to be put in order stands in one already.
  for (const row of await page.locator(".vf-rating__row").all()) {
    await row.getByText("Good", { exact: true }).click()
  }
}

/** Answers every question that is left, from the one on the page on. */
export async function answerQuestions(page: Page, words?: string): Promise<void> {
  while (/\/question\/\d+$/.test(new URL(page.url()).pathname)) {
    const here = page.url()
    await answerQuestion(page, words)
    await goOn(page)
    await expect(page).not.toHaveURL(here)
  }
}

/** What comes after the questions, up to the check page. They are reached by their reference only. */
export async function sayTheRest(page: Page, secretWord = "green teapot"): Promise<void> {
  await page.getByLabel("No, thank you").check()
  await page.getByRole("button", { name: "Continue" }).click()
  await page.getByLabel("Only by my reference").check()
  await page.getByRole("button", { name: "Continue" }).click()
  await page.getByLabel("What shall we call you?").fill("Zoë")
  await page.getByLabel("Secret word").fill(secretWord)
  await page.getByRole("button", { name: "Continue" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your answers")
}

export const send = (page: Page) => page.getByRole("button", { name: "Send your application" }).click()
