import { type Browser, expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const fernhill = "/provider/demo-fernhill-homecare"

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click()

/** Somebody of the demo, who comes back with their reference and their word. */
async function backIn(browser: Browser, reference: string, word: string): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
  })
  const page = await context.newPage()
  await page.goto("/apply")
  await page.getByLabel("Your reference").fill(reference.replaceAll("-", " "))
  await page.getByLabel("Your secret word").fill(word)
  await press(page, "Open my application")
  return page
}

/** The same page with script, for whoever measures it. */
async function withScript(page: Page, browser: Browser): Promise<Page> {
  const { cookies } = await page.context().storageState()
  const context = await browser.newContext({
    javaScriptEnabled: true,
    viewport: { width: 320, height: 700 },
  })
  await context.addCookies(cookies)
  return context.newPage()
}

test("Marcia reads what the panel saw in her, and other doors stand open; in Easy Read too", {
  tag: "@only-no-script",
}, async ({ browser }) => {
  const marcia = await backIn(browser, "almond-cottage-ballad", "ginger kettle")
  await marcia.getByRole("link", { name: "Read what the panel saw in you" }).click()
  await expect(marcia.getByRole("heading", { level: 1 })).toHaveText("What the panel saw in you")
  await expect(marcia.getByRole("heading", { level: 2 }).first()).toHaveText("Being honest and reliable")
  await expect(marcia.getByText("A soft egg and the corner seat.")).toBeVisible()
  const doors = marcia.getByRole("region", { name: "Other doors that are open" })
  expect(await doors.getByRole("heading", { level: 3 }).count()).toBe(3)
  await expect(doors.getByText("Headingley, Leeds")).toHaveCount(0)
  const measured = await withScript(marcia, browser)
  await measured.goto(marcia.url())
  await isFitForAll(measured)
  await measured.goto(`/language?to=easy-read&back=/apply/almond-cottage-ballad/feedback`)
  await measured.goto(marcia.url())
  await isFitForAll(measured)
  await expect(measured.getByText("You planned ahead.")).toBeVisible()
  await expect(measured.getByText("Took steps ahead of time")).toHaveCount(0)
})

test("feedback is owed, read by a person, changed and sent; two people at once lose nothing", {
  tag: "@only-no-script",
}, async ({ browser }) => {
  test.slow()
  const gareth = await pageOf(browser, "Gareth Pugh", { javaScriptEnabled: false })
  const measured = await withScript(gareth, browser)
  const isSound = async () => {
    await measured.goto(gareth.url())
    await isFitForAll(measured)
  }
  await gareth.goto(fernhill)
  await expect(gareth.getByText(/waits? for feedback\.$/)).toBeVisible()
  await gareth.getByRole("link", { name: "Write it Feedback" }).click()
  // Another story may owe somebody feedback meanwhile: this one is the first that is due.
  await expect(gareth.locator(".vf-today").first()).toContainText("3 days left")
  await isSound()
  const write = gareth.getByRole("link", { name: /^Write it Application/ }).first()
  const address = (await write.getAttribute("href")) ?? ""
  await write.click()
  expect(await gareth.locator("main").innerText()).not.toContain("Tomasz")
  const first = gareth.getByRole("group", { name: /^Strength 1/ })
  await expect(first.getByLabel(/^What they read/)).toHaveValue(/Held back on purpose/)
  await isSound()

  const other = await gareth.context().newPage()
  await other.goto(gareth.url())
  await first.getByLabel(/A panel member’s own words/).fill("A towel every night, and gone by six.")
  await press(gareth, "Save for later")
  await expect(gareth.getByText("Saved. Nothing has gone yet.")).toBeVisible()
  await other.getByLabel(/^What they read, At the end/).fill("Thank you for the towel.")
  await press(other, "Save for later")
  await expect(other.getByRole("alert")).toContainText("A colleague saved this since you opened it")
  await expect(other.getByLabel(/^What they read, At the end/)).toHaveValue("Thank you for the towel.")
  await expect(
    other.getByRole("blockquote").filter({ hasText: "A towel every night, and gone by six." }).first(),
  ).toBeVisible()
  await other.close()

  const heading = await gareth
    .getByRole("group", { name: /^Strength 2/ })
    .locator("legend")
    .innerText()
  await press(gareth, /^Move down/)
  await expect(gareth.getByRole("group", { name: /^Strength 1/ }).locator("legend")).toHaveText(
    heading.replace("Strength 2", "Strength 1"),
  )
  const last = gareth.getByLabel(/^The same in Easy Read, At the end/)
  await last.fill("This is one very long sentence with far too many words in it for anybody to read.")
  await press(gareth, "See it as they will")
  await expect(gareth.getByRole("alert")).toContainText("a sentence has at most 15 words")
  await last.fill("Thank you for telling us.")
  await press(gareth, "See it as they will")
  await expect(gareth.getByRole("heading", { level: 1 })).toHaveText("Is this how you would want to hear it?")
  await expect(gareth.getByText("Thank you for telling us.", { exact: true })).toBeVisible()
  await measured.goto(gareth.url())
  await isFitInEveryLanguage(measured, { largeTargets: false })
  await press(gareth, "Send it")
  await expect(gareth.getByText("It is sent. They can read it now.")).toBeVisible()
  await expect(gareth.getByRole("link", { name: /^Read it/ }).first()).toHaveAttribute("href", address)
  await isSound()
})
