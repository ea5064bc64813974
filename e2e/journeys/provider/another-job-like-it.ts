import { expect, test } from "@playwright/test"
import { fillDay } from "../../support/date-fields.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const open = "/provider/demo-fernhill-homecare/vacancies/demo-home-care-worker-north-leeds"

test(
  "a manager writes another job like one that is open: its words and questions, and neither its panel nor its days",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    const scripts = javaScriptEnabled !== false
    const hiring = await pageOf(browser, "Gareth Pugh", {
      javaScriptEnabled: scripts,
      viewport: { width: scripts ? 1280 : 320, height: 800 },
    })
    const press = (name: string) => hiring.getByRole("button", { name }).click()
    await hiring.goto(open)
    await hiring.getByRole("link", { name: "Write another job like this one" }).click()
    const title = hiring.getByLabel("Title of the job")
    await expect(title).not.toHaveValue("")
    const name = `Home care worker for nights, ${project.name}`
    await title.fill(name)

    // The days of the other job are not taken along; what is wrong with new ones is said, and nothing typed is lost.
    await press("Make the draft")
    await expect(hiring.getByRole("alert")).toContainText("Write the last day to apply")
    await fillDay(hiring, "closes", 14)
    await fillDay(hiring, "hear", 10)
    await press("Make the draft")
    await expect(hiring.getByRole("alert")).toContainText("comes before the last day to apply")
    await expect(title).toHaveValue(name)
    await fillDay(hiring, "hear", 28)
    await press("Make the draft")

    await expect(hiring.getByRole("heading", { level: 1 })).toHaveText(name)
    await expect(hiring.getByText("This is a new draft, like the other job")).toBeVisible()
    await expect(hiring.getByText("questions are chosen")).toBeVisible()
    await expect(hiring.getByText("Nobody is invited yet")).toBeVisible()
    if (scripts) await isFitInEveryLanguage(hiring, { largeTargets: false })
    const draft = new URL(hiring.url()).pathname
    await hiring.goto(`${draft}/preview`)
    await expect(hiring.getByRole("heading", { level: 1 })).toContainText(name)

    // Nobody else knows of it yet.
    const stranger = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage()
    const answer = await stranger.goto(`/jobs/${draft.split("/").at(-1)}`)
    expect(answer?.status()).toBe(404)
  },
)
