import { expect, type Locator, type Page } from "@playwright/test"

/** Steps in as one of the demo's people. */
export async function become(page: Page, name: string): Promise<void> {
  await page.goto("/demo")
  await page.locator(".vf-card", { hasText: name }).getByRole("button").click()
  await expect(page.getByText(`Signed in as ${name}`)).toBeVisible()
}

/** Goes to something by the Tab key alone, as with a switch. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 120; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press("Tab")
  }
  await expect(target).toBeFocused()
}

/** Presses a link or a button by the Enter key, and waits for the page it leads to. */
export async function pressByKey(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  const leftFor = page.waitForEvent("framenavigated")
  await page.keyboard.press("Enter")
  await leftFor
  await page.waitForLoadState("domcontentloaded")
}

/** Chooses a point of the scale by keys: on to the one chosen before, or the first, then up or down. */
export async function chooseByKey(page: Page, points: number): Promise<void> {
  const scale = page.getByRole("radio")
  const before = await scale.evaluateAll((all) => all.findIndex((one) => (one as HTMLInputElement).checked))
  await tabTo(page, scale.nth(Math.max(before, 0)))
  if (before < 0) await page.keyboard.press("Space")
  const key = points - 1 >= before ? "ArrowDown" : "ArrowUp"
  for (let step = Math.abs(points - 1 - Math.max(before, 0)); step > 0; step -= 1)
    await page.keyboard.press(key)
  await expect(scale.nth(points - 1)).toBeChecked()
}

/** The four words of the card that is on the screen. */
export async function wordsOfCard(page: Page): Promise<string> {
  return (await page.locator(".vf-invitation__words").textContent()) ?? ""
}

/** Types the words of a card, as whoever was handed it. */
export async function typeCard(page: Page, words: string): Promise<void> {
  await page.goto("/join")
  await page.getByLabel("The four words").fill(words)
  await page.getByRole("button", { name: "Go on" }).click()
}

/** Says yes to an invitation, from the page that asks. */
export async function sayYes(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Yes, I will join" }).click()
  await page.getByLabel("I read it").check()
  await page.getByLabel("No, I do this by myself").check()
  await page.getByRole("button", { name: "Yes, I join the panel" }).click()
}

/** Opens what a panel's page keeps behind "More". It is closed each time the page is come to. */
export async function openMore(page: Page): Promise<void> {
  await page.getByText("More", { exact: true }).click()
}
