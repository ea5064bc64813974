import { type Browser, expect, type Page, test } from "@playwright/test"
import { answerQuestions, isFitForAll, send } from "../../support/applicant.ts"
import { fillDay } from "../../support/date-fields.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"
import { planToMeet, scoreWhoTheyMet, takeTheTime } from "../../support/meet-the-panel.ts"
import { publishOwnJob } from "../../support/own-job.ts"
import { openWhenReady, practiseAll, practiseForTheDay, scoreAll } from "../../support/score-as-panel.ts"

const provider = "/provider/demo-harbour-lane-support"
const job = "Support worker whom the panel chooses"
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click()
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click()
const finalSay = "The panel decides here."

/** @returns the page of somebody who has applied */
async function applyAs(browser: Browser, name: string, words: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto("/jobs")
  await follow(page, job)
  await follow(page, "Apply for this job")
  await press(page, "Start now")
  await answerQuestions(page, words)
  await page.getByLabel("No, thank you").check()
  await press(page, "Continue")
  await page.getByLabel("By phone").check()
  await press(page, "Continue")
  await page.getByLabel("What shall we call you?").fill(name)
  await page.getByLabel("Phone", { exact: false }).fill("07700 900456")
  await press(page, "Continue")
  await page.getByLabel("I am not barred").check()
  await send(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your application is sent")
  return page
}

/** Appoints somebody, without looking at whose turn it is. */
async function appoint(hiring: Page, application: string): Promise<void> {
  await hiring.goto(`${application}/decide/appoint`)
  await hiring.getByLabel("Reason", { exact: true }).fill("They listened.")
  await press(hiring, "Appoint this applicant")
}

/** Looks at who somebody is, and makes them an offer. */
async function offer(hiring: Page, application: string): Promise<void> {
  await hiring.goto(`${application}/offer`)
  await hiring.getByLabel("Pay for an hour").fill("13.60")
  await fillDay(hiring, "start", 40)
  await press(hiring, "Make the offer")
}

test("a panel that decides is not gone round: who is not its choice is not appointed, and offers go in its order", async ({
  browser,
}) => {
  test.slow()
  const { hiring, vacancy, slug, panel } = await publishOwnJob(
    browser,
    {},
    { title: job, member: `Rosa, ${job}` },
  )
  const [rosa, imran, dilys] = panel
  if (!rosa || !imran || !dilys) throw new Error("somebody did not agree")
  const zoe = await applyAs(browser, "Zoë Adeyemi", "I asked Nan first, and waited for her answer.")
  const ian = await applyAs(browser, "Ian Brook", "I would do it all for them, it is quicker.")
  await hiring.goto(`${vacancy}/close`)
  await press(hiring, "Close applications")

  await openWhenReady(rosa, slug)
  const judge = (answer: string) =>
    answer.includes("waited for her answer")
      ? ({ points: 5, note: "Asks first." } as const)
      : ({ points: 2, note: "Does not ask." } as const)
  for (const member of panel) {
    await practiseAll(member, slug)
    await scoreAll(member, slug, { judge })
  }
  await hiring.goto(`${vacancy}/applications`)
  for (const box of await hiring.getByRole("checkbox").all()) await box.check()
  await hiring.getByLabel("Reason for these on the shortlist").fill("We would like to meet both.")
  await press(hiring, "Shortlist")
  await expect(hiring.getByText("The shortlist is recorded")).toBeVisible()
  const applications = await hiring
    .getByRole("row")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))
  const byName = new Map<string, string>()
  for (const application of applications) {
    await hiring.goto(`${application}/who`)
    await hiring.getByLabel("Why do you need to know now?").fill("To invite them to meet the panel.")
    await press(hiring, "Show me")
    const text = await hiring.locator("main").innerText()
    byName.set(text.includes("Zoë") ? "Zoë" : "Ian", application)
  }
  const first = byName.get("Zoë") ?? ""
  const second = byName.get("Ian") ?? ""

  await planToMeet(hiring, vacancy, ["23:58", "23:59"])
  for (const applicant of [zoe, ian]) {
    await applicant.goto(applicant.url().replace(/\/sent.*/, ""))
    await takeTheTime(applicant)
  }
  for (const member of [dilys, rosa, imran]) {
    await practiseForTheDay(member, slug)
    for (const [name, points] of [
      ["Zoë Adeyemi", 5],
      ["Ian Brook", 2],
    ] as const) {
      await member.goto(`/panel/${slug}/day`)
      await follow(member, name)
      const came = member.getByRole("button", { name: "Yes, they came" })
      if ((await came.count()) > 0) await came.click()
      await follow(member, "Score what they said")
      await scoreWhoTheyMet(member, points, { save: "Save and next", send: /^Send my scores for/ })
    }
  }
  await rosa.goto(`/panel/${slug}/order`)
  await press(rosa, "Show the order from the scores")
  await press(rosa, "I agree to this order")
  await dilys.goto(`/panel/${slug}/order`)
  await press(dilys, "I agree to this order")
  await expect(dilys.getByText("The panel has agreed")).toBeVisible()

  // Refused, in words that say what can be done; the reason that was typed stays.
  await appoint(hiring, second)
  await expect(hiring.getByRole("alert")).toContainText(finalSay)
  await expect(hiring.getByRole("alert")).toContainText("Offer it to them first")
  await expect(hiring.getByLabel("Reason", { exact: true })).toHaveValue("They listened.")
  await expect(hiring.getByText("Why is it not the panel’s choice?")).toHaveCount(0)
  await isFitInEveryLanguage(hiring, { largeTargets: false })

  // Nor on paper: the first is offered the job before the next is appointed, and answers before theirs is made.
  await appoint(hiring, first)
  await appoint(hiring, second)
  await expect(hiring.getByRole("alert")).toContainText(finalSay)
  await offer(hiring, first)
  await expect(hiring).toHaveURL(new RegExp(`${first}\\?done=offered$`))
  await appoint(hiring, second)
  await expect(hiring).toHaveURL(new RegExp(`${second}\\?done=decided$`))
  await hiring.goto(`${second}/offer`)
  await expect(hiring.getByText("Somebody ahead in its order has an offer")).toBeVisible()
  await isFitInEveryLanguage(hiring, { largeTargets: false })
  await offer(hiring, second)
  await expect(hiring.getByRole("alert")).toContainText("has not answered their offer")
  await follow(hiring, "Zoë Adeyemi")
  await expect(hiring).toHaveURL(new RegExp(`${first}$`))

  await zoe.goto(zoe.url().replace(/\/meet.*/, ""))
  await follow(zoe, "Read the offer and answer it")
  await zoe.getByLabel("No, thank you").check()
  await press(zoe, "Send my answer")
  await offer(hiring, second)
  await expect(hiring).toHaveURL(new RegExp(`${second}\\?done=offered$`))

  // The provider has to take it back: it reads what the law says, tells the panel why, and reads its words once more.
  await hiring.goto(second)
  await follow(hiring, "Take the offer back")
  await expect(hiring.getByText("They have not answered yet")).toBeVisible()
  await isFitInEveryLanguage(hiring, { largeTargets: false })
  await hiring.getByLabel("Reason, as they will read it").fill("The home closes, so there is no work.")
  await press(hiring, "Go on")
  await expect(hiring.getByRole("alert")).toContainText("Tell it why you take the offer back")
  await isFitForAll(hiring)
  await expect(hiring.getByLabel("Reason, as they will read it")).toHaveValue(/^The home closes/)
  await hiring.getByLabel("Why do you take the offer back?").fill("The home closes.")
  await hiring.getByLabel("The same in Easy Read").fill("The home will close. So there is no job.")
  await press(hiring, "Go on")
  await expect(hiring.getByRole("heading", { level: 1 })).toHaveText("Read it once more")
  await isFitForAll(hiring)
  await press(hiring, "Take the offer back now")
  await expect(hiring.getByRole("heading", { level: 1 })).toHaveText("The offer has ended")
  await isFitInEveryLanguage(hiring, { largeTargets: false })

  // Why it ended stands with the application; what happened leads there.
  await hiring.goto(`${provider}/history?sort=decisions`)
  await hiring
    .getByRole("listitem")
    .filter({ hasText: "took the offer back" })
    .first()
    .getByRole("link")
    .click()
  await expect(hiring).toHaveURL(/#why-it-ended$/)
  await expect(hiring.getByRole("region", { name: "Why the offer ended" })).toContainText(
    "The home closes, so there is no work.",
  )
  await isFitForAll(hiring)

  await ian.goto(ian.url().replace(/\/meet.*/, ""))
  await expect(ian.getByRole("heading", { level: 1 })).toHaveText("The offer has been taken back")
  await expect(ian.getByText("The home closes, so there is no work.")).toBeVisible()
  await isFitInEveryLanguage(ian)
  await follow(ian, "Tell us what is not right")

  const stranger = await (await browser.newContext()).newPage()
  await expect(async () => {
    await stranger.goto(provider.replace("/provider/", "/providers/"))
    await expect(stranger.getByText(/were the panel’s choice|Each was the panel’s choice/)).toBeVisible({
      timeout: 500,
    })
  }).toPass({ timeout: 30_000 })
})
