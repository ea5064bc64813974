import { expect, type Page } from "@playwright/test"

/** Looks until a letter that says this has come. */
export async function isInMailbox(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.goto("/demo/mailbox")
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

/** Opens the link that looks like this in the newest letter to somebody that has one, once it has come. */
export async function openFromMailbox(page: Page, to: string, address: RegExp): Promise<void> {
  const link = page.getByRole("article").filter({ hasText: to }).getByRole("link", { name: address }).first()
  await expect(async () => {
    await page.goto("/demo/mailbox")
    await expect(link).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await link.click()
}
