import { expect, type Page } from "@playwright/test"

/** On "Before somebody starts": sees to each of the eight things, having forgotten at first to say what was seen. */
export async function checkEverything(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  const names = page.locator(".vf-tasks__name")
  await expect(names).toHaveCount(8)
  await expect(page.getByText("0 of 8 are in place.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Start them as a worker" })).toHaveCount(0)
  await look(page)
  const titles = await names.allInnerTexts()
  // The certificate takes longest to come, so it is the last.
  const inTheirOrder = [...titles.filter((title) => !isCertificate(title)), ...titles.filter(isCertificate)]
  for (const [index, title] of inTheirOrder.entries()) {
    if (isCertificate(title)) await seeHowToStartWithSupervisor(page, look)
    await names.nth(titles.indexOf(title)).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
    if (index === 0) {
      await page.getByRole("button", { name: "Save" }).click()
      await expect(page.getByRole("alert")).toContainText("Write what was seen")
      await look(page)
    }
    if (title === "How they were at work before") await look(page)
    await page.locator("[name=evidence]").fill("Seen at the office with her beside me.")
    await page.getByRole("button", { name: "Save" }).click()
    await expect(page.getByText(`Saved: ${title}`)).toBeVisible()
  }
  await expect(page.getByText("Everything is in place.")).toBeVisible()
}

/** Of the sort the role asks for. */
const isCertificate = (title: string) => /certificate/i.test(title)

/** Where only the certificate is missing: what a supervised start asks for is read, and left. */
async function seeHowToStartWithSupervisor(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await page.getByText("Only the certificate is missing").click()
  await page.getByRole("link", { name: "Start before the certificate, with a supervisor" }).click()
  await expect(page.getByRole("button", { name: "Arrange it" })).toBeVisible()
  await look(page)
  await page.getByRole("link", { name: "What is checked", exact: true }).click()
}
