import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { publishOwnJob } from "../../support/own-job.ts"

const history = "/provider/demo-harbour-lane-support/history"

test(
  "somebody who hires asks what happened, follows it to its vacancy and back, and takes a copy away",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const title = `Support on Mondays, ${project.name}`
    const { hiring, vacancy } = await publishOwnJob(browser, options, {
      title,
      member: `Carys, ${project.name}`,
    })
    const opened = hiring.getByRole("listitem").filter({ hasText: `opened the vacancy ‘${title}’ at ` })
    const press = async (name: string) => {
      const button = hiring.getByRole("button", { name })
      await button.focus()
      await button.press("Enter")
    }
    const follow = (name: string) => hiring.getByRole("link", { name, exact: true }).press("Enter")

    // Of everything, narrowed to one sort; the address keeps it.
    await hiring.goto(history)
    await hiring.getByLabel("What", { exact: true }).selectOption("Vacancies")
    await press("Show these")
    await expect(hiring.getByText("Shown: “Vacancies”.")).toBeVisible()
    await hiring.reload()
    await expect(hiring.getByLabel("What", { exact: true })).toHaveValue("vacancies")
    await expect(opened.first()).toBeVisible()
    await expect(opened.first().locator("time")).toHaveAttribute("datetime", /^20\d\d-\d\d-\d\dT/)
    if (scripts) await isFitForAll(hiring)

    // To the vacancy, and from it to its own history alone.
    await opened.first().getByRole("link").press("Enter")
    await expect(hiring.getByRole("heading", { level: 1 })).toHaveText(title)
    await hiring.getByRole("main").getByRole("link", { name: "History", exact: true }).press("Enter")
    await expect(hiring.getByText(`This is the history of the vacancy ‘${title}’.`)).toBeVisible()
    await expect(opened).toHaveCount(1)
    await expect(hiring.getByRole("listitem").filter({ hasText: "joined the panel for" })).not.toHaveCount(0)

    // Taken away: the same sentences.
    const waits = hiring.waitForEvent("download")
    await follow("Download this for a spreadsheet (CSV)")
    const csv = readFileSync((await (await waits).path()) ?? "", "utf8")
    expect(csv.startsWith("\uFEFFDay,Time,Who,What happened,Sort,Record\r\n")).toBe(true)
    expect(csv).toContain(`opened the vacancy ‘${title}’.`)
    expect(csv.split("\r\n").every((line) => line === "" || /^\uFEFF?Day|20\d\d-/.test(line))).toBe(true)

    // Nothing fits: what to do is said, and one press leads out.
    await hiring.getByLabel("To day").fill("2020-01-01")
    await press("Show these")
    await expect(hiring.getByText("Nothing fits.")).toBeVisible()
    await expect(hiring.getByLabel("To day")).toHaveValue("2020-01-01")
    if (scripts) await isFitInEveryLanguage(hiring, { largeTargets: false })
    await hiring.goto(`${vacancy}/panel`)
    await hiring.getByRole("main").getByRole("link", { name: "History", exact: true }).press("Enter")
    await expect(hiring.getByText("Shown: “Panel”.")).toBeVisible()
    await follow("Clear these filters")
    await expect(opened).toHaveCount(1)
    await follow("See the history of everything")
    await expect(hiring.getByText("This is the history of")).toHaveCount(0)
  },
)
