import { expect, type Page, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const phone = { viewport: { width: 320, height: 700 } }

// The two ways to run this story share one demo: each takes a worker of its own through it.
const cast = {
  script: {
    worker: "Kasia Nowak",
    assessor: "Fatima Noor",
    second: "Marian Osei",
    other: "Callum Reid",
    slug: "demo-harbour-lane-support",
  },
  "no-script": {
    worker: "Abigail Mensah",
    assessor: "Bev Holroyd",
    second: "Sunita Rao",
    other: "Gareth Pugh",
    slug: "demo-fernhill-homecare",
  },
} as const

/** Ticks all standards of which a step is not taken yet. */
async function tickWhere(page: Page, said: string) {
  const lines = page.locator("form .vf-standards__one").filter({ hasText: said })
  for (const line of await lines.all()) await line.getByRole("checkbox").check()
}

async function openPlan(page: Page, slug: string, worker: string) {
  await page.goto(`/provider/${slug}/workers`)
  await page.getByRole("link", { name: new RegExp(worker) }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(worker)
}

/** When the page on the screen was loaded: it changes with every reload. Asked by script. */
const openedAt = (page: Page, scripts: boolean) =>
  scripts ? page.evaluate(() => performance.timeOrigin) : null

test(
  "a worker learns, two people say so, and anyone can check the certificate",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const { worker, assessor, second, other, slug } = cast[project.name as keyof typeof cast]
    const isSound = async (page: Page) => {
      if (scripts) await isFitForAll(page)
    }
    const options = { ...phone, javaScriptEnabled: scripts }

    const assessing = await pageOf(browser, assessor, options)
    await assessing.goto(`/provider/${slug}/workers`)
    await isSound(assessing)
    await openPlan(assessing, slug, worker)
    await isSound(assessing)
    await expect(assessing.getByRole("button", { name: "Sign off" })).toHaveCount(0)

    await assessing.getByRole("button", { name: "Note as known" }).click()
    await expect(assessing.getByRole("alert")).toContainText("Tick at least one standard first")
    await isSound(assessing)

    await tickWhere(assessing, "Known: not yet")
    await assessing.getByRole("button", { name: "Note as known" }).click()
    await expect(assessing.getByRole("alert")).toContainText("noted as known")
    await tickWhere(assessing, "Seen in practice: not yet")
    await assessing.getByRole("button", { name: "Note as seen in practice" }).click()
    await expect(assessing.getByText(/16 known|There is nothing here for you to note/).first()).toBeVisible()

    const signing = await pageOf(browser, second, options)
    await openPlan(signing, slug, worker)
    await isSound(signing)
    await tickWhere(signing, "Signed off: not yet")
    await signing.getByRole("button", { name: "Sign off" }).click()
    await expect(signing.getByText("16 of 16 standards signed off")).toBeVisible()
    await isSound(signing)
    await signing.getByRole("link", { name: "Award the Care Certificate" }).click()
    await expect(signing.getByRole("button", { name: "Yes, award it" })).toBeVisible()
    if (scripts) await isFitInEveryLanguage(signing, { largeTargets: false })
    const watching = await pageOf(browser, second, options)
    await watching.goto(`/provider/${slug}/work`)
    await isSound(watching)
    const opened = await openedAt(watching, scripts)
    await signing.getByRole("button", { name: "Yes, award it" }).click()
    await expect(signing.getByRole("heading", { name: "Care Certificate awarded" })).toBeVisible()

    const again = signing.getByRole("link", { name: "Look again" })
    await expect(async () => {
      if (await again.isVisible()) await again.click()
      await expect(again).toHaveCount(0, { timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
    await expect(signing.getByText("Booked and owed to the worker:")).toBeVisible()
    await isSound(signing)

    // With script the open page follows the jobs by itself; without it a look again shows them.
    const done = [`certificate of ${worker} .*is made`, `reward of ${worker} .*has been worked out`]
    await expect(async () => {
      if (!scripts) await watching.reload()
      for (const said of done) {
        await expect(watching.getByText(new RegExp(said))).toBeVisible({ timeout: 5_000 })
      }
    }).toPass({ timeout: 30_000 })
    expect(await openedAt(watching, scripts)).toBe(opened)

    const learning = await pageOf(browser, worker, options)
    await learning.goto("/passport")
    await expect(learning.getByText("In force", { exact: true })).toBeVisible()
    await expect(learning.getByText("Earned. Your provider owes it to you.")).toBeVisible()
    await isSound(learning)
    const address = await learning
      .getByRole("link", { name: "Open the page that anyone can check" })
      .getAttribute("href")

    const anyone = await (await browser.newContext(options)).newPage()
    await anyone.goto("/verify")
    await isSound(anyone)
    const code = (address ?? "").replace("/verify/", "")
    await anyone.getByLabel("Code of the certificate").fill(code.toLowerCase().replaceAll("-", " "))
    await anyone.getByRole("button", { name: "Check it" }).click()
    await expect(anyone.getByRole("heading", { level: 1 })).toHaveText(
      "This certificate is real and in force",
    )
    await expect(anyone.locator(".vf-verdict__name")).toContainText(worker)
    await isSound(anyone)

    const pdf = await anyone.request.get(`/certificates/${code.replaceAll("-", "")}.pdf`)
    expect(pdf.headers()["content-type"]).toBe("application/pdf")

    await isPutOnHold(signing)
    await anyone.goto(`/verify/${code}`)
    await expect(anyone.getByRole("heading", { level: 1 })).toHaveText("This certificate is on hold")
    await isSound(anyone)

    await learning.goto("/passport")
    await expect(learning.getByText("We look once more into who saw what.")).toBeVisible()
    await isSound(learning)
    await learning.getByRole("link", { name: "Ask for it to be looked at again" }).click()
    await learning.getByRole("button", { name: "Send" }).click()
    await expect(learning.getByRole("alert")).toContainText("Write how you see it")
    if (scripts) await isFitInEveryLanguage(learning)
    await learning.getByLabel("How do you see it?").fill("Ask whoever was on the early shift with me.")
    await learning.getByRole("button", { name: "Send" }).click()
    await expect(learning.getByRole("alert")).toContainText("Your words are sent.")

    // Whoever put it on hold does not judge that alone.
    const toAnswer = (page: Page) =>
      page.locator('a[href*="/accreditations/"]', { hasText: "Read and answer" })
    await signing.goto(`/provider/${slug}`)
    await toAnswer(signing).click()
    await signing.getByLabel("Let it stand again").check()
    await signing.getByLabel("Your answer in words").fill("All is in order.")
    await signing.getByRole("button", { name: "Send the answer" }).click()
    await expect(signing.getByRole("alert")).toContainText("who did not has to look at it again")
    await expect(signing.getByLabel("Your answer in words")).toHaveValue("All is in order.")
    if (scripts) await isFitInEveryLanguage(signing, { largeTargets: false })

    const answering = await pageOf(browser, other, options)
    await answering.goto(`/provider/${slug}`)
    await toAnswer(answering).click()
    await answering.getByLabel("Let it stand again").check()
    await answering.getByLabel("Your answer in words").fill("I asked the early shift. All is in order.")
    await answering.getByRole("button", { name: "Send the answer" }).click()
    await expect(answering.getByRole("alert")).toContainText("Your answer is sent.")
    await isSound(answering)
    await anyone.reload()
    await expect(anyone.getByRole("heading", { level: 1 })).toHaveText(
      "This certificate is real and in force",
    )
    await learning.goto("/passport")
    await expect(learning.getByText("I asked the early shift. All is in order.")).toBeVisible()
    await isSound(learning)

    // A name put right: the old certificate no longer counts, and leads to the new one.
    await answering.getByText("Correct the name").click()
    await answering.getByLabel("Name as it should stand").fill(" ")
    await answering.getByRole("button", { name: "Correct it" }).click()
    await expect(answering.getByRole("alert")).toContainText("Write the name as it should stand")
    await answering.getByLabel("Name as it should stand").fill(`${worker} Lewis`)
    await answering.getByRole("button", { name: "Correct it" }).click()
    await expect(answering.getByRole("alert")).toContainText("The name is corrected.")
    await isSound(answering)
    await expect(async () => {
      await anyone.reload()
      await anyone
        .getByRole("link", { name: "See the certificate that counts now" })
        .click({ timeout: 2_000 })
    }).toPass({ timeout: 60_000 })
    await expect(anyone.getByRole("heading", { level: 1 })).toHaveText(
      "This certificate is real and in force",
    )
    await expect(anyone.getByText(`${worker} Lewis`).first()).toBeVisible()
    await anyone.goBack()
    await isSound(anyone)
  },
)

/** From the worker's plan on the screen. */
async function isPutOnHold(page: Page) {
  await page.getByRole("link", { name: "Put it on hold, withdraw it, or see what became of it" }).click()
  await page.getByRole("button", { name: "Do this" }).click()
  await expect(page.getByRole("alert")).toContainText("Choose what you want to do")
  await page.getByLabel("Put it on hold").check()
  await page.getByLabel("Why?").fill("We look once more into who saw what.")
  await page.getByRole("button", { name: "Do this" }).click()
  await expect(page.getByRole("alert")).toContainText("It is on hold.")
}
