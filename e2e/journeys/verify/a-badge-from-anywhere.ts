import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

test("somebody pastes a badge, sends the certificate's PDF, and is not fooled by one that was changed", {
  tag: "@no-script",
}, async ({ page, browser, request, javaScriptEnabled }) => {
  const isSound = async () => {
    if (javaScriptEnabled !== false) await isFitForAll(page)
  }
  const folder = mkdtempSync(join(tmpdir(), "values-first-badge-"))
  const holder = await pageOf(browser, "Dean Fletcher")
  await holder.goto("/passport")
  const own = (await holder.locator('a[href*="/verify/"]').first().getAttribute("href")) ?? ""
  const plain = own.replace("/verify/", "").replaceAll("-", "")
  const badge = await (await request.get(`/credentials/${plain}`)).text()
  const pdf = join(folder, "certificate.pdf")
  writeFileSync(pdf, await (await request.get(`/certificates/${plain}.pdf`)).body())

  await page.goto("/verify")
  await page.getByRole("link", { name: "Is it a digital badge from somewhere else?" }).click()
  if (javaScriptEnabled !== false) await isFitInEveryLanguage(page)

  await page.getByRole("button", { name: "Check it" }).click()
  await expect(page.getByRole("alert")).toContainText("Paste the badge, or choose its file.")
  await page.getByLabel("Paste the badge").fill("Registered nurse, honestly")
  await page.getByRole("button", { name: "Check it" }).click()
  await expect(page.getByRole("alert")).toContainText("We cannot read this as a badge.")
  await expect(page.getByLabel("Paste the badge")).toHaveValue("Registered nurse, honestly")

  await page.getByLabel("Paste the badge").fill(badge)
  await page.getByRole("button", { name: "Check it" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This badge is real and in force")
  await isSound()
  await expect(page.getByText("A provider that we know gave it.")).toBeVisible()
  await expect(page.getByText("It has not been withdrawn.")).toBeVisible()
  await page.getByRole("link", { name: "See its own page" }).click()
  await expect(page).toHaveURL(new RegExp(`${own}$`))

  await page.goto("/verify/badge")
  await page.getByLabel("Or choose its file").setInputFiles(pdf)
  await page.getByRole("button", { name: "Check it" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This badge is real and in force")

  const { credentialSubject } = JSON.parse(badge)
  const name: string = credentialSubject.identifier[0].identityHash
  await page.getByRole("link", { name: "Check another badge" }).click()
  await page.getByLabel("Paste the badge").fill(badge.replace(name, "Somebody Else"))
  await page.getByRole("button", { name: "Check it" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Do not rely on this badge")
  await expect(page.getByText("Something was changed after it was signed.")).toBeVisible()
  await isSound()
  await expect(page.locator("main")).not.toContainText("Somebody Else")
  rmSync(folder, { recursive: true, force: true })
})
