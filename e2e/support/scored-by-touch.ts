import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test"
import { answerQuestions, send } from "./applicant.ts"

const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click()

/** Somebody answers every question of a job in these words, and sends. They are reached by phone. */
export async function applyTo(
  browser: Browser,
  options: BrowserContextOptions,
  { slug, name, words }: { readonly slug: string; readonly name: string; readonly words: string },
): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`/jobs/${slug}`)
  await page.getByRole("link", { name: "Apply for this job" }).first().click()
  await press(page, "Start now")
  await answerQuestions(page, words)
  await page.getByLabel("No, thank you").check()
  await press(page, "Continue")
  await page.getByLabel("By phone").check()
  await press(page, "Continue")
  await page.getByLabel("What shall we call you?").fill(name)
  await page.getByLabel("Phone", { exact: false }).fill("07700 900456")
  await press(page, "Continue")
  await page.getByLabel("I am not barred").check()
  await send(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your application is sent")
  await context.close()
}

/** Touches a point of the scale anywhere on its row: at the end furthest from the small circle. */
export async function touchPoint(page: Page, points: number): Promise<void> {
  const row = page.locator(".vf-scale__item").nth(points - 1)
  await row.scrollIntoViewIfNeeded()
  const box = await row.boundingBox()
  if (!box) throw new Error(`there is no point ${points}`)
  expect(box.height, `room to touch point ${points}`).toBeGreaterThanOrEqual(48)
  await row.tap({ position: { x: box.width - 12, y: box.height - 12 } })
  await expect(row.getByRole("radio")).toBeChecked()
}
