import type { Page } from "@playwright/test"

/** What an advert may leave out while it is a draft, filled in. */
export async function fillTerms(page: Page): Promise<void> {
  await page.getByLabel("First half of the postcode").fill("ls6")
  await page.getByLabel("In people’s own homes").check()
  await page.getByLabel("No. The work is on foot").check()
  await page.getByLabel("How many of these are guaranteed?").fill("0")
  await page.getByLabel("At the full rate").check()
  await page.getByLabel("More than the law asks for").last().check()
  await page.getByLabel("What more is there?").fill("Full pay for four weeks.")
}
