import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const provider = "/provider/demo-fernhill-homecare"
const vacancy = `${provider}/vacancies/demo-home-care-worker-headingley`

test(
  "a recruiter finds applications, keeps the list, takes it away, and undoes what was decided for many",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const page = await pageOf(browser, "Gareth Pugh", options)
    const follow = (name: string | RegExp) => page.getByRole("link", { name }).first().click()
    const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click()
    const name = `Long ago, ${project.name}`

    // Found by what it is called, over all stages; the address can be handed on.
    await page.goto(`${vacancy}/applications`)
    await follow(/^All \(/)
    const links = page.locator('tbody a[href*="/applications/"]')
    // Whoever else tells this story at the same time decides about somebody else.
    await page.goto(`${vacancy}/applications`)
    const mine = links.nth(scripts ? 0 : 1)
    const called = (await mine.innerText()).replace(/\s+/g, " ")
    const address = (await mine.getAttribute("href")) ?? ""
    await page.getByLabel("Words of a reference").fill(called.replace("Application ", ""))
    await press("Show these")
    await expect(links).toHaveCount(1)
    await page.reload()
    await expect(links).toHaveText([called])
    await page.getByLabel("Words of a reference").fill("nobody is called this")
    await press("Show these")
    await expect(page.getByText("No application fits this search.")).toBeVisible()
    await follow("Show without a search")

    // Kept under a name, opened again, removed.
    await page.getByLabel("Sent").selectOption("3")
    await press("Show these")
    await follow("Keep this list, or open one you kept")
    await press("Keep this list")
    await expect(page.getByRole("alert")).toContainText("Write what to call the list")
    await page.getByLabel("What to call it").fill(name)
    await press("Keep this list")
    await expect(page.getByText("The list is kept.")).toBeVisible()
    await page.getByLabel("What to call it").fill(name)
    await press("Keep this list")
    await expect(page.getByRole("alert")).toContainText("You have a list of this name")
    await follow(name)
    await expect(page.getByLabel("Sent")).toHaveValue("3")
    await page.goto(`${vacancy}/kept-lists`)
    await page.getByRole("button", { name: `Remove the list ${name}` }).click()
    await expect(page.getByText("The list is removed.")).toBeVisible()
    await expect(page.getByRole("link", { name })).toHaveCount(0)

    // The same side by side, each leading to the page that moves it.
    await page.goto(`${vacancy}/applications`)
    await follow("See them as a board")
    await expect(page.getByRole("heading", { name: /^Waiting \(/ })).toBeVisible()
    await page
      .getByRole("link", { name: /^Shortlist\s*: application / })
      .first()
      .press("Enter")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Shortlist this application")

    // For a spreadsheet, without names.
    await page.goto(`${vacancy}/applications?show=all`)
    const waits = page.waitForEvent("download")
    await follow("Download these for a spreadsheet")
    const csv = readFileSync((await (await waits).path()) ?? "", "utf8")
    expect(csv.startsWith("\uFEFFApplication,Name,")).toBe(true)
    expect(csv).toContain(called)

    // Who opened it is asked of a decision for many; then it is made, and undone before anybody hears of it.
    await page.goto(address)
    await page.goto(`${vacancy}/applications`)
    await follow("Decide for many at once")
    await press("Decide for those I ticked")
    await expect(page.getByRole("alert")).toContainText("Tick at least one application")
    if (scripts) await isFitForAll(page)
    await page.getByLabel(`Decide about a${called.slice(1)}`).check()
    await page.getByLabel("Do not shortlist", { exact: true }).check()
    await page.getByLabel("Reason").fill("Not this time.")
    await press("Decide for those I ticked")
    await expect(page.getByText("Nothing has been decided yet")).toBeVisible()
    if (scripts) await isFitInEveryLanguage(page)
    await page.goto(`${vacancy}/many`)
    await expect(page.getByText("Another decision for many is on its way for them.").first()).toBeVisible()
    await page.goto(`${vacancy}/applications`)
    for (const link of await page.getByRole("link", { name: "Look at it, or undo it" }).all()) {
      const step = (await link.getAttribute("href")) ?? ""
      await page.goto(step)
      if ((await page.getByRole("link", { name: called }).count()) > 0) break
      await page.goBack()
    }
    await press("Undo this decision for many")
    await expect(page.getByText("Nobody was decided about and nobody was told.").first()).toBeVisible()
    await page.goto(address)
    await expect(page.getByRole("link", { name: "Do not shortlist" })).toBeVisible()
  },
)
