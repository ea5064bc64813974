import { expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const phone = { viewport: { width: 320, height: 700 } }

test(
  "a worker shows a certificate to somebody by a link, sees when it was opened, and ends it",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { ...phone, javaScriptEnabled: scripts }
    const isSound = async (page: Page) => {
      if (scripts) await isFitForAll(page)
    }
    const isSoundInEveryLanguage = async (page: Page) => {
      if (scripts) await isFitInEveryLanguage(page)
    }

    const dean = await pageOf(browser, "Dean Fletcher", options)
    await dean.goto("/passport")
    await dean.getByRole("link", { name: "Show them to somebody" }).click()
    await expect(dean.getByRole("heading", { level: 1 })).toHaveText("What would you like to show?")

    const award = dean.getByRole("checkbox", { name: /Care Certificate/ })
    await expect(award).toBeChecked()
    await award.uncheck()
    await dean.getByLabel("One day").check()
    const note = `The manager at Oak House (${project.name}) ${"w".repeat(120)}`
    await dean.getByLabel("Who is it for?").fill(note)
    await dean.getByRole("button", { name: "Make the link" }).click()
    await expect(dean.getByRole("alert").first()).toContainText("Tick at least one certificate.")
    await expect(dean.getByLabel("Who is it for?")).toHaveValue(note)
    await expect(dean.getByLabel("One day")).toBeChecked()
    await isSound(dean)
    await award.check()
    await dean.getByRole("button", { name: "Make the link" }).click()
    await expect(dean.getByRole("alert")).toContainText("Your link is made.")
    await expect(dean.getByText("Nobody has opened it yet.")).toBeVisible()
    await expect(dean.getByRole("img", { name: "QR code that opens the link" })).toBeVisible()
    await isSoundInEveryLanguage(dean)
    const address = new URL((await dean.getByText(/\/shared\//).innerText()).trim()).pathname
    const own = new URL(dean.url()).pathname

    // His own look at it is not counted.
    await dean.getByRole("link", { name: "See it as they do" }).click()
    await expect(dean.getByRole("heading", { level: 1 })).toHaveText("Certificates shared with you")
    await dean.goto(own)
    await expect(dean.getByText("Nobody has opened it yet.")).toBeVisible()

    const anyone = await (await browser.newContext(options)).newPage()
    await anyone.goto(address)
    await expect(anyone.getByRole("heading", { level: 1 })).toHaveText("Certificates shared with you")
    await expect(anyone.getByText("This certificate is real and in force")).toBeVisible()
    await expect(anyone.getByText("Dean Fletcher").first()).toBeVisible()
    await expect(anyone.getByText("Oak House")).toHaveCount(0)
    await isSoundInEveryLanguage(anyone)
    await anyone.goto(address)
    await anyone.getByRole("link", { name: "See all that was checked" }).click()
    await expect(anyone.getByRole("heading", { name: "What we checked" })).toBeVisible()

    await dean.goto(own)
    await expect(dean.getByText(/^It was opened (once|\d+ times)\./)).toBeVisible()
    await isSoundInEveryLanguage(dean)

    // A copy of everything, and what can be deleted: said before anything goes.
    await dean.goto("/passport")
    const zip = await dean.getByRole("link", { name: "Download everything (zip)" }).getAttribute("href")
    const file = await dean.request.get(zip ?? "/no-link")
    expect(file.headers()["content-type"]).toBe("application/zip")
    await dean.getByRole("link", { name: "What you can delete" }).click()
    await expect(dean.getByRole("heading", { level: 1 })).toHaveText("What you can delete")
    await expect(dean.getByText(/link(s)? that you made, and the note/)).toBeVisible()
    await dean.getByRole("link", { name: "Keep them" }).click()
    await expect(dean.getByRole("heading", { level: 1 })).toHaveText("Your learning and certificates")
    await dean.goto(own)
    await expect(dean.getByRole("heading", { level: 1 })).toHaveText("A link to your certificates")

    // Two tabs, one link: the second press finds it ended.
    const otherTab = await dean.context().newPage()
    await otherTab.goto(own)
    await dean.getByRole("button", { name: "End this link now" }).click()
    await expect(dean.getByRole("alert")).toContainText("The link has ended.")
    await otherTab.getByRole("button", { name: "End this link now" }).click()
    await expect(otherTab.getByRole("alert")).toContainText("The link has ended.")
    await expect(otherTab.getByText("You ended it", { exact: true })).toBeVisible()
    await isSound(dean)

    const answer = await anyone.goto(address)
    expect(answer?.status()).toBe(410)
    await expect(anyone.getByRole("heading", { level: 1 })).toHaveText("This link has ended")
    await expect(anyone.getByText("Dean")).toHaveCount(0)
    await isSoundInEveryLanguage(anyone)

    await dean.getByRole("link", { name: "Links that you made" }).click()
    await expect(dean.getByRole("heading", { level: 1 })).toHaveText("Links that you made")
    await isSound(dean)
    await dean.getByRole("link", { name: note }).click()
    await expect(dean.getByRole("heading", { level: 1 })).toHaveText("A link to your certificates")
    await dean.getByRole("button", { name: "Take it off my list" }).click()
    await expect(dean.getByRole("alert")).toContainText("The link is deleted")
    await expect(dean.getByRole("link", { name: note })).toHaveCount(0)
    await anyone.goto(address)
    await expect(anyone.getByRole("heading", { level: 1 })).toHaveText("This link leads nowhere")
  },
)
