import { expect, type Page } from "@playwright/test"

/** Opens the newest letter's link whose address looks like this, once it has come. */
export async function openFromMailbox(page: Page, address: RegExp): Promise<void> {
  const link = page.getByRole("link", { name: address }).first()
  await expect(async () => {
    await page.goto("/demo/mailbox")
    await expect(link).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await link.click()
}
