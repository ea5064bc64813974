import { randomUUID } from "node:crypto"
import { expect, test } from "@playwright/test"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { openFromMailbox } from "../../support/mailbox.ts"
import { setUpApp } from "../../support/second-step.ts"

test("a manager signs her provider up, finds her first steps, and names a second service", {
  tag: "@no-script",
}, async ({ page, javaScriptEnabled }) => {
  test.slow()
  const isSound = async (largeTargets = false) => {
    if (javaScriptEnabled !== false) await isFitInEveryLanguage(page, { largeTargets })
  }
  const some = randomUUID().slice(0, 6)
  const name = `Wren ${some}`
  const [nia, owen] = [`nia-${some}@example.org`, `owen-${some}@example.org`]
  await page.goto("/")
  await page.getByRole("link", { name: "Sign up your service" }).click()
  await page.getByLabel("What it is called").fill(name)
  await page.getByLabel("Wales").check()
  await page.getByLabel("Name of the service").fill("Chapel Road")
  await page.getByLabel("Where it is").fill("Bangor")
  await page.getByLabel("Supported living").check()
  await page.getByLabel("Your name").fill("Nia Rees")
  await page.getByLabel("Your work e-mail address").fill(nia)
  await page.getByLabel("Name", { exact: true }).fill("Nia")

  // The number is left out: all else stays as it was typed.
  await page.getByRole("button", { name: "Send me the link" }).click()
  await expect(page.getByRole("alert").first()).toContainText("Write a telephone number")
  await expect(page.getByLabel("What it is called")).toHaveValue(name)
  await expect(page.getByLabel("Wales")).toBeChecked()
  await page.getByLabel("Telephone number").fill("01248 496000")
  await page.getByRole("button", { name: "Send me the link" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your e-mail")
  await isSound(true)

  await openFromMailbox(page, nia, /\/start\//)
  await expect(page.getByRole("main")).toContainText(name)
  await isSound(true)
  await page.getByRole("button", { name: "Yes, begin" }).click()
  await setUpApp(page)
  await expect(page.getByRole("heading", { name: "Your first steps" })).toBeVisible()
  await isSound()

  await page.getByRole("link", { name: "Name your services" }).click()
  await page.getByRole("link", { name: "Name a service" }).click()
  await page.getByLabel("Name of the service").fill("Evening visits")
  await page.getByLabel("Where it is").fill("Conwy")
  await page.getByLabel("England").check()
  await page.locator('[name="kind"]').first().check()
  await page.getByRole("button", { name: "Add the service" }).click()
  await expect(page.getByText("The service is saved.")).toBeVisible()
  await page.getByRole("link", { name: "Evening visits" }).click()
  await page.getByRole("button", { name: "Close this service" }).click()
  await page.getByRole("link", { name: "Evening visits" }).click()
  await isSound()
  await page.getByRole("button", { name: "Open it again" }).click()
  await expect(page.getByText("The service is open again.")).toBeVisible()

  // Nobody should run this alone: a colleague is asked, and says what they are called.
  await page.getByRole("link", { name: "Colleagues" }).click()
  await expect(page.getByText("You are the only owner.")).toBeVisible()
  await page.getByRole("link", { name: "Invite a colleague" }).click()
  await page.getByLabel("Their work e-mail address").fill(owen)
  await page.getByLabel("Viewer").check()
  await page.getByRole("button", { name: "Send the invitation" }).click()
  await expect(page.getByText("The invitation is on its way.")).toBeVisible()
  await isSound()
  await openFromMailbox(page, owen, /\/join-provider\//)
  await isSound(true)
  await page.getByLabel("What are you called?").fill("Owen")
  await page.getByRole("button", { name: "Join" }).click()
  await setUpApp(page)
  await expect(page.getByText("Who they are is not shown to you.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Colleagues" })).toHaveCount(0)
})
