import { expect, type Page, test } from "@playwright/test"
import { fillTerms } from "../../support/advert.ts"
import { joinAndAgree } from "../../support/agree-on-the-say.ts"
import { isFitForAll } from "../../support/applicant.ts"
import { fillDay } from "../../support/date-fields.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isInMailbox } from "../../support/mailbox.ts"
import { invite } from "../../support/own-job.ts"
import { openMore } from "../../support/panel.ts"

const provider = "/provider/demo-harbour-lane-support"

test(
  "an advert says what is paid, a panel member's words come and go, and a question gets its answer",
  { tag: "@no-script" },
  async ({ browser, javaScriptEnabled }, { project }) => {
    test.slow()
    const scripts = javaScriptEnabled !== false
    const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
    const isSound = async (page: Page) => {
      if (scripts) await isFitForAll(page)
    }
    const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click()
    const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click()
    const heading = (page: Page) => page.getByRole("heading", { level: 1 })
    const job = `Support worker, allotment, ${project.name}`

    // Written without what people want to know before they apply: publishing asks for it.
    const hiring = await pageOf(browser, "Callum Reid", options)
    await hiring.goto(`${provider}/vacancies/new`)
    await hiring.getByLabel("Title of the job").fill(job)
    await hiring.getByLabel("New to care").check()
    await hiring.getByLabel("Where the work is").fill("Easton, Bristol. Bus 49 stops outside.")
    await hiring.getByLabel("Pay for an hour").fill("13.60")
    await hiring.getByLabel("Hours a week").fill("12.5")
    await hiring.getByLabel("Which days and times").fill("Sundays, 8 am to 8 pm")
    await hiring.getByLabel("What a good day looks like").fill("Out in the garden.")
    await hiring.getByLabel("What the work is").fill("You support two people.")
    await hiring.getByLabel("Training, and how it is rewarded").fill("Paid, with £250 at the end.")
    await hiring.getByLabel("Respect", { exact: false }).first().check()
    await fillDay(hiring, "closes", 14)
    await fillDay(hiring, "hear", 28)
    await press(hiring, "Save the draft")
    await expect(heading(hiring)).toHaveText(job)
    const vacancy = new URL(hiring.url()).pathname
    const slug = vacancy.split("/").at(-1) ?? ""
    const advert = `/jobs/${slug}`
    await hiring.goto(`${vacancy}/publish`)
    await expect(hiring.getByText("the advert does not say it yet")).toBeVisible()
    await follow(hiring, "Change the advert")
    await fillTerms(hiring)
    await hiring.getByText("In Easy Read, if you like: What a good day looks like").click()
    const easy = hiring.getByRole("group", { name: "In Easy Read: What a good day looks like" })
    await easy.getByLabel("Line 1", { exact: true }).fill("You go out to the garden.")
    await isSound(hiring)
    await press(hiring, "Save the draft")
    await hiring.goto(`${vacancy}/questions`)
    await press(hiring, "Save the questions")
    const invited = []
    for (const name of [`Wyn ${project.name}`, `Imran, ${job}`, `Dilys, ${job}`]) {
      invited.push({ slug, name, card: await invite(hiring, vacancy, name) })
    }
    await hiring.goto(`${vacancy}/say`)
    await hiring.getByLabel("The panel decides", { exact: true }).check()
    await press(hiring, "Save")

    // Wyn says what a good day is while the job is a draft, and sees it as others will.
    const panel: Page[] = []
    for (const seat of invited) panel.push(await joinAndAgree(browser, options, seat))
    const [wyn] = panel
    if (!wyn) throw new Error("nobody agreed")
    await wyn.goto(`/panel/${slug}`)
    await openMore(wyn)
    await follow(wyn, "Say what a good day looks like")
    await isSound(wyn)
    await press(wyn, "See how it will look")
    await expect(wyn.getByRole("alert")).toContainText("Write what a good day looks like")
    await wyn.getByLabel("A good day for me").fill("Beans in the shed when it rains.")
    await wyn.getByText("In Easy Read too").click()
    await wyn.getByLabel("The same in short sentences").fill("It rains.\nWe do the beans in the shed.")
    await wyn.getByLabel("Which name shall we show?").fill("Wyn")
    await press(wyn, "See how it will look")
    await expect(wyn.getByText("Wyn, who is on the panel")).toHaveCount(2)
    await expect(wyn.getByText("We do the beans in the shed.")).toBeVisible()
    await isSound(wyn)
    await press(wyn, "Yes, show my words")
    await expect(wyn.getByRole("alert")).toContainText("Choose how you found out what this means")
    await wyn.getByLabel("It was read out to me").check()
    await press(wyn, "Yes, show my words")
    await expect(heading(wyn)).toHaveText("Your words are kept for the page")
    await isSound(wyn)

    await hiring.goto(`${vacancy}/preview`)
    await expect(hiring.getByText("Beans in the shed when it rains.")).toBeVisible()
    await hiring.goto(`${vacancy}/publish`)
    await press(hiring, "Seal and publish now")
    await expect(hiring.getByText("The vacancy is public")).toBeVisible()

    // Anybody reads it all, the browser has nothing to complain of, and somebody asks.
    const stranger = await (await browser.newContext(options)).newPage()
    const complaints: string[] = []
    stranger.on("console", (message) => complaints.push(message.text()))
    await stranger.goto(advert)
    await expect(stranger.getByText("Beans in the shed when it rains.")).toBeVisible()
    await expect(stranger.getByText("No hours are guaranteed.")).toBeVisible()
    await expect(stranger.getByText("Full pay for four weeks.")).toBeVisible()
    await expect(stranger.locator("script[type='application/ld+json']")).toHaveCount(1)
    await stranger.locator("#question-1 summary").click()
    await isSound(stranger)
    expect(complaints).toEqual([])
    await stranger.goto(`/language?to=easy-read&back=${advert}`)
    await expect(stranger.getByText("You go out to the garden.")).toBeVisible()
    await expect(stranger.getByText("We do the beans in the shed.")).toBeVisible()
    await expect(stranger.getByText("These words are not in Easy Read yet.").first()).toBeVisible()
    await isSound(stranger)
    await stranger.goto(`/language?to=en&back=${advert}`)
    await follow(stranger, "Ask a question")
    await press(stranger, "Send my question")
    await expect(stranger.getByRole("alert")).toContainText("Write what you would like to know")
    await isSound(stranger)
    await stranger.getByLabel("What would you like to know?").fill("May I bring my dog?")
    await stranger.getByLabel("Your e-mail address").fill(`dog-${project.name}@example.org`)
    await press(stranger, "Send my question")
    await expect(heading(stranger)).toHaveText("Your question is sent")
    await isSound(stranger)

    // It waits on Today, is answered, and everybody may know.
    await hiring.goto(provider)
    await hiring
      .getByRole("listitem")
      .filter({ hasText: job })
      .getByRole("link", { name: /^Answer/ })
      .click()
    await isSound(hiring)
    await follow(hiring, /^Answer/)
    await expect(hiring.getByText("Left an e-mail address")).toBeVisible()
    await expect(hiring.getByLabel("Show the question and the answer")).toBeChecked()
    await isSound(hiring)
    await press(hiring, "Save the answer")
    await expect(hiring.getByRole("alert")).toContainText("Write your answer")
    await hiring.getByLabel("Your answer").fill("If he likes cats, yes.")
    await press(hiring, "Save the answer")
    await expect(hiring.getByText("Shown on the job’s page")).toBeVisible()
    await isSound(hiring)
    await stranger.goto(advert)
    await expect(stranger.getByText("If he likes cats, yes.")).toBeVisible()
    await isInMailbox(stranger, `An answer to your question: ${job}`)

    // Wyn changes their mind: one press, and the words are nowhere.
    await wyn.goto(`/panel/${slug}/good-day`)
    await expect(heading(wyn)).toHaveText("Your words are on the page")
    await press(wyn, "Take my words back")
    await expect(wyn.getByText("Your words are gone")).toBeVisible()
    await isSound(wyn)
    await stranger.goto(advert)
    await expect(stranger.getByText("Out in the garden.")).toBeVisible()
    await expect(stranger.getByText("Beans in the shed when it rains.")).toHaveCount(0)

    // A job that is closed takes no more questions, and says whom to ring.
    await hiring.goto(`${vacancy}/close`)
    await press(hiring, "Close applications")
    await stranger.goto(`${advert}/ask`)
    await expect(stranger.getByText("You can still ring")).toBeVisible()
    await isSound(stranger)
  },
)
