import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { fillDay } from "../../support/date-fields.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const heading = (page: Page) => page.getByRole("heading", { level: 1 })

test(
  "a document is added to what was noted, opened by its worker, and removed",
  {
    tag: "@no-script",
  },
  async ({ browser, javaScriptEnabled }, { project }) => {
    const scripts = javaScriptEnabled !== false
    const options = {
      javaScriptEnabled: scripts,
      viewport: { width: scripts ? 1280 : 320, height: 800 },
      acceptDownloads: true,
    }
    const folder = mkdtempSync(join(tmpdir(), "values-first-evidence-"))
    const list = join(folder, `who was there, ${project.name}.pdf`)
    const page = join(folder, "not-a-photo.jpg")
    writeFileSync(list, `%PDF-1.7\n${project.name}\n%%EOF\n`)
    writeFileSync(page, "<!doctype html><script>alert(1)</script>")

    // Something of their own, so that two who do this at once do not meet.
    const training = scripts ? "Infection prevention and control" : "Health and safety awareness"
    const assessor = await pageOf(browser, "Fatima Noor", options)
    await assessor.goto("/provider/demo-harbour-lane-support/workers")
    await assessor.getByRole("link", { name: /^Dean Fletcher/ }).click()
    await assessor.getByRole("link", { name: training }).click()
    await expect(heading(assessor)).toHaveText(training)
    await assessor.getByText(/^Note that Dean Fletcher/).click()
    await fillDay(assessor, "completed", scripts ? -40 : -41)
    await assessor.getByLabel("Who taught it, and where?").fill("Ada, in the house")
    await assessor.getByLabel("What shows it, and where is that kept?").fill("The list, added here")
    await assessor.getByRole("button", { name: "Note it" }).click()
    await expect(assessor.getByText("It is noted.")).toBeVisible()
    await assessor.getByRole("link", { name: "Add a photo or a document" }).first().click()
    await expect(heading(assessor)).toHaveText("Photos and documents")
    if (scripts) await isFitInEveryLanguage(assessor)

    await assessor.getByRole("button", { name: "Add it" }).click()
    await expect(assessor.getByRole("alert")).toContainText("Choose a photo or a document")
    await assessor.getByLabel("Choose a file").setInputFiles(page)
    await assessor.getByRole("button", { name: "Add it" }).click()
    await expect(assessor.getByRole("alert")).toContainText("neither a photo nor a PDF")
    await assessor.getByLabel("Choose a file").setInputFiles(list)
    await assessor.getByRole("button", { name: "Add it" }).click()
    await expect(assessor.getByText("It is added.")).toBeVisible()
    if (scripts) await isFitForAll(assessor)
    const saved = assessor.waitForEvent("download")
    await assessor.getByRole("link", { name: `who was there, ${project.name}.pdf` }).click()
    expect(readFileSync(await (await saved).path(), "utf8")).toContain(project.name)

    const worker = await pageOf(browser, "Dean Fletcher", options)
    await worker.goto("/passport")
    const opened = worker.waitForEvent("download")
    await worker.getByRole("link", { name: `who was there, ${project.name}.pdf` }).click()
    const download = await opened
    expect(download.suggestedFilename()).toBe(`who was there, ${project.name}.pdf`)
    expect(readFileSync(await download.path(), "utf8")).toContain(project.name)
    if (scripts) await isFitForAll(worker)

    const address = download.url()
    const stranger = await pageOf(browser, "Kasia Nowak", options)
    expect((await stranger.request.get(address)).status()).toBe(404)

    await assessor.getByText(`Remove who was there, ${project.name}.pdf`).click()
    await assessor.getByRole("button", { name: "Yes, remove it" }).click()
    await expect(assessor.getByText("It is removed.")).toBeVisible()
    await expect(assessor.getByText("Nothing is kept here yet.")).toBeVisible()
    expect((await worker.request.get(address)).status()).toBe(404)
    rmSync(folder, { recursive: true, force: true })
  },
)
