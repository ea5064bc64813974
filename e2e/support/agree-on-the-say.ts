import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test"
import { sayYes, typeCard, wordsOfCard } from "./panel.ts"

export type Seat = {
  readonly name: string
  readonly part:
    | "They draw on support"
    | "They are family or a friend of somebody who draws on support"
    | "They work for you"
  readonly shownAs?: string
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click()

/** Invites somebody to the panel of a draft. @returns the words of their card */
export async function inviteToPanel(hiring: Page, vacancy: string, seat: Seat): Promise<string> {
  await hiring.goto(`${vacancy}/panel/invite`)
  await hiring.getByLabel("Their name").fill(seat.name)
  await hiring.getByLabel(seat.part).check()
  if (seat.shownAs) await hiring.getByLabel("How they want to be named in public").fill(seat.shownAs)
  await press(hiring, "Make the invitation")
  return wordsOfCard(hiring)
}

/** Types the words of a card, says yes to the seat, reads the say that is proposed and agrees to it. */
export async function joinAndAgree(
  browser: Browser,
  options: BrowserContextOptions,
  { slug, name, card }: { readonly slug: string; readonly name: string; readonly card: string },
): Promise<Page> {
  const member = await (await browser.newContext(options)).newPage()
  await typeCard(member, card)
  await press(member, `Yes, I am ${name}`)
  await sayYes(member)
  await member.goto(`/panel/${slug}/say`)
  await expect(member.getByRole("heading", { level: 1 })).toHaveText("Your say")
  await press(member, "Yes, I agree")
  await expect(member.getByRole("alert")).toContainText("Choose how you found out what this means")
  await member.getByLabel("I read it").check()
  await press(member, "Yes, I agree")
  await expect(member.getByRole("heading", { name: "You agree" })).toBeVisible()
  return member
}
