import { expect, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"

test.use({ viewport: { width: 320, height: 640 } })

test("somebody with a small phone finds a job that suits them and passes the search on", {
  tag: "@no-script",
}, async ({ page, browser, javaScriptEnabled }) => {
  const fits = async () => {
    if (javaScriptEnabled !== false) await isFitForAll(page)
  }
  const jobs = page.locator("#found h3")
  await page.goto("/")
  await page.getByRole("link", { name: "Find work" }).first().click()
  await expect(page.getByRole("heading", { level: 2, name: /jobs open now/ })).toBeVisible()
  await expect(page.getByLabel("16 to 29 hours")).toBeHidden()

  // A whole postcode, and a job that asks for a car is of no use.
  await page.getByLabel("Place or postcode").fill("bs3 1aa")
  await page.getByText("More choices").click()
  await page.getByLabel("I do not have to drive").check()
  await page.getByRole("button", { name: "Use these choices" }).click()
  await expect(
    page.getByRole("heading", { level: 2, name: "No job fits all you asked for" }),
  ).toBeInViewport()
  await fits()

  // The page says what to ask for instead. Further from home will do.
  await expect(page.getByRole("link", { name: "Take in jobs where you drive" })).toBeVisible()
  await page.getByRole("link", { name: "Look in every place" }).click()
  await expect(page.getByLabel("I do not have to drive")).toBeChecked()
  await page.getByLabel("Place or postcode").fill("Bristol")
  await page.getByLabel("Supported living").check()
  await page.getByRole("button", { name: "Find jobs" }).click()
  await expect(jobs).toHaveText(["Support worker, days", "Weekend and evening support worker"])
  await fits()

  // The choices stay, in sight and in the address; each is taken away by itself.
  await expect(page.getByLabel("Supported living")).toBeChecked()
  await expect(page).toHaveURL(/\/jobs\?driving=not-needed&place=Bristol&setting=supported-living#found$/)
  const friend = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await friend.goto(page.url())
  await expect(friend.locator("#found h3")).toHaveCount(2)
  await page.getByLabel("Under 16 hours").check()
  await page.getByRole("button", { name: "Find jobs" }).click()
  await page.getByRole("link", { name: "Take away: Under 16 hours" }).click()
  await expect(jobs).toHaveCount(2)

  await page.getByRole("link", { name: "Support worker, days" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Support worker, days")
})

test("words that are everywhere, or misspelt, end in plain words", { tag: "@no-script" }, async ({
  page,
}) => {
  await page.goto("/jobs")
  await page.getByLabel("Job or words").fill("the")
  await page.getByRole("button", { name: "Find jobs" }).click()
  await expect(page.getByText("Your words are in almost every job")).toBeVisible()
  await page.getByLabel("Job or words").fill("gardning")
  await page.getByRole("button", { name: "Find jobs" }).click()
  await expect(page.getByText("Look at the spelling")).toBeVisible()
  await page.getByRole("link", { name: "See every open job" }).click()
  await expect(page).toHaveURL(/\/jobs$/)
})
