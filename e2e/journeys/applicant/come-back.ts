import { expect, test } from "@playwright/test"
import { answerQuestion, goOn, isFitForAll, startApplying } from "../../support/applicant.ts"

test("somebody stops, says three words on the phone, and carries on elsewhere", {
  tag: "@no-script",
}, async ({ page, browser, javaScriptEnabled }) => {
  const reference = await startApplying(page)
  const spoken = reference.replaceAll("-", " ")
  await page.locator("textarea").fill("Half a thought")
  await page.getByRole("button", { name: "Save and come back later" }).click()
  await expect(page.getByText(spoken)).toBeVisible()
  if (javaScriptEnabled !== false) await isFitForAll(page)
  await page.getByLabel("Secret word").fill("tea")
  await page.getByRole("button", { name: "Set the secret word" }).click()
  await expect(
    page.getByText("Make your secret word at least 6 letters or numbers long").first(),
  ).toBeVisible()
  await page.getByLabel("Secret word").fill("Green Teapot")
  await page.getByRole("button", { name: "Set the secret word" }).click()
  await expect(page.getByText("Your secret word is set.")).toBeVisible()
  await page.goto(`/apply/${reference}/question/1`)

  const elsewhere = await browser.newContext({ javaScriptEnabled: javaScriptEnabled !== false })
  const other = await elsewhere.newPage()
  await other.goto(new URL(`/apply/${reference}/question/1`, page.url()).href)
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Come back to your application")
  await expect(other.getByText("Half a thought")).toHaveCount(0)
  await other.getByLabel("Your secret word").fill("blue teapot")
  await other.getByRole("button", { name: "Open my application" }).click()
  await expect(other.getByText("These do not open an application").first()).toBeVisible()
  await other.getByLabel("Your reference").fill(` ${spoken.toUpperCase()} `)
  await other.getByLabel("Your secret word").fill("green teapot")
  await other.getByRole("button", { name: "Open my application" }).click()
  await other.getByRole("link", { name: /^Question 1/ }).click()
  await expect(other.locator("textarea")).toHaveValue("Half a thought")
  await elsewhere.close()

  // The browser before has lost its key; what is typed there is shown and not lost.
  await answerQuestion(page, "A whole thought, typed in the old place")
  await goOn(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We cannot save this from here")
  await expect(page.getByText("A whole thought, typed in the old place")).toBeVisible()
})

test("somebody comes back by a link, which a mail scanner has opened before", { tag: "@no-script" }, async ({
  page,
  context,
}) => {
  const reference = await startApplying(page)
  await page.goto(`/apply/${reference}/save`)
  await page.getByRole("button", { name: "Make a link" }).click()
  const link = (await page.locator("a[href*='/apply/back/']").getAttribute("href")) ?? ""
  await context.clearCookies()
  const { pathname } = new URL(link)
  await page.goto(pathname)
  await page.goto(pathname)
  await page.getByRole("button", { name: "Open my application" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your application so far")
})

test("somebody closes their application on a shared computer", { tag: "@no-script" }, async ({ page }) => {
  const reference = await startApplying(page)
  await page.goto(`/apply/${reference}/save`)
  await page.getByRole("button", { name: "Close it on this computer" }).click()
  await expect(page.getByText("Your application is closed on this computer.")).toBeVisible()
  await page.goto(`/apply/${reference}/check`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Come back to your application")
})
