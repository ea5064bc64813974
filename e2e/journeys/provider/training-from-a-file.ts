import { readFile } from "node:fs/promises"
import { expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

// The two ways to run this story share one demo, with others: each takes a provider of its own, and days nobody else
// notes, on which what was learnt still counts.
const year = String(new Date().getFullYear() - 1)
const cast = {
  script: { manager: "Marian Osei", slug: "demo-harbour-lane-support", worker: "Kasia Nowak" },
  "no-script": {
    manager: "Sunita Rao",
    slug: "demo-fernhill-homecare",
    worker: "Abigail Mensah",
  },
} as const

/** As Excel for Windows writes it: Windows-1252, semicolons, CRLF. */
const asExcelWrites = (lines: readonly (readonly string[])[]) => ({
  name: "training.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(lines.map((cells) => `${cells.join(";")}\r\n`).join(""), "latin1"),
})

async function bring(page: Page, file: ReturnType<typeof asExcelWrites>) {
  await page.getByLabel("The file", { exact: true }).setInputFiles(file)
  await page.getByRole("button", { name: "Show me what you read" }).click()
}

test(
  "training of many is noted from a file, once somebody saw what it says",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const { manager, slug, worker } = cast[project.name as keyof typeof cast]
    const here = `/provider/${slug}/training/import`
    const isSound = async (page: Page) => {
      if (scripts) await isFitForAll(page)
    }
    const options = { viewport: { width: 320, height: 700 }, javaScriptEnabled: scripts }
    const page = await pageOf(browser, manager, options)
    await page.goto(`/provider/${slug}/training/matrix`)
    await page.getByRole("link", { name: "Note training of many from a file" }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Note training from a file")
    if (scripts) await isFitInEveryLanguage(page, { largeTargets: false })

    // The file to fill in has the provider's own workers.
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Take the file to fill in" }).click(),
    ])
    const template = await readFile(await download.path(), "utf8")
    expect(template).toMatch(/^\uFEFFWorker,Training,Completed on,Taught by,What shows it,Who that is\r\n/)
    const [who = ""] =
      template
        .split("\r\n")
        .find((line) => line.includes(worker))
        ?.split(",") ?? []
    expect(who).not.toBe("")

    // Nothing, and what is no CSV file.
    await page.getByRole("button", { name: "Show me what you read" }).click()
    await expect(page.getByRole("alert")).toContainText("Choose a file, or paste a list")
    await isSound(page)
    await bring(page, { ...asExcelWrites([]), name: "training.xlsx", buffer: Buffer.from("PK\u0003\u0004") })
    await expect(page.getByRole("alert")).toContainText("a spreadsheet program's own file")

    // Several kinds of errors, beside what can be noted.
    const head = ["Name", "Course", "Date completed", "Trainer", "Evidence", "Shift"]
    const good = [who, "Fire safety", `4/5/${year}`, "Zoë's team", '"The list; page 2"', "early"]
    const file = asExcelWrites([
      head,
      good,
      [who, "Food hygiene", `5 May ${year}`, "Ana", '"The list\nof May"', "late"],
      [],
      ["Nobody Known", "Juggling", "4/5/19", "", "List", ""],
      [who, "Fire safety", `${year}-05-04`, "Ana", "=SUM(A1)", ""],
      [who, "Fire safety", "1/1/2099", "Ana", "List", ""],
    ])
    await bring(page, file)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What we read")
    const lead = page.locator(".govuk-body-l")
    await expect(lead).toHaveText("2 lines will be noted. 3 lines cannot be read. Nothing is noted yet.")
    await expect(page.getByText("This column was not read: “Shift”.")).toBeVisible()
    const wrong = page.getByRole("table", { name: "Lines that cannot be read" })
    await expect(wrong).toContainText("Nobody who works here now has this name")
    await expect(wrong).toContainText("We know no training of this title")
    await expect(wrong).toContainText("We cannot read this day")
    await expect(wrong).toContainText("Nothing is written here")
    await expect(wrong).toContainText("stand on line 2 already")
    await expect(wrong.getByRole("row", { name: /^Line 8/ })).toContainText("This day has not come yet")
    await expect(page.getByRole("table", { name: "Lines that will be noted" })).toContainText("Zoë's team")
    await isSound(page)

    // Somebody notes one of them meanwhile: it is shown again, and nothing was written.
    const other = await pageOf(browser, manager, options)
    await other.goto(here)
    await other.getByLabel("Or paste the list").fill(`${head.join(",")}\n${good.join(",")}`)
    await other.getByRole("button", { name: "Show me what you read" }).click()
    await expect(other.locator(".govuk-body-l")).toHaveText("1 line will be noted. Nothing is noted yet.")
    await other.getByRole("button", { name: "Note these" }).click()
    await expect(other.getByRole("alert")).toContainText("1 record is noted.")
    await page.getByRole("button", { name: "Note these" }).click()
    await expect(page.getByText("Something changed since you looked. Nothing is noted yet.")).toBeVisible()
    await expect(
      page.getByText("Line 2: it was said that it will be noted; now it is there already."),
    ).toBeVisible()
    await expect(lead).toHaveText(
      "1 line will be noted. 1 line is there already. 3 lines cannot be read. Nothing is noted yet.",
    )
    await isSound(page)
    await page.getByRole("button", { name: "Note these" }).click()
    await expect(page.getByRole("alert")).toContainText("1 record is noted.")

    // Brought again, it is all there.
    await bring(page, file)
    await expect(lead).toHaveText(
      "Nothing new will be noted. 2 lines are there already. 3 lines cannot be read. Nothing is noted yet.",
    )
    await expect(page.getByRole("button", { name: "Note these" })).toHaveCount(0)

    await page.goto(`/provider/${slug}/workers`)
    await page.getByRole("link", { name: new RegExp(worker) }).click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText(worker)
    await page.getByRole("link", { name: "Food hygiene", exact: true }).click()
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Food hygiene")
    await expect(page.getByText("The list of May").first()).toBeVisible()

    await page.goto(`${here}/note`)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Note training from a file")
    if (scripts) await isFitInEveryLanguage(page, { largeTargets: false })
  },
)
