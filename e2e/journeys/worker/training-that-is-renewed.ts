import { expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const phone = { viewport: { width: 320, height: 700 } }
const title = "Safeguarding children"

// The two ways to run this story share one demo: each takes a worker of its own.
const cast = {
  script: { worker: "Noor Haddad", assessor: "Fatima Noor", slug: "demo-harbour-lane-support" },
  "no-script": { worker: "Tomasz Zieliński", assessor: "Bev Holroyd", slug: "demo-fernhill-homecare" },
} as const

async function note(page: Page, year: string) {
  await page.getByLabel("Day", { exact: true }).fill("4")
  await page.getByLabel("Month", { exact: true }).fill("5")
  await page.getByLabel("Year", { exact: true }).fill(year)
  await page.getByLabel("Who taught it, and where?").fill(`Ana Lima, in the training room, ${year}`)
  await page.getByLabel("What shows it, and where is that kept?").fill("The list of who was there")
  await page.getByRole("button", { name: "Note it" }).click()
  await expect(page.getByRole("alert")).toContainText("It is noted.")
  await expect(page.getByText(`Ana Lima, in the training room, ${year}`)).toBeVisible()
}

test(
  "training that is renewed is told as one chain, and what was noted by mistake gives its place back",
  {
    tag: "@no-script",
  },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const { worker, assessor, slug } = cast[project.name as keyof typeof cast]
    const options = { ...phone, javaScriptEnabled: scripts }

    const page = await pageOf(browser, assessor, options)
    await page.goto(`/provider/${slug}/workers`)
    await page.getByRole("link", { name: new RegExp(worker) }).click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText(worker)
    await page.getByRole("link", { name: title, exact: true }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
    await note(page, "2022")
    const before = "Completed on 4 May 2022, its last day was 4 May 2025."
    await expect(page.getByText(before)).toBeVisible()
    await page.getByText(/^Note that .* completed it again$/).click()
    await note(page, "2026")
    const renewed = "First completed on 4 May 2022, renewed on 4 May 2026, next by 4 May 2029."
    await expect(page.getByText(renewed)).toBeVisible()
    await expect(page.getByText("Renews the one of")).toBeVisible()

    // The older record is folded away, and opens by keyboard.
    const older = page.getByText("Ana Lima, in the training room, 2022")
    await expect(older).toBeHidden()
    await page.locator("summary", { hasText: "1 earlier record" }).focus()
    await page.keyboard.press("Enter")
    await expect(older).toBeVisible()
    if (scripts) await isFitInEveryLanguage(page, { largeTargets: false })

    const learning = await pageOf(browser, worker, options)
    await learning.goto("/passport")
    const line = learning.locator(".vf-learning__one", { hasText: title })
    await expect(line).toContainText(renewed)
    await expect(line).toContainText("Done until 4 May 2029")
    if (scripts) await isFitForAll(learning)

    // A mistake in the one that is folded away is said where it was made, and leaves the newest as it is.
    await page.goto(page.url())
    await page.getByText("1 earlier record").click()
    const wrong = page.locator("article", { hasText: "Ana Lima, in the training room, 2022" })
    await wrong.getByText("This was noted by mistake").click()
    await wrong.getByRole("button", { name: "Take it back" }).click()
    await expect(page.getByRole("alert")).toContainText("Write why")
    await expect(wrong.getByLabel("What was the mistake?")).toBeVisible()
    if (scripts) await isFitForAll(page)

    const newest = page.locator("article", { hasText: "Ana Lima, in the training room, 2026" })
    await newest.getByText("This was noted by mistake").click()
    await newest.getByLabel("What was the mistake?").fill("It was for a colleague.")
    await newest.getByRole("button", { name: "Take it back" }).click()
    await expect(page.getByRole("alert")).toContainText("It counts no longer.")
    await expect(page.getByText(before)).toBeVisible()
    await learning.goto("/passport")
    await expect(line).toContainText(before)
    await expect(line).toContainText("Ended on 4 May 2025")
  },
)
