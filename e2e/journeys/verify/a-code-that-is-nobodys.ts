import { expect, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"

test("somebody mistypes a code, and then has one that nobody holds", { tag: "@no-script" }, async ({
  page,
  javaScriptEnabled,
}) => {
  const isSound = async () => {
    if (javaScriptEnabled !== false) await isFitForAll(page)
  }
  await page.goto("/")
  await page.getByRole("link", { name: "Check a certificate" }).first().click()
  await page.getByRole("button", { name: "Check it" }).click()
  await expect(page.getByRole("alert")).toContainText("Type the code that is printed on the certificate.")
  await isSound()
  await page.getByLabel("Code of the certificate").fill("7K3M-Q9TZ")
  await page.getByRole("button", { name: "Check it" }).click()
  await expect(page.getByRole("alert")).toContainText("A code has 12 letters and numbers.")
  await expect(page.getByLabel("Code of the certificate")).toHaveValue("7K3M-Q9TZ")
  await page.getByLabel("Code of the certificate").fill("7k3m q9tz 4hra")
  await page.getByRole("button", { name: "Check it" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We know of no certificate with this code")
  await isSound()
})

test("what an award means can be read by anybody", async ({ page }) => {
  await page.goto("/achievements/care-certificate-2025")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Care Certificate, 2025 edition")
  await isFitForAll(page)
})
