import { randomUUID } from "node:crypto"
import { type Browser, expect, type Page, test } from "@playwright/test"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { openFromMailbox } from "../../support/mailbox.ts"
import { codeNow, setUpApp } from "../../support/second-step.ts"

const heading = (page: Page) => page.getByRole("heading", { level: 1 })

/** Looks at a page that has nothing to lose by being opened anew, and comes back to where it was. */
async function look(page: Page, island = false): Promise<void> {
  // Looking takes a program of its own.
  if (test.info().project.name === "no-script") return
  const here = page.url()
  await isFitInEveryLanguage(page, { largeTargets: false, islands: island })
  await page.goto(here)
}

async function beginProvider(page: Page, name: string, email: string): Promise<void> {
  await page.goto("/start")
  await page.getByLabel("What it is called").fill(name)
  await page.getByLabel("England").check()
  await page.getByLabel("Name of the service").fill("Mill Lane")
  await page.getByLabel("Where it is").fill("York")
  await page.getByLabel("Supported living").check()
  await page.getByLabel("Your name").fill("Nia Rees")
  await page.getByLabel("Your work e-mail address").fill(email)
  await page.getByLabel("Name", { exact: true }).fill("Nia")
  await page.getByLabel("Telephone number").fill("01904 496000")
  await page.getByRole("button", { name: "Send me the link" }).click()
  await openFromMailbox(page, email, /\/start\//)
  await page.getByRole("button", { name: "Yes, begin" }).click()
}

async function inviteOwner(page: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: "Colleagues", exact: true }).click()
  await page.getByRole("link", { name: "Invite a colleague" }).click()
  await page.getByLabel("Their work e-mail address").fill(email)
  await page.getByLabel("Owner").check()
  await page.getByRole("button", { name: "Send the invitation" }).click()
  await expect(page.getByText("The invitation is on its way.")).toBeVisible()
}

async function comeByLink(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in")
  await page.getByLabel("Your e-mail address").fill(email)
  await page.getByRole("button", { name: "Send me a link" }).click()
  await expect(heading(page)).toHaveText("Look in your e-mail")
  const goOn = page.getByRole("button", { name: "Sign in", exact: true })
  // A link from before may be the newest still: the letter is written by the worker.
  await expect(async () => {
    await openFromMailbox(page, email, /\/sign-in\/link\//)
    await expect(goOn).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  await goOn.click()
}

const newPage = async (browser: Browser, javaScriptEnabled: boolean) =>
  (await browser.newContext({ javaScriptEnabled })).newPage()

test(
  "an owner gives a code each time, loses her phone, and a second owner vouches for her",
  {
    tag: "@no-script",
  },
  async ({ page, browser }, { project }) => {
    test.slow()
    const some = randomUUID().slice(0, 6)
    const [nia, owen] = [`nia-${some}@example.org`, `owen-${some}@example.org`]
    await beginProvider(page, `Mill ${some}`, nia)
    await page.getByRole("button", { name: "Use an app" }).click()
    await look(page)
    await page.getByLabel("The 6 numbers").fill("000000")
    await page.getByRole("button", { name: "Check the code" }).click()
    await expect(page.getByRole("alert").first()).toContainText("This code does not work.")
    await page.getByRole("link", { name: "Add a second step" }).click()
    const { spareCodes } = await setUpApp(page)
    expect(spareCodes).toHaveLength(10)
    await expect(page.getByRole("heading", { name: "Your first steps" })).toBeVisible()

    // A spare code lets her in while the phone is away; the provider's pages do not open before.
    await inviteOwner(page, owen)
    const colleagues = page.url()
    await page.goto("/account")
    await page.getByRole("button", { name: "Sign out", exact: true }).click()
    await comeByLink(page, nia)
    await expect(heading(page)).toHaveText("Your second step")
    await page.goto(colleagues)
    await expect(heading(page)).toHaveText("Your second step")
    await look(page, true)
    await page.getByLabel("Code", { exact: true }).fill(spareCodes[0] ?? "")
    await page.getByRole("button", { name: "Continue" }).click()
    await expect(heading(page)).toHaveText("Colleagues")

    await page.goto("/account")
    await expect(page.getByText("Spare codes left")).toBeVisible()
    await page.getByRole("link", { name: "Make new spare codes" }).click()
    await look(page)
    await page.getByLabel("Code", { exact: true }).fill(spareCodes[1] ?? "")
    await page.getByRole("button", { name: "Make new spare codes" }).click()
    await expect(page.locator("main ol strong")).toHaveCount(10)
    const renewed = await page.locator("main ol strong").allInnerTexts()
    await page.goto("/account/second-step/remove")
    await look(page)
    await page.getByLabel("Code", { exact: true }).fill(renewed[0] ?? "")
    await page.getByRole("button", { name: "Remove the app" }).click()
    await expect(page.getByRole("alert").first()).toContainText("This is your only second step, so it stays.")

    // Owen joins. Then Nia loses her phone and her paper.
    const owens = await newPage(browser, project.name === "script")
    await openFromMailbox(owens, owen, /\/join-provider\//)
    await owens.getByLabel("What are you called?").fill("Owen")
    await owens.getByRole("button", { name: "Join" }).click()
    const { secret } = await setUpApp(owens)

    await page.goto("/account")
    await page.getByRole("button", { name: "Sign out", exact: true }).click()
    await comeByLink(page, nia)
    await page.getByRole("link", { name: "I have lost my phone" }).click()
    await page.getByRole("button", { name: "Ask the other owners" }).click()
    await expect(heading(page)).toHaveText("Your question is with the other owners")
    await look(page)

    await owens.goto("/account")
    await owens.getByRole("button", { name: "Sign out", exact: true }).click()
    await comeByLink(owens, owen)
    await owens.goto(colleagues)
    await owens.getByLabel("Code", { exact: true }).fill(codeNow(secret, 1))
    await owens.getByRole("button", { name: "Continue" }).click()
    await owens.getByRole("link", { name: "Nia Rees asks for your help" }).click()
    await look(owens)
    await owens.getByRole("button", { name: "Confirm" }).click()
    await expect(owens.getByRole("alert").first()).toContainText("Tick that you have spoken with them")
    await owens.getByLabel("I have spoken with Nia Rees").check()
    await owens.getByRole("button", { name: "Confirm" }).click()
    await expect(owens.getByText("They are told when they can come in.")).toBeVisible()

    await openFromMailbox(page, nia, /\/recover\//)
    await expect(heading(page)).toHaveText("It is not time yet")
    await look(page)
    await page.goto("/account/second-step/lost")
    await page.getByRole("button", { name: "Stop it" }).click()
    await expect(page.getByText("It is stopped. Nothing has changed.")).toBeVisible()
  },
)
