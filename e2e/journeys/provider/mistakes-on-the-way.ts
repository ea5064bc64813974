import { expect, test } from "@playwright/test"
import { fillTerms } from "../../support/advert.ts"
import { inviteToPanel, joinAndAgree } from "../../support/agree-on-the-say.ts"
import { isFitForAll } from "../../support/applicant.ts"
import { fillDay } from "../../support/date-fields.ts"
import { pageOf } from "../../support/demo-people.ts"
import { typeCard, wordsOfCard } from "../../support/panel.ts"

const provider = "/provider/demo-fernhill-homecare"

test(
  "a manager in a hurry makes every mistake, is told how to mend each, and types nothing twice",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const page = await pageOf(browser, "Gareth Pugh", options)
    const isSound = async () => {
      if (scripts) await isFitForAll(page)
    }
    const press = (name: string) => page.getByRole("button", { name }).first().click()
    const alert = page.getByRole("alert")
    const job = `Home care worker, mistakes, ${project.name}`

    // A day that is none, and pay in words: the rest of the form stays as it was typed.
    await page.goto(`${provider}/vacancies/new`)
    await page.getByLabel("Title of the job").fill(job)
    await page.getByLabel("New to care").check()
    await page.getByLabel("Where the work is").fill("Headingley, Leeds")
    await page.getByLabel("Pay for an hour").fill("lots")
    await page.getByLabel("Hours a week").fill("20")
    await page.getByLabel("Which days and times").fill("Weekday evenings")
    await page.getByLabel("What a good day looks like").fill("Somebody laughs.")
    await page.getByLabel("What the work is").fill("Support at home.")
    await page.getByLabel("Training, and how it is rewarded").fill("Paid.")
    await page.getByLabel("Respect", { exact: false }).first().check()
    await page.locator('[name="closes-day"]').fill("31")
    await page.locator('[name="closes-month"]').fill("2")
    await page.locator('[name="closes-year"]').fill("2027")
    await fillDay(page, "hear", 10)
    await press("Save the draft")
    await expect(alert).toContainText("Write the pay for an hour in pounds, such as 13.45")
    await isSound()
    await expect(page.getByLabel("Title of the job")).toHaveValue(job)
    await expect(page.getByLabel("Respect", { exact: false }).first()).toBeChecked()
    await page.getByLabel("Pay for an hour").fill("11.00")
    await press("Save the draft")
    await expect(alert).toContainText("Write the last day to apply as a day, a month and a year")
    await alert.getByRole("link", { name: /last day to apply/ }).click()
    await expect(page.locator('[name="closes-day"]')).toBeFocused()
    await fillDay(page, "closes", 14)
    await press("Save the draft")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(job)
    const vacancy = new URL(page.url()).pathname

    // The overview says what the law asks for, and that people would hear before it closes.
    await expect(page.getByText("The law asks for at least")).toBeVisible()
    await expect(page.getByText("comes before the last day to apply")).toBeVisible()
    await expect(page.getByText("the advert does not say it yet")).toBeVisible()
    await isSound()
    await page.goto(`${vacancy}/publish`)
    await expect(page.getByRole("button", { name: "Seal and publish now" })).toHaveCount(0)
    await isSound()
    await page.getByRole("link", { name: "Change the advert" }).first().click()
    await expect(page.getByText("an hour less")).toHaveCount(2)
    await page.getByLabel("Pay for an hour").fill("13.60")
    await fillDay(page, "hear", 30)
    await fillTerms(page)
    await page.getByLabel("First half of the postcode").fill("Leeds")
    await page.getByLabel("How many of these are guaranteed?").fill("21")
    await press("Save the draft")
    await expect(alert).toContainText("Write the first half of a postcode, such as LS6")
    await page.getByLabel("First half of the postcode").fill("LS6 2AB")
    await press("Save the draft")
    await expect(alert).toContainText("They cannot be more than the hours a week")
    await isSound()
    await page.getByLabel("How many of these are guaranteed?").fill("16")
    await press("Save the draft")
    await expect(page.getByText("Saved.")).toBeVisible()

    // Three prompts instead of two.
    await page.goto(`${vacancy}/questions`)
    await isSound()
    await page.locator('[name="prompts"]:not(:checked)').first().check()
    await press("Save the questions")
    await expect(alert).toContainText("Choose two values prompts, no more and no fewer")
    await expect(page.locator('[name="prompts"]:checked')).toHaveCount(3)
    await isSound()
    await page.locator('[name="prompts"]:checked').first().uncheck()
    await press("Save the questions")
    await expect(page.getByText("9 questions are chosen.")).toBeVisible()

    // The same person twice; an e-mail address cut short; a card that was lost; a seat taken away.
    const invite = async (name: string, part: string, email = "") => {
      await page.goto(`${vacancy}/panel/invite`)
      await page.getByLabel("Their name").fill(name)
      await page.getByLabel("Their e-mail address").fill(email)
      await page.getByLabel(part).check()
      await press("Make the invitation")
    }
    await invite("Wyn", "They draw on support", "wyn@")
    await expect(alert).toContainText("Write the e-mail address in full")
    await isSound()
    await page.getByLabel("Their e-mail address").fill("")
    await press("Make the invitation")
    const first = await wordsOfCard(page)
    await isSound()
    await invite("wyn", "They draw on support")
    await expect(alert).toContainText("is on the panel already")
    await invite("Bea", "They work for you")
    await page.getByRole("link", { name: "Back to the panel" }).click()
    await isSound()
    await press("Remove Bea from the panel")
    await expect(page.getByText("Removed from the panel.")).toBeVisible()
    await page.getByRole("link", { name: "New invitation for Wyn" }).click()
    await isSound()
    await press("Make a new invitation")
    const second = await wordsOfCard(page)
    expect(second).not.toBe(first)
    const stranger = await (await browser.newContext(options)).newPage()
    await typeCard(stranger, first)
    await expect(stranger.getByText("This link was taken back.")).toBeVisible()

    // More must be heard than sit there.
    await page.goto(`${vacancy}/say`)
    await press("Save")
    await expect(alert).toContainText("Choose what the panel’s scores decide")
    await page.getByLabel("The panel decides").check()
    await page.getByLabel("How many people who draw on support").fill("3")
    await press("Save")
    await expect(page.getByText("More people who draw on support must be heard than")).toBeVisible()
    await page.goto(`${vacancy}/say`)
    await page.getByLabel("How many people who draw on support").fill("1")
    await press("Save")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(job)

    await page.goto(`${vacancy}/preview`)
    await expect(page.getByText("Only you see this.")).toBeVisible()
    await isSound()

    // Three people, each of whom agrees: before that nothing is sealed.
    const slug = vacancy.split("/").at(-1) ?? ""
    const seats = [{ slug, name: "Wyn", card: second }]
    for (const name of [`Imran, ${job}`, `Dilys, ${job}`]) {
      seats.push({
        slug,
        name,
        card: await inviteToPanel(page, vacancy, { name, part: "They work for you" }),
      })
    }
    await page.goto(`${vacancy}/publish`)
    await expect(page.getByText("Not everybody has said yes to their seat")).toBeVisible()
    await isSound()
    for (const seat of seats) await joinAndAgree(browser, options, seat)
    await page.goto(`${vacancy}/publish`)
    await isSound()
    await press("Seal and publish now")
    await expect(page.getByText("The vacancy is public")).toBeVisible()
    await isSound()

    // Sealed: nothing of it is open to change, and it is not sealed again.
    await page.goto(`${vacancy}/publish`)
    expect(new URL(page.url()).pathname).toBe(vacancy)
    await page.goto(`${vacancy}/edit`)
    expect(new URL(page.url()).pathname).toBe(vacancy)
    await page.goto(`${vacancy}/panel`)
    await expect(page.getByRole("button", { name: /Remove/ })).toHaveCount(0)
    await page.goto(`${vacancy}/close`)
    await isSound()
    await press("Close applications")
    await expect(page.getByText("Applications are closed.")).toBeVisible()
    await page.goto(`${vacancy}/applications`)
    await expect(page.getByText("No application stands here.")).toBeVisible()

    // Who somebody is stays hidden until they are shortlisted, whatever address is typed.
    await page.goto(`${provider}/vacancies/demo-home-care-worker-headingley/applications`)
    const waiting = await page.locator('a[href*="/applications/"]').first().getAttribute("href")
    await page.goto(`${waiting}/who`)
    expect(new URL(page.url()).pathname).toBe(waiting)
    await page.goto(provider)
    await isSound()
    await page.goto("/providers/demo-fernhill-homecare")
    await isSound()
  },
)
