import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, type Locator, test } from "@playwright/test"
import { pageOf } from "../../support/demo-people.ts"
import { startWithFourThousand } from "../../support/four-thousand.ts"
import { pressByKey, tabTo } from "../../support/panel.ts"

let folder: string
let product: Awaited<ReturnType<typeof startWithFourThousand>>
test.beforeAll(async () => {
  test.setTimeout(300_000)
  folder = mkdtempSync(join(tmpdir(), "values-first-many-"))
  product = await startWithFourThousand(folder)
  await expect.poll(product.isUp, { timeout: 200_000 }).toBe(true)
  await product.fill("Gareth Pugh (demo)")
})
test.afterAll(async () => {
  await product.stop()
  rmSync(folder, { recursive: true, force: true })
})

test("a recruiter works through 4,000 applications, by the keyboard alone", async ({ browser }) => {
  const page = await pageOf(browser, "Gareth Pugh", { baseURL: product.address })
  const { provider, vacancy } = product
  const link = (name: string | RegExp) => page.getByRole("link", { name }).first()
  const rows = page.locator('tbody a[href*="/applications/"]')
  const press = (name: string) => pressByKey(page, page.getByRole("button", { name, exact: true }))
  const codes = async () => (await rows.allInnerTexts()).map((code) => code.replace(/\s+/g, " "))
  const tick = async (target: Locator) => {
    await tabTo(page, target)
    await page.keyboard.press("Space")
    await expect(target).toBeChecked()
  }
  const type = async (label: string, text: string) => {
    await tabTo(page, page.getByLabel(label))
    await page.keyboard.type(text)
  }

  await page.goto(provider)
  await expect(page.getByText(/4,?000/).first()).toBeVisible()
  await page.goto(`${vacancy}/applications`)
  await expect(link("Waiting (4,000)")).toBeVisible()
  await expect(page.locator("main")).not.toContainText("Demo Person")

  // Forward and back again: nobody twice, nobody left out.
  const pages = [await codes()]
  for (let at = 1; at < 4; at += 1) {
    await pressByKey(page, link("Next"))
    await expect(link("Previous")).toBeVisible()
    pages.push(await codes())
  }
  expect(new Set(pages.flat()).size).toBe(80)
  await pressByKey(page, link("Previous"))
  await expect(rows).toHaveText(pages[2] ?? [])
  await pressByKey(page, link("First page"))
  await expect(rows).toHaveText(pages[0] ?? [])

  // Nobody is decided about who was not read.
  await pressByKey(page, link("Decide for many at once"))
  await expect(page.getByText("These are the 200 who have waited longest.")).toBeVisible()
  await expect(page.getByText("Nobody on this page can be decided about yet.")).toBeVisible()

  const [first = "", second = "", third = ""] = pages[0] ?? []
  for (const code of [second, third]) {
    await page.goto(`${vacancy}/applications`)
    await pressByKey(page, link(code))
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(code)
  }
  await page.goto(`${vacancy}/many`)
  await pressByKey(page, link("Tick all of these"))
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2)
  await tabTo(page, page.getByRole("radio").first())
  await page.keyboard.press("ArrowDown")
  await expect(page.getByLabel("Do not shortlist", { exact: true })).toBeChecked()
  await type("Reason", "Little of what they wrote was about what the other person wanted.")
  await press("Decide for those I ticked")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Do not shortlist: 2 people")
  await press("Undo this decision for many")
  await expect(page.getByText("Nobody was decided about and nobody was told.").first()).toBeVisible()

  // One after the other, the counters in step.
  await page.goto(`${vacancy}/applications`)
  await tick(page.getByLabel(`Put ${first[0]?.toLowerCase()}${first.slice(1)} on the shortlist`))
  await type("Reason for these on the shortlist", "She asked how her neighbour wanted things done.")
  await press("Shortlist")
  await expect(page.getByText("The shortlist is recorded.")).toBeVisible()
  await expect(link("Waiting (3,999)")).toBeVisible()
  await expect(link("Shortlisted (1)")).toBeVisible()
  expect(await codes()).toEqual([first])

  // Found again among all, and taken away for a spreadsheet, without a name.
  await pressByKey(page, link("All (4,000)"))
  await type("Words of a reference", first.replace("Application ", ""))
  await press("Show these")
  await expect(rows.filter({ hasText: first })).toHaveCount(1)
  await pressByKey(page, link("Show without a search"))
  const waits = page.waitForEvent("download")
  await tabTo(page, link("Download these for a spreadsheet"))
  await page.keyboard.press("Enter")
  const csv = readFileSync((await (await waits).path()) ?? "", "utf8")
  expect(csv.trimEnd().split("\n")).toHaveLength(4_001)
  expect(csv).not.toContain("Demo Person")
})
