import type { Browser, BrowserContextOptions, Page } from "@playwright/test"

/** A page of its own for somebody of the demo, signed in as they would be. */
export async function pageOf(
  browser: Browser,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  await page.goto("/demo")
  await page.getByRole("button", { name: new RegExp(name) }).click()
  await page.waitForURL((url) => url.pathname !== "/demo")
  return page
}
