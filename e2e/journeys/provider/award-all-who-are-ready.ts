import { expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const phone = { viewport: { width: 320, height: 700 } }

// The two ways to run this story share one demo: each awards a worker of its own.
const cast = {
  script: { worker: "Noor Haddad", assessor: "Fatima Noor", by: "Marian Osei", slug: "harbour-lane-support" },
  "no-script": {
    worker: "Tomasz Zieliński",
    assessor: "Bev Holroyd",
    by: "Sunita Rao",
    slug: "fernhill-homecare",
  },
} as const

async function openReady(page: Page, slug: string) {
  await page.goto(`/provider/demo-${slug}/workers`)
  await page.getByRole("link", { name: "Who is ready for the Care Certificate" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/to all who are ready$/)
}

test(
  "all who are ready are awarded in one step, and what became of the certificates is seen",
  {
    tag: "@no-script",
  },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const { worker, assessor, by, slug } = cast[project.name as keyof typeof cast]
    const options = { ...phone, javaScriptEnabled: scripts }
    const isSound = async (page: Page) => {
      if (scripts) await isFitForAll(page)
    }

    // Who assesses reads who is ready, and that somebody else awards.
    const assessing = await pageOf(browser, assessor, options)
    await openReady(assessing, slug)
    await expect(assessing.getByRole("row", { name: new RegExp(worker) })).toContainText(
      "An owner or a hiring manager can award it",
    )
    await expect(assessing.getByRole("button", { name: "Award all who are ticked" })).toHaveCount(0)
    await isSound(assessing)

    const page = await pageOf(browser, by, options)
    await openReady(page, slug)
    await expect(page.getByLabel(new RegExp(worker))).toBeChecked()
    if (scripts) await isFitInEveryLanguage(page, { largeTargets: false })
    for (const box of await page.getByRole("checkbox").all()) await box.uncheck()
    await page.getByRole("button", { name: "Award all who are ticked" }).click()
    await expect(page.getByRole("alert")).toContainText("Tick at least one worker")
    await isSound(page)

    // By keyboard alone.
    const box = page.getByLabel(new RegExp(worker))
    await expect(box).not.toBeChecked()
    await box.focus()
    await page.keyboard.press("Space")
    await expect(box).toBeChecked()
    await page.getByRole("button", { name: "Award all who are ticked" }).focus()
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What was awarded")
    await expect(page.getByRole("alert")).toContainText("1 worker is awarded.")

    const certificate = page.getByRole("row", { name: new RegExp(worker) }).getByRole("link", {
      name: /^See certificate/,
    })
    await expect(async () => {
      await page.goto(page.url())
      await expect(certificate).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
    if (scripts) await isFitInEveryLanguage(page, { largeTargets: false })
    await certificate.click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This certificate is real and in force")
    await expect(page.locator(".vf-verdict__name")).toContainText(worker)

    await openReady(page, slug)
    await expect(page.getByText(worker)).toHaveCount(0)
  },
)
