import { expect, type Page } from "@playwright/test"
import { codeAt } from "../../app/platform/one-time-code.server.ts"

/** The code that an app shows now; `off`: so many half minutes later. */
export const codeNow = (secret: string, off = 0) => codeAt(secret, Math.floor(Date.now() / 30_000) + off)

/** From the page that asks for a second step: sets an app up, keeps the spare codes, and goes on. */
export async function setUpApp(page: Page): Promise<{ secret: string; spareCodes: string[] }> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Add a second step")
  await page.getByRole("button", { name: "Use an app" }).click()
  const key = page.locator(".govuk-summary-list__value").first()
  const secret = (await key.innerText()).replaceAll(" ", "")
  await page.getByLabel("The 6 numbers").fill(codeNow(secret))
  await page.getByRole("button", { name: "Check the code" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your spare codes")
  const spareCodes = await page.locator("main ol strong").allInnerTexts()
  await page.getByRole("link", { name: "I have kept them: continue" }).click()
  return { secret, spareCodes }
}
