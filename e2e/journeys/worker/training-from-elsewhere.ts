import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const badges = "/provider/demo-harbour-lane-support/workers/badges"
const heading = (page: Page) => page.getByRole("heading", { level: 1 })

/** The code of a certificate that Dean has: there is a badge and a PDF of it. */
async function codeOfDean(browser: Browser): Promise<string> {
  const holder = await pageOf(browser, "Dean Fletcher")
  await holder.goto("/passport")
  const own = (await holder.locator('a[href*="/verify/"]').first().getAttribute("href")) ?? ""
  return own.replace("/verify/", "").replaceAll("-", "")
}

async function badgeOf(request: APIRequestContext, code: string) {
  return (await request.get(`/credentials/${code}`)).text()
}

test("a worker brings a badge, a manager counts it and trusts such badges, and it stands with the training", async ({
  browser,
  request,
}) => {
  const badge = await badgeOf(request, await codeOfDean(browser))
  const dean = await pageOf(browser, "Dean Fletcher", { viewport: { width: 1280, height: 800 } })
  await dean.goto("/passport")
  await dean.getByRole("link", { name: "Bring a badge" }).click()
  await isFitInEveryLanguage(dean)
  await dean.getByRole("button", { name: "Bring it" }).click()
  await expect(dean.getByRole("alert")).toContainText("Paste the badge, or choose its file.")
  await dean.getByLabel("Paste the badge").fill(badge.replace("Dean Fletcher", "Dean Flecher"))
  await dean.getByRole("button", { name: "Bring it" }).click()
  await expect(dean.getByRole("alert")).toContainText("it is not as it was signed")
  await expect(dean.getByLabel("Paste the badge")).not.toHaveValue("")
  await dean.getByLabel("Paste the badge").fill(badge)
  await dean.getByRole("button", { name: "Bring it" }).click()
  await expect(dean.getByText("We have your badge.")).toBeVisible()
  await expect(dean.getByText("Somebody will look at it")).toBeVisible()
  await isFitInEveryLanguage(dean)

  const manager = await pageOf(browser, "Marian Osei", { viewport: { width: 1280, height: 800 } })
  await manager.goto("/provider/demo-harbour-lane-support")
  await manager.getByRole("link", { name: "Look at badges from elsewhere" }).click()
  await expect(heading(manager)).toHaveText("Badges from elsewhere")
  await isFitInEveryLanguage(manager)
  await manager
    .getByRole("listitem")
    .filter({ hasText: "Brought by Dean Fletcher" })
    .getByRole("link", { name: "Care Certificate" })
    .click()
  await expect(manager.getByText("It names the worker who brought it.")).toBeVisible()
  await isFitInEveryLanguage(manager)
  await manager.getByRole("button", { name: "It counts", exact: true }).click()
  await expect(manager.getByRole("alert")).toContainText("Choose which training it shows")
  await manager.getByLabel("Which training does it show?").selectOption({ label: "Food hygiene" })
  await manager.getByLabel("Such a badge counts from now on, whoever brings it").check()
  await manager.getByRole("button", { name: "It counts", exact: true }).click()
  await expect(manager.getByText("It counts. The training is noted.")).toBeVisible()
  await isFitForAll(manager)
  await manager.getByRole("link", { name: "See what is noted" }).click()
  await expect(heading(manager)).toHaveText("Food hygiene")
  await expect(manager.getByText("Harbour Lane Support").first()).toBeVisible()

  await manager.goto(badges)
  await expect(manager.getByText(/counts as Food hygiene/)).toBeVisible()
  await manager.getByRole("button", { name: /^Stop trusting it/ }).click()
  await expect(manager.getByText("Such badges are looked at one by one from now on.")).toBeVisible()
  await expect(manager.getByText(/counts as Food hygiene/)).toHaveCount(0)

  await dean.goto("/passport/badges")
  await expect(dean.getByText("It counts", { exact: true })).toBeVisible()
  await expect(dean.getByRole("button", { name: /Take it away again/ })).toHaveCount(0)
  await dean.goto("/passport")
  await dean.getByRole("link", { name: "See the badge that you brought" }).click()
  await expect(heading(dean)).toHaveText("Training from elsewhere")
})

test("a badge that names somebody else is said to be so, does not count, and is taken away again", {
  tag: "@only-no-script",
}, async ({ browser, request }) => {
  const options = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } }
  const folder = mkdtempSync(join(tmpdir(), "values-first-badge-"))
  const pdf = join(folder, "certificate.pdf")
  const code = await codeOfDean(browser)
  writeFileSync(pdf, await (await request.get(`/certificates/${code}.pdf`)).body())

  const kasia = await pageOf(browser, "Kasia Nowak", options)
  await kasia.goto("/passport/badges/new")
  await kasia.getByLabel("Or choose its file").setInputFiles(pdf)
  await kasia.getByRole("button", { name: "Bring it" }).click()
  await expect(kasia.getByText("We have your badge.")).toBeVisible()
  rmSync(folder, { recursive: true, force: true })

  const assessor = await pageOf(browser, "Fatima Noor", options)
  await assessor.goto(badges)
  await assessor
    .getByRole("listitem")
    .filter({ hasText: "Brought by Kasia Nowak" })
    .getByRole("link", { name: "Care Certificate" })
    .click()
  await expect(assessor.getByText("It names somebody by another name or address.")).toBeVisible()
  await expect(assessor.getByLabel("Such a badge counts from now on")).toHaveCount(0)
  await assessor.getByText("It does not count here", { exact: true }).click()
  await assessor.getByRole("button", { name: "It does not count", exact: true }).click()
  await expect(assessor.getByRole("alert")).toContainText("Write why it does not count")
  await assessor
    .getByLabel("Why does it not count?")
    .fill("This one is Dean's. Bring yours, if you have one.")
  await assessor.getByRole("button", { name: "It does not count", exact: true }).click()
  await expect(assessor.getByText("It is said that it does not count.")).toBeVisible()

  await kasia.goto("/passport/badges")
  await expect(kasia.getByText("This one is Dean's.")).toBeVisible()
  await kasia.getByRole("button", { name: "Take it away again Care Certificate" }).click()
  await expect(kasia.getByText("It is gone.")).toBeVisible()
  await expect(kasia.getByText("This one is Dean's.")).toHaveCount(0)
})
