import { expect, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"

const provider = "/provider/demo-harbour-lane-support"

test(
  "an advert is kept while it is written: without a network, beside another tab, and after signing out",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const job = `Support worker, kept, ${project.name}`
    const page = await pageOf(browser, "Callum Reid", options)
    const theWork = page.getByLabel("What the work is")
    await page.goto(`${provider}/vacancies/new`)
    await page.getByLabel("Title of the job").fill(job)
    await page.getByLabel("Pay for an hour").fill("lots")
    await theWork.fill("You support two people.")

    if (!scripts) {
      await page.getByRole("button", { name: "Save the draft" }).first().click()
      await expect(page.getByText("All that you typed is kept")).toBeVisible()
      await expect(page.getByRole("alert")).toContainText("Write the pay for an hour in pounds")
      await expect(theWork).toHaveValue("You support two people.")
      return
    }

    // Typing stops, and it is kept; the address is the draft's own from then on.
    const said = page.locator("[data-keep-said]")
    await expect(said).toContainText(/^Saved at \d+:\d\d [ap]m\. Look again: Write the pay/)
    await expect(page).toHaveURL(/vacancies\/support-worker-kept-.*\/edit$/)
    await isFitForAll(page)

    // The network is away: the words stay, and are saved when it is back.
    await page.context().setOffline(true)
    await page.getByLabel("Pay for an hour").fill("13.60")
    await theWork.fill("You support two people, in the garden.")
    await theWork.blur()
    await expect(said).toContainText("Not saved: no connection. Your words are kept on this page")
    await page.context().setOffline(false)
    await expect(said).toContainText(/^Saved at/, { timeout: 20_000 })

    // Signed out meanwhile: it says so and keeps the words.
    const cookies = await page.context().cookies()
    await page.context().clearCookies({ name: /session/ })
    await theWork.fill("You support two people, in the garden and out.")
    await theWork.blur()
    await expect(said).toContainText("you are signed out")
    await page.context().addCookies(cookies)
    await expect(said).toContainText(/^Saved at/, { timeout: 20_000 })

    // Saved on another tab since: nothing is written over, and the words stay.
    const other = await page.context().newPage()
    await other.goto(page.url())
    await expect(other.getByLabel("What the work is")).toHaveValue(
      "You support two people, in the garden and out.",
    )
    await other.getByLabel("Where the work is").fill("Easton, Bristol")
    await other.getByLabel("Where the work is").blur()
    await expect(other.locator("[data-keep-said]")).toContainText(/^Saved at/)
    await theWork.fill("My own words.")
    await theWork.blur()
    await expect(said).toContainText("saved this draft at")
    await expect(said).toContainText("Where the work is; What the work is")
    await expect(theWork).toHaveValue("My own words.")
    await isFitForAll(page)
    await page.getByRole("button", { name: "Save the draft" }).first().click()
    await expect(page.getByRole("alert")).toContainText("saved this draft at")
    await page.getByRole("button", { name: "Save the draft" }).first().click()
    await expect(page.getByText("All that you typed is kept")).toBeVisible()
    await expect(theWork).toHaveValue("My own words.")
  },
)
