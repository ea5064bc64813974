import type { Page } from "@playwright/test"

/** Writes a day into its three fields, so many days from today. */
export async function fillDay(page: Page, name: string, daysFromNow: number): Promise<void> {
  const at = new Date(Date.now() + daysFromNow * 86_400_000)
  const parts = { day: at.getUTCDate(), month: at.getUTCMonth() + 1, year: at.getUTCFullYear() }
  for (const [part, value] of Object.entries(parts)) {
    await page.locator(`[name="${name}-${part}"]`).fill(String(value))
  }
}
