import { readFile } from "node:fs/promises"
import { expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const matrix = "/provider/demo-harbour-lane-support/training/matrix"

const cell = (page: Page, worker: string, training: string) =>
  page.getByRole("link", { name: new RegExp(`: ${training}, ${worker}`) })

for (const width of [320, 1280]) {
  test(`who has which training is seen, narrowed and taken away, ${width} pixels wide`, {
    tag: "@no-script",
  }, async ({ browser, javaScriptEnabled }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { viewport: { width, height: 700 }, javaScriptEnabled: scripts }
    const page = await pageOf(browser, "Marian Osei", options)
    await page.goto("/provider/demo-harbour-lane-support")
    await expect(page.getByText(/workers? ha(s|ve) training that has ended\./)).toBeVisible()
    await page.getByRole("link", { name: "See who has training that has ended" }).click()
    await expect(page).toHaveURL(/state=lapsed/)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who has which training")

    await page.goto("/provider/demo-harbour-lane-support/workers")
    await page.getByRole("link", { name: "Who has which training" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who has which training")
    await expect(cell(page, "Dean Fletcher", "Basic life support and first aid")).toContainText("Ended on")
    await expect(cell(page, "Dean Fletcher", "Moving and assisting people")).toContainText("Ends soon on")
    if (scripts) await isFitInEveryLanguage(page, { largeTargets: false })

    // By keyboard, without going through the table.
    await page.getByRole("link", { name: "Skip the table" }).focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    await expect(page.locator("#after-matrix summary")).toBeFocused()

    await page.getByLabel("Where it stands").selectOption("Ended")
    await page.getByRole("button", { name: "Show", exact: true }).click()
    await expect(page).toHaveURL(/state=lapsed/)
    await expect(page.getByRole("link", { name: /^Kasia Nowak/ })).toHaveCount(0)
    await expect(page.getByRole("link", { name: /^Dean Fletcher/ })).toBeVisible()
    if (scripts) await isFitForAll(page)

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Take this list away as a spreadsheet" }).click(),
    ])
    const file = await readFile(await download.path(), "utf8")
    expect(file).toContain("Basic life support and first aid,Ended,")
    expect(file).not.toContain("Kasia")

    await cell(page, "Dean Fletcher", "Basic life support and first aid").click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Basic life support and first aid")
    await expect(page.locator(".vf-state")).toContainText("Ended on")
  })
}

test("the heads of the table stay, and what has the focus is not behind them", async ({ browser }) => {
  const page = await pageOf(browser, "Marian Osei", { viewport: { width: 900, height: 500 } })
  await page.goto(matrix)
  // As somebody comes to it by the keyboard: the table as a whole is reached first.
  const room = page.getByRole("region", { name: "Workers and their training" })
  await room.focus()
  await expect(room).toBeFocused()
  const last = cell(page, "Kasia Nowak", "Food hygiene")
  await last.focus()
  const head = page.getByRole("columnheader", { name: "Food hygiene" })
  const row = page.getByRole("rowheader", { name: /Kasia Nowak/ })
  await expect(head).toBeInViewport({ ratio: 0.9 })
  await expect(row).toBeInViewport({ ratio: 0.9 })
  const [link, top, left] = [await last.boundingBox(), await head.boundingBox(), await row.boundingBox()]
  expect(link!.y).toBeGreaterThanOrEqual(top!.y + top!.height)
  expect(link!.x).toBeGreaterThanOrEqual(left!.x + left!.width)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(900)
})
