import { expect, type Page, test } from "@playwright/test"
import { fillTerms } from "../support/advert.ts"
import { inviteToPanel, joinAndAgree } from "../support/agree-on-the-say.ts"
import { answerQuestions, isFitForAll, send } from "../support/applicant.ts"
import { checkEverything } from "../support/check-everything.ts"
import { fillDay } from "../support/date-fields.ts"
import { pageOf } from "../support/demo-people.ts"
import { isFitInEveryLanguage } from "../support/every-language.ts"
import { planToMeet, scoreWhoTheyMet, takeTheTime } from "../support/meet-the-panel.ts"
import { tellOfARecord } from "../support/own-record.ts"
import { hearFromAReferee } from "../support/references.ts"
import { openWhenReady, practiseAll, practiseForTheDay, scoreAll } from "../support/score-as-panel.ts"
import { keepTheTimeInCalendars } from "../support/times-in-calendars.ts"

/** Harbour Lane's people, on a job that nobody has seen before. */
const provider = "demo-harbour-lane-support"

test(
  "from an advert of one's own to a certificate that anybody can check",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const isSoundInAll = async (page: Page, largeTargets: boolean) => {
      if (scripts) await isFitInEveryLanguage(page, { largeTargets })
    }
    const isSound = async (page: Page) => {
      if (scripts) await isFitForAll(page)
    }
    const job = `Support worker for Sundays, ${project.name}`
    const press = (page: Page, name: string) => page.getByRole("button", { name }).click()
    const follow = (page: Page, name: string) => page.getByRole("link", { name }).first().click()

    // 1. A provider writes, arranges, seals and publishes.
    const hiring = await pageOf(browser, "Callum Reid", options)
    await hiring.goto(`/provider/${provider}/vacancies/new`)
    await isSound(hiring)
    await press(hiring, "Save the draft")
    await expect(hiring.getByRole("alert")).toContainText("Write a title for the job")
    await isSound(hiring)
    await hiring.getByLabel("Title of the job").fill(job)
    await hiring.getByLabel("New to care").check()
    await hiring.getByLabel("Where the work is").fill("Easton, Bristol. Bus 49 stops outside.")
    await hiring.getByLabel("Where the cost of living is measured").selectOption("uk")
    await hiring.getByLabel("Pay for an hour").fill("13.60")
    await hiring.getByLabel("Hours a week").fill("12.5")
    await hiring.getByLabel("Which days and times").fill("Sundays, 8 am to 8 pm")
    await hiring.getByLabel("What a good day looks like").fill("A slow start, then out in the garden.")
    await hiring.getByLabel("What the work is").fill("You support two people with what they want to do.")
    await hiring.getByLabel("Training, and how it is rewarded").fill("Paid, with £250 at the end.")
    await hiring.getByLabel("Respect", { exact: false }).first().check()
    await hiring.getByLabel("Honest, trustworthy and reliable").check()
    await fillTerms(hiring)
    await fillDay(hiring, "closes", 14)
    await fillDay(hiring, "hear", 28)
    await press(hiring, "Save the draft")
    await expect(hiring.getByRole("heading", { level: 1 })).toContainText(job)
    await isSound(hiring)
    const vacancy = new URL(hiring.url()).pathname
    const slug = vacancy.split("/").at(-1) ?? ""

    await hiring.goto(`${vacancy}/publish`)
    await expect(hiring.getByText("Not yet. This is still missing")).toBeVisible()
    await hiring.goto(`${vacancy}/questions`)
    await isSound(hiring)
    await press(hiring, "Save the questions")

    await hiring.goto(`${vacancy}/panel/invite`)
    await isSound(hiring)
    const seats = []
    for (const seat of [
      { name: `Rosa ${project.name}`, part: "They draw on support", shownAs: "Rosa" },
      { name: `Imran ${project.name}`, part: "They are family or a friend of somebody who draws on support" },
      { name: `Dilys ${project.name}`, part: "They work for you" },
    ] as const) {
      seats.push({ slug, name: seat.name, card: await inviteToPanel(hiring, vacancy, seat) })
    }
    await isSound(hiring)

    await hiring.goto(`${vacancy}/say`)
    await isSound(hiring)
    await hiring.getByLabel("The panel and you decide together").check()
    await press(hiring, "Save")
    await hiring.goto(`${vacancy}/publish`)
    await expect(hiring.getByText("Not everybody has said yes to their seat")).toBeVisible()
    await isSound(hiring)
    const panel: Page[] = []
    for (const seat of seats) panel.push(await joinAndAgree(browser, options, seat))
    for (const member of panel.slice(0, 1)) await isSound(member)
    await hiring.goto(`${vacancy}/publish`)
    await isSound(hiring)
    await press(hiring, "Seal and publish now")
    await expect(hiring.getByText("The vacancy is public")).toBeVisible()

    // 2. Two people read it and apply; only one way of being reached is asked of them.
    async function applyAs(name: string, words: string) {
      const page = await (await browser.newContext(options)).newPage()
      await page.goto("/jobs")
      await page.getByRole("link", { name: job }).click()
      await expect(page.getByText("The panel and the provider decide together")).toBeVisible()
      await expect(page.getByText("Rosa, who draws on support")).toBeVisible()
      await isSound(page)
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
    const zoe = await applyAs(`Zoë ${project.name}`, "I asked Nan first, and waited for her answer.")
    await applyAs(`Ian ${project.name}`, "I would do it all for them, it is quicker.")

    // Closed by hand; the public page says so at once.
    await hiring.goto(`${vacancy}/close`)
    await press(hiring, "Close applications")
    const stranger = await (await browser.newContext(options)).newPage()
    await stranger.goto(`/jobs/${slug}`)
    await expect(stranger.getByText("This job is closed")).toBeVisible()

    // Nothing is decided before the panel is heard.
    await hiring.goto(`${vacancy}/applications`)
    await isSound(hiring)
    await expect(hiring.getByText("Waits for the panel").first()).toBeVisible()
    expect(await hiring.locator("main").innerText()).not.toMatch(/Zoë|Ian|07700/)
    await expect(hiring.getByRole("checkbox")).toHaveCount(2)
    for (const box of await hiring.getByRole("checkbox").all()) await box.check()
    await hiring.getByLabel("Reason for these on the shortlist").fill("I like them.")
    await press(hiring, "Shortlist")
    await expect(hiring.getByRole("alert")).toContainText("must be heard first")

    // 3. The panel practises and scores: Rosa, who draws on support, opens her card; the others do as she does.
    const [rosa, imran, dilys] = panel
    if (!rosa || !imran || !dilys) throw new Error("somebody did not agree")
    await openWhenReady(rosa, slug)
    await expect(rosa.getByText("What to do next")).toBeVisible()
    await isSound(rosa)
    await practiseAll(rosa, slug, isSound)
    const judge = (answer: string) => {
      expect(answer).not.toMatch(/Zoë|Ian |07700/)
      const asksFirst = answer.includes("waited for her answer")
      return asksFirst
        ? ({ points: 5, note: "Asks first." } as const)
        : ({ points: 2, note: "Does not ask." } as const)
    }
    await scoreAll(rosa, slug, { judge, look: isSound })
    await rosa.goto(`/panel/${slug}/question/1/spread`)
    await expect(rosa.getByRole("heading", { level: 1 })).toHaveText("The others are still scoring")
    for (const member of [imran, dilys]) {
      await practiseAll(member, slug)
      await scoreAll(member, slug, { judge })
    }
    await rosa.reload()
    await expect(rosa.getByText("All 3 people who score this question have sent")).toBeVisible()
    await expect(rosa.getByText("All of you gave the same score.")).toHaveCount(2)
    await isSound(rosa)

    // 4. The manager reads the scores, shortlists and looks who it is.
    await hiring.goto(`${vacancy}/applications`)
    await isSound(hiring)
    const best = hiring
      .getByRole("row")
      .filter({ hasText: /5[.0]*/ })
      .filter({ hasText: "Ready to decide" })
    await best.first().getByRole("checkbox").check()
    await hiring.getByLabel("Reason for these on the shortlist").fill("Asks first, every time.")
    await press(hiring, "Shortlist")
    await expect(hiring.getByText("The shortlist is recorded")).toBeVisible()
    await hiring.getByRole("row").filter({ hasText: "Shortlisted" }).getByRole("link").first().click()
    await isSound(hiring)
    await expect(hiring.getByText("Asks first.").first()).toBeVisible()
    const application = new URL(hiring.url()).pathname
    expect(await hiring.locator("main").innerText()).not.toMatch(/Zoë|07700/)
    await follow(hiring, "Show who it is")
    const why = hiring.getByLabel("Why do you need to know now?")
    await expect(why).toBeVisible()
    await isSoundInAll(hiring, false)
    await why.fill("To invite them to meet the panel.")
    await press(hiring, "Show me")
    await expect(hiring.getByText(`Zoë ${project.name}`).first()).toBeVisible()
    await isSound(hiring)

    // 5. The panel meets her, each scores alone, and they agree on their order.
    await planToMeet(hiring, vacancy)
    const own = zoe.url().replace(/\/sent.*/, "")
    await zoe.goto(own)
    await takeTheTime(zoe)
    await keepTheTimeInCalendars({
      browser,
      hiring,
      applicant: zoe,
      member: rosa,
      vacancy,
      name: `Zoë ${project.name}`,
      look: isSoundInAll,
    })
    for (const [member, points] of [
      [dilys, 4],
      [rosa, 5],
      [imran, 4],
    ] as const) {
      await member.goto(`/panel/${slug}/day`)
      await follow(member, `Zoë ${project.name}`)
      if (member === dilys) await press(member, "Yes, they came")
      await practiseForTheDay(member, slug, member === rosa ? isSound : undefined)
      await member.goto(`/panel/${slug}/day`)
      await follow(member, `Zoë ${project.name}`)
      await follow(member, "Score what they said")
      await scoreWhoTheyMet(member, points, { save: "Save and next", send: /^Send my scores for Zoë/ })
    }
    await rosa.goto(`/panel/${slug}/order`)
    await press(rosa, "Show the order from the scores")
    await press(rosa, "I agree to this order")
    await dilys.goto(`/panel/${slug}/order`)
    await press(dilys, "I agree to this order")
    await expect(dilys.getByText("The panel has agreed")).toBeVisible()

    // 6. The manager takes the panel's first choice, and offers.
    await hiring.goto(application)
    await follow(hiring, "Appoint")
    await isSound(hiring)
    await hiring.getByLabel("Reason", { exact: true }).fill("The panel and we agree.")
    await press(hiring, "Appoint")
    await hiring.goto(application)
    await follow(hiring, "Make a conditional offer")
    await expect(hiring.getByLabel("Pay for an hour")).toBeVisible()
    await isSoundInAll(hiring, false)
    await hiring.getByLabel("Pay for an hour").fill("13.60")
    await fillDay(hiring, "start", 40)
    await press(hiring, "Make the offer")

    await zoe.goto(own)
    await follow(zoe, "Read the offer and answer it")
    await expect(zoe.getByLabel("Yes, I want the job")).toBeVisible()
    await isSoundInAll(zoe, true)
    await press(zoe, "Send my answer")
    await expect(zoe.getByRole("alert")).toBeVisible()
    await zoe.getByLabel("Yes, I want the job").check()
    await press(zoe, "Send my answer")
    await expect(zoe.getByRole("heading", { level: 1 })).toHaveText("You said yes")
    await follow(zoe, "Tell us about your work so far")
    await expect(zoe.getByLabel("What work have you done?")).toBeVisible()
    await isSoundInAll(zoe, true)
    await press(zoe, "Send it")
    await expect(zoe.getByRole("alert")).toContainText("Write what you have done so far")
    await zoe.getByLabel("What work have you done?").fill("A bakery in Bath, 2019 to 2026.")
    await press(zoe, "Send it")
    await expect(zoe.getByRole("heading", { level: 1 })).toHaveText("You sent your work so far")

    await hiring.goto(application)
    await expect(hiring.getByText("A bakery in Bath")).toBeVisible()
    await zoe.goto(zoe.url().replace(/\/work-history.*/, ""))
    await hearFromAReferee({
      browser,
      options,
      applicant: zoe,
      hiring,
      application,
      mailbox: `nadia-${project.name}@example.org`,
      look: isSoundInAll,
    })
    await zoe.goto(zoe.url().replace(/\/references.*/, ""))
    await tellOfARecord({ applicant: zoe, hiring, application, look: isSoundInAll })
    await hiring.goto(application)
    await zoe.goto(zoe.url().replace(/\/record.*/, ""))
    await follow(zoe, "You cannot take the job after all")
    await isSoundInAll(zoe, true)
    await follow(zoe, "Keep the job")
    // A new number, long after the job closed.
    await follow(zoe, "How we reach you")
    await isSoundInAll(zoe, true)
    await press(zoe, "Continue")
    await isSoundInAll(zoe, true)
    await zoe.getByLabel("Phone number").fill("07700 900457")
    await press(zoe, "Continue")
    await expect(zoe.getByText("From now on we reach you this way.")).toBeVisible()
    await follow(hiring, "Put the first day off")
    await isSoundInAll(hiring, false)
    await press(hiring, "Put it off and tell them")
    await expect(hiring.getByRole("alert")).toContainText("Write the new first day")
    await fillDay(hiring, "start", 45)
    await hiring.getByLabel("Reason, as they will read it").fill("The training begins a week later.")
    await press(hiring, "Put it off and tell them")
    await expect(hiring.getByText(/moved the first day to/)).toBeVisible()
    await hiring.goto(`${application}/offer/take-back`)
    await isSoundInAll(hiring, false)
    await press(hiring, "Go on")
    await expect(hiring.getByRole("alert")).toContainText("Write the reason")
    await hiring.goto(`${application}/offer/not-meet`)
    await isSoundInAll(hiring, false)
    await hiring.goto(application)
    await follow(hiring, "What is checked before they start")
    await checkEverything(hiring, (page) => isSoundInAll(page, false))
    await zoe.goto(zoe.url().replace(/\/record.*/, ""))
    await expect(zoe.getByRole("listitem").filter({ hasText: "Your right to work" })).toContainText(
      "In place",
    )
    await isSoundInAll(zoe, false)
    for (const kind of ["pdf", "csv"]) {
      const file = await hiring.request.get(`${application}/inspectors-file/${kind}`)
      expect(file.status()).toBe(200)
      expect(file.headers()["content-disposition"]).toContain(`.${kind}"`)
    }
    await follow(hiring, "Confirm the offer")
    await isSoundInAll(hiring, false)
    await press(hiring, "Confirm it and tell them")
    await zoe.reload()
    await expect(zoe.getByText("Your offer is confirmed")).toBeVisible()
    await isSoundInAll(zoe, false)
    await follow(hiring, "Start them as a worker")
    await isSoundInAll(hiring, false)
    await press(hiring, "Start today")
    await expect(hiring.getByText(`Zoë ${project.name} is now a worker`)).toBeVisible()
    const welcome = /\/sign-in\/link\/[\w-]+/.exec(await hiring.locator("main").innerText())?.[0]

    // 7. She learns: an assessor sees it, a second person signs off, the award is made.
    const openPlan = async (page: Page) => {
      await page.goto(`/provider/${provider}/workers`)
      await page.getByRole("link", { name: `Zoë ${project.name}` }).click()
    }
    const tickAll = async (page: Page, said: string) => {
      const lines = page.locator("form .vf-standards__one").filter({ hasText: said })
      for (const line of await lines.all()) await line.getByRole("checkbox").check()
    }
    const assessing = await pageOf(browser, "Fatima Noor", options)
    await openPlan(assessing)
    await tickAll(assessing, "Known: not yet")
    await press(assessing, "Note as known")
    await tickAll(assessing, "Seen in practice: not yet")
    await press(assessing, "Note as seen in practice")
    const signing = await pageOf(browser, "Marian Osei", options)
    await openPlan(signing)
    await tickAll(signing, "Signed off: not yet")
    await press(signing, "Sign off")
    await follow(signing, "Award the Care Certificate")
    await press(signing, "Yes, award it")
    await expect(signing.getByRole("heading", { name: "Care Certificate awarded" })).toBeVisible()

    // 8. The workers issue the certificate and book the reward; 9. anybody checks it.
    await zoe.goto(welcome ?? "")
    await isSoundInAll(zoe, true)
    await zoe.locator("main form").getByRole("button").click()
    await expect(async () => {
      await zoe.goto("/passport")
      await expect(zoe.getByText("In force", { exact: true })).toBeVisible({ timeout: 1_000 })
      await expect(zoe.getByText("Earned. Your provider owes it to you.")).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
    const address = await zoe
      .getByRole("link", { name: "Open the page that anyone can check" })
      .getAttribute("href")
    await stranger.goto(address ?? "")
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(
      "This certificate is real and in force",
    )
    await expect(stranger.locator(".vf-verdict__name")).toContainText(`Zoë ${project.name}`)
    await isSound(stranger)
    await signing.goto(`/provider/${provider}/work`)
    await isSound(signing)
  },
)
