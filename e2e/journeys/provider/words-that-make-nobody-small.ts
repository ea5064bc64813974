import { expect, type Page, test } from "@playwright/test"
import { inviteToPanel, joinAndAgree } from "../../support/agree-on-the-say.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { writeDraft } from "../../support/own-job.ts"

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click()
const theWork = (page: Page) => page.getByRole("textbox", { name: "What the work is" })

test(
  "a manager writes an advert with words that make people small, is shown better ones, presses them and publishes",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const hiring = await pageOf(browser, "Callum Reid", options)
    const vacancy = await writeDraft(hiring, `Support worker for words, ${project.name}`)
    const slug = vacancy.split("/").at(-1) ?? ""

    // Nobody is kept from saving a draft.
    await hiring.goto(`${vacancy}/edit`)
    await theWork(hiring).fill("You meet two clients in town.\nOne of them is wheelchair-bound.")
    await press(hiring, "Save the draft")
    await expect(hiring.getByText("Saved.")).toBeVisible()
    await hiring.goto(`${vacancy}/publish`)
    await expect(hiring.getByText("make people small: “clients”, “wheelchair-bound”")).toBeVisible()

    // All else that publishing asks for; then these words alone keep it back.
    if (scripts) {
      await hiring.goto(`${vacancy}/questions`)
      await press(hiring, "Save the questions")
      const seats = []
      for (const who of ["Rosa", "Imran", "Dilys"]) {
        const name = `${who}, words`
        seats.push({
          slug,
          name,
          card: await inviteToPanel(hiring, vacancy, { name, part: "They draw on support" }),
        })
      }
      await hiring.goto(`${vacancy}/say`)
      await hiring.getByLabel("The panel decides", { exact: true }).check()
      await press(hiring, "Save")
      for (const seat of seats) await joinAndAgree(browser, options, seat)
      await hiring.goto(`${vacancy}/publish`)
      await expect(hiring.getByRole("button", { name: "Seal and publish now" })).toHaveCount(0)
      await expect(hiring.locator(".vf-tasks > li")).toHaveCount(1)
    }

    // The way to mend leads to the words themselves, marked, each with its reason and what is better.
    await hiring.locator(".vf-tasks > li", { hasText: "make people small" }).getByRole("link").click()
    await expect(hiring).toHaveURL(/#check-theWork$/)
    await expect(hiring.locator("#check-theWork mark")).toHaveCount(2)
    await expect(hiring.locator("#check-theWork")).toContainText("before the advert is published")
    if (scripts) await isFitInEveryLanguage(hiring, { largeTargets: false, islands: true })
    await press(hiring, "Put “people we support”")
    await expect(theWork(hiring)).toHaveValue(/^You meet two people we support in town\.\n/)
    if (scripts) await expect(theWork(hiring)).toBeFocused()
    else await expect(hiring.getByText("now stands in place of “clients”")).toBeVisible()
    await expect(hiring.locator("#check-theWork mark")).toHaveCount(1)

    // By keyboard alone.
    const better = hiring.getByRole("button", { name: "Put “a wheelchair user”" })
    await better.focus()
    await hiring.keyboard.press("Enter")
    await expect(theWork(hiring)).toHaveValue(
      "You meet two people we support in town.\nOne of them is a wheelchair user.",
    )
    await expect(hiring.locator("#check-theWork mark")).toHaveCount(0)

    // While somebody writes, and only told: the focus stays where it is.
    if (scripts) {
      await theWork(hiring).press("End")
      await theWork(hiring).pressSequentially(" You facilitate outings.")
      await expect(hiring.locator("#check-theWork mark")).toHaveText(/^facilitate/)
      await expect(hiring.locator("[data-language-said]")).toHaveText(
        "What the work is: one thing to think over.",
      )
      await expect(theWork(hiring)).toBeFocused()
    }

    await press(hiring, "Save the draft")
    await expect(hiring.getByText("Saved.")).toBeVisible()
    await hiring.goto(`${vacancy}/publish`)
    await expect(hiring.getByText("make people small")).toHaveCount(0)
    if (!scripts) return
    await press(hiring, "Seal and publish now")
    await expect(hiring.getByText("The vacancy is public")).toBeVisible()
  },
)

test(
  "a message that makes people small is read twice before it goes",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    // Told in both projects, and both leave their message in one demo.
    const rest = `look forward to meeting you, ${project.name}.`
    const options = { javaScriptEnabled: javaScriptEnabled !== false }
    const gareth = await pageOf(browser, "Gareth Pugh", options)
    await gareth.goto(
      "/provider/demo-fernhill-homecare/vacancies/demo-home-care-worker-headingley/applications",
    )
    const href = await gareth.locator('main a[href*="/applications/"]').last().getAttribute("href")
    await gareth.goto(`${href}/messages`)
    const box = gareth.getByRole("textbox")
    await box.fill(`The elderly ${rest}`)
    await press(gareth, "Send")
    await expect(gareth.getByRole("alert")).toContainText("make people small")
    await expect(gareth.locator("mark")).toHaveText(/^The elderly/)
    await expect(box).toHaveValue(`The elderly ${rest}`)
    await press(gareth, "Put “older people”")
    await expect(box).toHaveValue(`Older people ${rest}`)
    await box.fill(`The elderly ${rest}`)
    await press(gareth, "Send")
    await press(gareth, "I have read them again. Send it all the same")
    await expect(gareth.getByText(`The elderly ${rest}`)).toBeVisible()
    await expect(box).toHaveValue("")
  },
)

test("a question that makes people small is read twice before it is saved", { tag: "@no-script" }, async ({
  browser,
  javaScriptEnabled,
}) => {
  const callum = await pageOf(browser, "Callum Reid", { javaScriptEnabled: javaScriptEnabled !== false })
  await callum.goto("/provider/demo-harbour-lane-support/questions/new")
  await callum.getByLabel("Title", { exact: true }).fill("A lift that stands still")
  await callum.getByLabel("Write what you would do").check()
  await callum.locator('[name="setting"]').first().check()
  await callum.locator("main form[method=post] .govuk-button").first().click()
  await expect(callum).toHaveURL(/\/words$/)
  const situation = callum.locator('textarea[name="situation"]')
  await situation.fill("Kim is wheelchair-bound, and the lift stands still.")
  await callum.locator('textarea[name="ask"]').fill("What do you do?")
  await callum.getByLabel("Respect", { exact: false }).first().check()
  const save = callum.locator("main form[method=post] .govuk-button:not(.govuk-button--secondary)")
  await save.click()
  await expect(callum.getByRole("alert")).toContainText("make people small")
  await expect(callum.getByRole("button", { name: "Save them all the same" })).toBeVisible()
  await press(callum, "Put “a wheelchair user”")
  await expect(situation).toHaveValue("Kim is a wheelchair user, and the lift stands still.")
  await save.click()
  await expect(callum).not.toHaveURL(/\/words$/)
})
