import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test"
import { openFromMailbox } from "./mailbox.ts"

type Told = {
  readonly browser: Browser
  readonly options: BrowserContextOptions
  /** Whoever accepted an offer, on the page of their application. */
  readonly applicant: Page
  readonly hiring: Page
  /** The application's page at the provider. */
  readonly application: string
  readonly mailbox: string
  readonly look: (page: Page, largeTargets: boolean) => Promise<void>
}

/** Somebody says who can tell about them; that person does, behind their link; whoever hires reads it. */
export async function hearFromAReferee(told: Told): Promise<void> {
  const { applicant, hiring, look } = told
  const ask = () => applicant.getByRole("button", { name: "Ask them" }).click()
  await applicant.getByRole("link", { name: "Tell us who can tell us about you" }).click()
  await expect(applicant.getByLabel("What are they called?")).toBeVisible()
  await look(applicant, true)
  await ask()
  await expect(applicant.getByRole("alert")).toContainText("Say yes or no")
  await applicant.getByLabel("What are they called?").fill("Nadia Stone")
  await applicant.getByLabel("How do you know each other?").fill("She was my manager at the bakery.")
  await applicant.getByLabel("Their e-mail address").fill(told.mailbox)
  await applicant.getByLabel("Yes", { exact: true }).check()
  await ask()
  await expect(applicant.getByText("Thank you. We ask them now.")).toBeVisible()
  await expect(applicant.getByText("We have asked. No answer yet")).toBeVisible()
  await look(applicant, true)

  const nadia = await (await told.browser.newContext(told.options)).newPage()
  await openFromMailbox(nadia, told.mailbox, /\/reference\//)
  await expect(nadia.getByRole("heading", { level: 1 })).toContainText("What do you know of")
  await look(nadia, true)
  const send = nadia.getByRole("button", { name: "Send what I wrote" })
  await nadia.getByLabel(/^How is .* with people\?/).fill("Gentle with everybody, also on a loud day.")
  await send.click()
  await expect(nadia.getByRole("alert")).toContainText("Write who you are")
  await expect(nadia.getByLabel(/^How is .* with people\?/)).toHaveValue(/Gentle/)
  await nadia.getByLabel("Who are you?").fill("Nadia Stone, her manager")
  await nadia.getByLabel("Why did they leave?").fill("Her contract ended.")
  await send.click()
  await expect(nadia.getByRole("heading", { level: 1 })).toHaveText("Thank you")
  await look(nadia, true)

  await applicant.reload()
  await expect(applicant.getByText("Their answer came")).toBeVisible()
  await expect(applicant.locator("main")).not.toContainText("Gentle")

  await hiring.goto(`${told.application}/references`)
  await expect(hiring.getByLabel("What are they called?")).toBeVisible()
  await look(hiring, false)
  await hiring.getByRole("link", { name: "Nadia Stone" }).click()
  await expect(hiring.getByText("Gentle with everybody")).toBeVisible()
  await look(hiring, false)

  // Another, who has not answered: rung instead.
  await hiring.goto(`${told.application}/references`)
  await hiring.getByLabel("What are they called?").fill("Tom Field")
  await hiring.getByLabel("How do they know the applicant?").fill("A neighbour")
  await hiring.getByLabel("Phone number").fill("01632 960001")
  await hiring.getByLabel("No", { exact: true }).check()
  await hiring.getByRole("button", { name: "Ask them" }).click()
  await hiring.getByRole("link", { name: "Tom Field" }).click()
  await expect(hiring.getByText("They have not answered yet.")).toBeVisible()
  await look(hiring, false)
  await hiring.getByText("Ring them, and write down what they say").click()
  await hiring.getByLabel("Who did you speak to, and when?").fill("Tom, this morning")
  await hiring.getByLabel("How are they with people?").fill("She helps us every week.")
  await hiring.getByRole("button", { name: "Keep what they said", exact: true }).click()
  await expect(hiring.getByText("What they said is written down.")).toBeVisible()
}
