import { expect, type Page, test } from "@playwright/test"
import { joinAndAgree } from "../../support/agree-on-the-say.ts"
import { isFitForAll } from "../../support/applicant.ts"
import { fillDay } from "../../support/date-fields.ts"
import { pageOf } from "../../support/demo-people.ts"
import { invite, writeDraft } from "../../support/own-job.ts"

test(
  "a vacancy opens by itself at the hour somebody chose, as it was looked at and not otherwise",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const hiring = await pageOf(browser, "Callum Reid", options)
    const isSound = async (page: Page) => {
      if (scripts) await isFitForAll(page)
    }
    const press = (name: string) => hiring.getByRole("button", { name }).first().click()
    const job = `Support worker, later, ${project.name}`
    const vacancy = await writeDraft(hiring, job)
    const slug = vacancy.split("/").at(-1) ?? ""
    await hiring.goto(`${vacancy}/questions`)
    await press("Save the questions")
    const seats = []
    for (const name of [`Wyn, ${job}`, `Imran, ${job}`, `Dilys, ${job}`]) {
      seats.push({ slug, name, card: await invite(hiring, vacancy, name) })
    }
    await hiring.goto(`${vacancy}/say`)
    await hiring.getByLabel("The panel decides", { exact: true }).check()
    await press("Save")
    for (const seat of seats) await joinAndAgree(browser, options, seat)

    // An hour that has passed, and none at all, are said beside the field with what was typed.
    await hiring.goto(`${vacancy}/publish`)
    const alert = hiring.getByRole("alert")
    await press("Open it then")
    await expect(alert).toContainText("Write the day as a day, a month and a year")
    await fillDay(hiring, "opens", -1)
    await hiring.getByLabel("Time", { exact: true }).fill("9 am")
    await press("Open it then")
    await expect(alert).toContainText("This day and time have passed")
    await expect(hiring.getByLabel("Time", { exact: true })).toHaveValue("9 am")
    await isSound(hiring)

    // Chosen, called off, and chosen again.
    await fillDay(hiring, "opens", 1)
    await press("Open it then")
    await expect(hiring.getByText("It opens by itself on")).toBeVisible()
    await isSound(hiring)
    await press("Do not open it by itself")
    await expect(hiring.getByText("It does not open by itself any more.")).toBeVisible()
    await expect(hiring.getByText("It opens by itself on")).toHaveCount(0)
    await fillDay(hiring, "opens", 1)
    await hiring.getByLabel("Time", { exact: true }).fill("14:30")
    await press("Open it then")
    await expect(hiring.getByText("It is to open by itself.")).toBeVisible()

    // Changed since: every page of it says that it has to be looked at again.
    await hiring.goto(`${vacancy}/edit`)
    await expect(hiring.getByText("Once you change it, it stays closed")).toBeVisible()
    await hiring.getByLabel("What a good day looks like").fill("A walk, and then the garden.")
    await press("Save the draft")
    await expect(hiring.getByText("It has been changed since")).toBeVisible()
    await isSound(hiring)
    await hiring.getByRole("link", { name: "Look at it again" }).click()
    await expect(hiring.getByText("It has been changed since")).toBeVisible()

    // Looked at and chosen for a minute from now: it opens, and anybody reads it.
    const clock = { timeZone: "Europe/London", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const
    const soon = new Date(Date.now() + 70_000)
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(soon).split("-")
    for (const [index, part] of (["year", "month", "day"] as const).entries()) {
      await hiring.locator(`[name="opens-${part}"]`).fill(String(Number(today[index])))
    }
    const time = new Intl.DateTimeFormat("en-GB", clock).format(soon)
    await hiring.getByLabel("Time", { exact: true }).fill(time)
    await press("Open it then")
    await expect(hiring.getByText("It is to open by itself.")).toBeVisible()
    await expect(hiring.getByText("It has been changed since")).toHaveCount(0)
    const stranger = await (await browser.newContext(options)).newPage()
    const status = async () => (await stranger.goto(`/jobs/${slug}`))?.status()
    expect(await status()).toBe(404)
    await expect.poll(status, { timeout: 150_000, intervals: [5_000] }).toBe(200)
    await expect(stranger.getByText("A walk, and then the garden.")).toBeVisible()
    await expect(stranger.getByText("New to care").first()).toBeVisible()
    await hiring.goto(vacancy)
    await expect(hiring.getByText(`/jobs/${slug}`).first()).toBeVisible()
  },
)
