import type { Page } from "@playwright/test"

const inLondon = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "numeric",
  year: "numeric",
})

/** Writes a day into its three fields, so many days from London's today. */
export async function fillDay(page: Page, name: string, daysFromNow: number): Promise<void> {
  for (const { type, value } of inLondon.formatToParts(Date.now() + daysFromNow * 86_400_000)) {
    if (type !== "literal") await page.locator(`[name="${name}-${type}"]`).fill(String(Number(value)))
  }
}
