import { expect, type Page } from "@playwright/test"

/** Whoever accepted an offer answers the two questions about cautions and convictions; whoever hires reads it. */
export async function tellOfARecord(told: {
  readonly applicant: Page
  readonly hiring: Page
  /** The application's page at the provider. */
  readonly application: string
  readonly look: (page: Page, largeTargets: boolean) => Promise<void>
}): Promise<void> {
  const { applicant, hiring, look } = told
  const send = () => applicant.getByRole("button", { name: "Send it" }).click()
  await applicant.getByRole("link", { name: "Answer two questions about cautions and convictions" }).click()
  const first = applicant.getByRole("group", { name: /unspent conditional cautions or convictions/ })
  const second = applicant.getByRole("group", { name: /not protected as defined by/ })
  await expect(first).toBeVisible()
  await look(applicant, true)
  await first.getByLabel("No", { exact: true }).check()
  await send()
  await expect(applicant.getByRole("alert")).toContainText("Say yes or no to the second question")
  await expect(first.getByLabel("No", { exact: true })).toBeChecked()
  await second.getByLabel("Yes", { exact: true }).check()
  await applicant.getByLabel("Would you like to say something about it?").fill("1998, a shop.")
  await send()
  await expect(applicant.getByRole("heading", { level: 1 })).toHaveText("You told us")
  await look(applicant, true)
  await hiring.goto(`${told.application}/checks/enhanced-certificate`)
  await expect(hiring.getByText("1998, a shop.")).toBeVisible()
  await look(hiring, false)
}
