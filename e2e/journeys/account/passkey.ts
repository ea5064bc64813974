import { expect, type Page, test } from "@playwright/test"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

/** Gives the browser an authenticator that knows its owner, as a phone with a finger on it does. */
async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send("WebAuthn.enable")
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test("a panel member adds a passkey, signs in with it, and takes it away again", async ({ page }) => {
  await withAuthenticator(page)
  await page.goto("/demo")
  const panel = page.getByRole("region", { name: "On a panel" })
  await panel.getByRole("button", { name: "Be this person" }).first().click()

  await page.goto("/account")
  await page.getByRole("link", { name: "Add a passkey" }).click()
  await page.getByLabel("A name for it").fill("My phone")
  await page.getByRole("button", { name: "Make the passkey" }).click()
  await expect(page.getByRole("alert")).toContainText("Your passkey is ready.")
  await expect(page.getByText("Not used yet")).toBeVisible()

  await page.getByRole("button", { name: "Sign out", exact: true }).click()
  await page.goto("/sign-in?return=/account")
  await page.getByRole("button", { name: "Sign in with a passkey" }).click()
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible()
  await expect(page.getByText("Signed in by passkey")).toBeVisible()

  await page.getByRole("link", { name: "Rename or remove My phone" }).click()
  await expect(page.getByRole("button", { name: "Remove this passkey" })).toBeVisible()
  await isFitInEveryLanguage(page)
  await page.getByRole("button", { name: "Remove this passkey" }).click()
  await expect(page.getByRole("alert")).toContainText("no longer opens your account")
})

test("without JavaScript the passkey button is not there, and e-mail is", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto("/sign-in")
  await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toBeHidden()
  await expect(page.getByLabel("Your e-mail address")).toBeVisible()
  await page.close()
})
