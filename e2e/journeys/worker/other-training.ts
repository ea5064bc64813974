import { expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const phone = { viewport: { width: 320, height: 700 } }

// The two ways to run this story share one demo: each takes a provider of its own.
const cast = {
  script: {
    worker: "Kasia Nowak",
    assessor: "Fatima Noor",
    second: "Marian Osei",
    slug: "demo-harbour-lane-support",
  },
  "no-script": {
    worker: "Abigail Mensah",
    assessor: "Bev Holroyd",
    second: "Sunita Rao",
    slug: "demo-fernhill-homecare",
  },
} as const

async function openTraining(page: Page, { slug, worker }: { slug: string; worker: string }, title: string) {
  await page.goto(`/provider/${slug}/workers`)
  await page.getByRole("link", { name: new RegExp(worker) }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(worker)
  await page.getByRole("link", { name: title, exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
}

async function fillDay(page: Page, day: string, month: string, year: string) {
  await page.getByLabel("Day", { exact: true }).fill(day)
  await page.getByLabel("Month", { exact: true }).fill(month)
  await page.getByLabel("Year", { exact: true }).fill(year)
}

test(
  "training is noted by others, seen in practice and signed off, and the worker reads it",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const who = cast[project.name as keyof typeof cast]
    const isSound = async (page: Page) => {
      if (scripts) await isFitForAll(page)
    }
    const options = { ...phone, javaScriptEnabled: scripts }

    // Something that is only taught: one note, and it counts.
    const assessing = await pageOf(browser, who.assessor, options)
    await openTraining(assessing, who, "Safeguarding children")
    await expect(assessing.getByText("Nothing is noted yet.")).toBeVisible()
    await assessing.getByRole("button", { name: "Note it" }).click()
    await expect(assessing.getByRole("alert")).toContainText("Write who taught it, and where")
    await isSound(assessing)
    await fillDay(assessing, "4", "5", "2099")
    await assessing.getByLabel("Who taught it, and where?").fill("Ana Lima, in the training room")
    await assessing.getByLabel("What shows it, and where is that kept?").fill("The list of who was there")
    await assessing.getByRole("button", { name: "Note it" }).click()
    await expect(assessing.getByRole("alert")).toContainText("This day has not come yet")
    await fillDay(assessing, "4", "5", "2026")
    await assessing.getByRole("button", { name: "Note it" }).click()
    await expect(assessing.getByRole("alert")).toContainText("It is noted.")
    await expect(assessing.locator(".vf-state")).toContainText("Done until 4 May 2029")
    if (scripts) await isFitInEveryLanguage(assessing, { largeTargets: false })

    // Something that asks for two more people.
    await openTraining(assessing, who, "Support with medicines")
    const noted = assessing.getByRole("button", { name: "I saw them do it well" })
    if (who.worker === "Abigail Mensah") {
      await fillDay(assessing, "1", "10", "2026")
      await assessing.getByLabel("Who taught it, and where?").fill("Ana Lima, in the training room")
      await assessing.getByLabel("What shows it, and where is that kept?").fill("Three rounds")
      await assessing.getByRole("button", { name: "Note it" }).click()
      await expect(assessing.getByRole("alert")).toContainText("It is noted.")
      await noted.click()
      await expect(assessing.getByRole("alert")).toContainText("you saw it in practice")
    }
    await expect(assessing.locator(".vf-state")).toHaveText("In progress")
    await expect(assessing.getByRole("button", { name: "Sign it off" })).toHaveCount(0)
    const signing = await pageOf(browser, who.second, options)
    await openTraining(signing, who, "Support with medicines")
    await isSound(signing)
    await signing.getByRole("button", { name: "Sign it off" }).click()
    await expect(signing.getByRole("alert")).toContainText("It is signed off.")
    await expect(signing.locator(".vf-state")).toContainText("Done until")

    // Of two tiers exactly one, with the reason.
    const other = who.worker === "Abigail Mensah" ? 2 : 1
    await openTraining(signing, who, `Oliver McGowan training: tier ${other}`)
    await signing.getByRole("button", { name: "Choose this one" }).click()
    await expect(signing.getByRole("alert")).toContainText("Write why")
    await isSound(signing)
    await signing.getByLabel("Why is this the right one for them?").fill("It fits whom they support.")
    await signing.getByRole("button", { name: "Choose this one" }).click()
    await expect(signing.getByRole("alert")).toContainText("Your choice is noted.")
    await expect(signing.getByText("It fits whom they support.")).toBeVisible()
    await expect(signing.locator(".vf-state")).toHaveText("Not yet")

    // A mistake is taken back, and stays to be read.
    await openTraining(signing, who, "Safeguarding children")
    await signing.getByText("This was noted by mistake").click()
    await signing.getByRole("button", { name: "Take it back" }).click()
    await expect(signing.getByRole("alert")).toContainText("Write why")
    await isSound(signing)
    await signing.getByLabel("What was the mistake?").fill("It was for a colleague.")
    await signing.getByRole("button", { name: "Take it back" }).click()
    await expect(signing.getByRole("alert")).toContainText("It counts no longer.")
    await expect(signing.getByText("It was for a colleague.")).toBeVisible()
    await isSound(signing)

    const learning = await pageOf(browser, who.worker, options)
    await learning.goto("/passport")
    const line = learning.locator(".vf-learning__one", { hasText: "Support with medicines" })
    await expect(line).toContainText("Done until")
    await isSound(learning)
  },
)
