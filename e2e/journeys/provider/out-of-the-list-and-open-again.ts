import { expect, test } from "@playwright/test"
import { fillDay } from "../../support/date-fields.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { publishOwnJob } from "../../support/own-job.ts"

const vacancies = "/provider/demo-harbour-lane-support/vacancies"

test(
  "a vacancy closed too early leaves the list, comes back and opens again, under the same say",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const title = `Support on Sundays, ${project.name}`
    const { hiring, vacancy, slug } = await publishOwnJob(browser, options, {
      title,
      member: `Olwen, ${project.name}`,
    })
    const press = (name: string) => hiring.getByRole("button", { name }).click()
    const follow = (name: string) => hiring.getByRole("link", { name }).click()
    const stranger = await (await browser.newContext(options)).newPage()
    const mayApply = stranger.getByRole("link", { name: "Apply" })

    await hiring.goto(vacancy)
    await follow("Close applications now")
    await press("Close applications")
    await expect(hiring.getByText("Applications are closed.")).toBeVisible()
    await stranger.goto(`/jobs/${slug}`)
    await expect(stranger.getByRole("heading", { level: 1 })).toContainText(title)
    await expect(mayApply).toHaveCount(0)

    await follow("Archive it: take it out of the list")
    await press("Archive it")
    await expect(hiring.getByText("You find it under archived vacancies.")).toBeVisible()
    await hiring.goto(vacancies)
    await expect(hiring.getByRole("link", { name: title })).toHaveCount(0)
    await follow("Archived vacancies")
    await follow(title)
    await hiring.goto(`${vacancy}/reopen`)
    await expect(hiring.getByText("This vacancy is archived. Bring it back first.")).toBeVisible()
    await follow("Bring it back into the list")
    await press("Bring it back")
    await expect(hiring.getByText("It stands in the list again.")).toBeVisible()
    await hiring.goto(vacancies)
    await expect(hiring.getByRole("link", { name: title })).toBeVisible()

    await hiring.goto(vacancy)
    await follow("Open it for applications again")
    if (scripts) await isFitInEveryLanguage(hiring, { largeTargets: false })
    await fillDay(hiring, "closes", 20)
    await fillDay(hiring, "hear", 5)
    await press("Open it again")
    await expect(hiring.getByRole("alert")).toContainText("comes before the last day to apply")
    await fillDay(hiring, "hear", 34)
    await press("Open it again")
    await expect(hiring.getByText("The vacancy is open again.")).toBeVisible()
    await stranger.goto(`/jobs/${slug}`)
    await expect(mayApply.first()).toBeVisible()
    await expect(stranger.getByText("The panel decides").first()).toBeVisible()
  },
)
