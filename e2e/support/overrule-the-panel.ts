import { type Browser, expect, type Page } from "@playwright/test"
import { pageOf } from "./demo-people.ts"
import { isFitInEveryLanguage } from "./every-language.ts"
import { lookedAt } from "./meet-the-panel.ts"

const phone = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } }
const panel = "/panel/demo-home-care-worker-headingley"
const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click()
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

/** Where the application is looked at, and the provider, on its own pages. */
type Where = { readonly application: string; readonly provider: string }

/** A manager says no to whom an equal panel chose: not without telling it why, in words that it can read. */
export async function sayNoToThePanelsChoice(browser: Browser, hiring: Page, { application }: Where) {
  await hiring.goto(`${application}/decide/not-appoint`)
  await expect(hiring.getByText("You would say no to the panel’s next choice.")).toBeVisible()
  const reason = "She cannot work on Fridays, which we need."
  await field(hiring, "Reason").fill(reason)
  await press(hiring, "Do not appoint this applicant")
  await expect(hiring.getByRole("alert")).toContainText("Tell it why, in plain words and in Easy Read.")
  await expect(field(hiring, "Reason")).toHaveValue(reason)
  await field(hiring, "Why is it not the panel’s choice?").fill("Fridays are the day nobody else can do.")
  await field(hiring, "The same in Easy Read").fill(
    "She is not able to work on a Friday and that is the one day on which nobody else can come.",
  )
  await press(hiring, "Do not appoint this applicant")
  await expect(hiring.getByRole("alert")).toContainText("a sentence has no more than 15 words")
  await expect(field(hiring, "Why is it not the panel’s choice?")).toHaveValue(/^Fridays are/)
  const refused = await lookedAt(browser, hiring)
  await refused.goto(hiring.url())
  await isFitInEveryLanguage(refused, { largeTargets: false })
  await field(hiring, "The same in Easy Read").fill("She can not work on Fridays. We need help on Fridays.")
  await press(hiring, "Do not appoint this applicant")
  await expect(hiring).toHaveURL(new RegExp(`${application}\\?done=decided$`))
  await expect(hiring.getByText("Nobody has said yet whether it explains enough.")).toBeVisible()
}

/** A member reads why, and says that it does not explain enough; the manager reads that, and everybody the count. */
export async function sayItIsNotEnough(browser: Browser, hiring: Page, { application, provider }: Where) {
  const arthur = await pageOf(browser, "Arthur Cole", phone)
  await arthur.goto(`/language?to=easy-read&back=${panel}`)
  await arthur.getByRole("link", { name: "Read why" }).first().click()
  await expect(arthur.getByText(/^They said no to Nasreen Akhtar/)).toBeVisible()
  await expect(arthur.getByText("She can not work on Fridays.")).toBeVisible()
  const arthurLooks = await lookedAt(browser, arthur)
  await arthurLooks.goto(arthur.url())
  await isFitInEveryLanguage(arthurLooks)
  await press(arthur, "Send this")
  await expect(arthur.getByRole("alert")).toContainText("Choose yes or no")
  await arthur.getByLabel("No", { exact: true }).check()
  await arthur.getByLabel("What do you want to say?").fill("I could come on Fridays.")
  await press(arthur, "Send this")
  await expect(arthur.getByText("No, I do not know why.")).toBeVisible()
  await arthurLooks.goto(arthur.url())
  await isFitInEveryLanguage(arthurLooks)

  await hiring.goto(provider)
  await expect(hiring.getByText("says that your reasons do not explain enough")).toBeVisible()
  await hiring.goto(application)
  await expect(hiring.getByText("I could come on Fridays.")).toBeVisible()
  await expect(hiring.getByText("Explains enough: 0. Does not: 1.")).toBeVisible()
  const counted = await (await browser.newContext({ ...phone, javaScriptEnabled: true })).newPage()
  await expect(async () => {
    await counted.goto(provider.replace("/provider/", "/providers/"))
    await expect(counted.getByText("A panel member answered once.")).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
  await isFitInEveryLanguage(counted)
}
