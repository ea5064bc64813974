import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test"
import { fillTerms } from "./advert.ts"
import { inviteToPanel, joinAndAgree } from "./agree-on-the-say.ts"
import { fillDay } from "./date-fields.ts"
import { pageOf } from "./demo-people.ts"

const provider = "/provider/demo-harbour-lane-support"

export type OwnJob = {
  readonly hiring: Page
  /** The path of its page at the provider. */
  readonly vacancy: string
  readonly slug: string
  /** The pages of its three members, who have agreed to the say; the first of them bears the name that was asked for. */
  readonly panel: readonly Page[]
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click()

/** A draft that says all it must, written by Harbour Lane's Callum. @returns the path of its page */
export async function writeDraft(hiring: Page, title: string): Promise<string> {
  await hiring.goto(`${provider}/vacancies/new`)
  await hiring.getByLabel("Title of the job").fill(title)
  await hiring.getByLabel("New to care").check()
  await hiring.getByLabel("Where the work is").fill("Easton, Bristol. Bus 49 stops outside.")
  await hiring.getByLabel("Pay for an hour").fill("13.60")
  await hiring.getByLabel("Hours a week").fill("12.5")
  await hiring.getByLabel("Which days and times").fill("Sundays, 8 am to 8 pm")
  await hiring.getByLabel("What a good day looks like").fill("A slow start, then out in the garden.")
  await hiring.getByLabel("What the work is").fill("You support two people with what they want to do.")
  await hiring.getByLabel("Training, and how it is rewarded").fill("Paid, with £250 at the end.")
  await hiring.getByLabel("Respect", { exact: false }).first().check()
  await fillTerms(hiring)
  await fillDay(hiring, "closes", 14)
  await fillDay(hiring, "hear", 28)
  await press(hiring, "Save the draft")
  await expect(hiring.getByRole("heading", { level: 1 })).toHaveText(title)
  return new URL(hiring.url()).pathname
}

/** Invites to the panel of a draft. The card stays on the screen. @returns its four words */
export function invite(hiring: Page, vacancy: string, name: string): Promise<string> {
  return inviteToPanel(hiring, vacancy, { name, part: "They draw on support" })
}

/** A job that no other story knows, published by Harbour Lane's Callum with three people on its panel. */
export async function publishOwnJob(
  browser: Browser,
  options: BrowserContextOptions,
  { title, member }: { readonly title: string; readonly member: string },
): Promise<OwnJob> {
  const hiring = await pageOf(browser, "Callum Reid", options)
  const vacancy = await writeDraft(hiring, title)
  await hiring.goto(`${vacancy}/questions`)
  await press(hiring, "Save the questions")
  const slug = vacancy.split("/").at(-1) ?? ""
  const names = [member, `Imran, ${title}`, `Dilys, ${title}`]
  const seats = []
  for (const name of names) {
    seats.push({ slug, name, card: await invite(hiring, vacancy, name) })
  }
  await hiring.goto(`${vacancy}/say`)
  await hiring.getByLabel("The panel decides", { exact: true }).check()
  await press(hiring, "Save")
  await hiring.goto(`${vacancy}/publish`)
  await expect(hiring.getByText("Not everybody has said yes to their seat")).toBeVisible()
  const panel: Page[] = []
  for (const seat of seats) panel.push(await joinAndAgree(browser, options, seat))
  await hiring.goto(`${vacancy}/publish`)
  await press(hiring, "Seal and publish now")
  await expect(hiring.getByText("The vacancy is public")).toBeVisible()
  return { hiring, vacancy, slug, panel }
}
