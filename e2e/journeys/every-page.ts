import { type Browser, type BrowserContextOptions, expect, type Page, test } from "@playwright/test"
import { answerQuestions, isFitForAll, sayTheRest, send, startApplying } from "../support/applicant.ts"
import { pageOf } from "../support/demo-people.ts"
import { isFitInEveryLanguage, languages, lookAt } from "../support/every-language.ts"
import { invite, writeDraft } from "../support/own-job.ts"
import { typeCard } from "../support/panel.ts"
import { after, first, type Stop, stopOf, withIslands, wrong } from "../support/stops.ts"

const fernhill = "/provider/demo-fernhill-homecare"
const harbour = "/provider/demo-harbour-lane-support"
const scored = `${fernhill}/vacancies/demo-home-care-worker-headingley`
const open = `${fernhill}/vacancies/demo-home-care-worker-north-leeds`
const atMornings = `${harbour}/vacancies/demo-support-worker-mornings-bristol`
const mornings = "/panel/demo-support-worker-mornings-bristol"
const days = "/panel/demo-support-worker-days-bristol"
const allIn = "/panel/demo-home-care-worker-headingley"

/**
 * EVERY page of app/routes.ts, by who opens it. Yours is one line below whom it is for:
 * - `"/help"`: its address;
 * - `first("/list", "/part/", "/rest")`: behind the first link of a list, where an id is in the address;
 * - `after("/sign-in", "email", "a@b.example")`: where a form leads, its one field filled in;
 * - `wrong("/ask")`: as it answers when its button is pressed with nothing filled in;
 * - `withIslands("/sign-in")`: it has a program; all others must have none.
 * All stand in the demo as it begins. A page that only a story can reach is looked at there, by
 * `isFitInEveryLanguage(page)`. e2e/checks/all-pages.ts fails on a page that nobody has opened.
 */
const pages: Readonly<Record<string, readonly (string | Stop)[]>> = {
  anybody: [
    "/",
    "/help",
    "/why",
    "/accessibility",
    "/jobs",
    "/jobs?driving=not-needed&hours=16-to-29&pay=living-wage&place=Bristol",
    "/jobs?setting=care-home&words=zebra",
    "/jobs?words=the",
    "/jobs/demo-support-worker-days-bristol",
    "/jobs/demo-home-care-worker-headingley",
    "/jobs/demo-home-care-worker-headingley/say",
    "/jobs/demo-support-worker-days-bristol/apply",
    "/jobs/demo-support-worker-days-bristol/ask",
    wrong("/jobs/demo-support-worker-days-bristol/ask"),
    "/jobs/demo-home-care-worker-headingley/ask",
    "/apply",
    wrong("/apply"),
    "/apply/gone",
    "/apply/back/no-such-link",
    wrong("/apply/back/no-such-link"),
    "/providers/demo-fernhill-homecare",
    "/verify",
    "/verify/badge",
    "/verify/KTRM-4P7X-9QHD",
    "/achievements/care-certificate-2025",
    withIslands("/sign-in"),
    withIslands(wrong("/sign-in")),
    withIslands("/sign-in/passkey"),
    after("/sign-in", "email", "nobody.demo@example.org"),
    "/sign-in/link/no-such-link",
    "/reference/no-such-link",
    "/shared/no-such-link",
    "/start",
    wrong("/start"),
    "/start/no-such-link",
    "/join-provider/no-such-link",
    "/panel/join/no-such-link",
    "/join",
    wrong("/join"),
    "/demo",
    "/demo/mailbox",
    "/no-such-page",
  ],
  "Gareth Pugh": [
    fernhill,
    `${fernhill}/vacancies`,
    withIslands(`${fernhill}/vacancies/new`),
    withIslands(wrong(`${fernhill}/vacancies/new`)),
    scored,
    `${scored}/preview`,
    `${open}/close`,
    `${fernhill}/vacancies?archived=1`,
    `${scored}/archive`,
    `${scored}/reopen`,
    `${open}/duplicate`,
    wrong(`${open}/duplicate`),
    `${scored}/panel`,
    `${scored}/panel/offer`,
    `${scored}/panel/scoring`,
    first(`${scored}/panel`, "/paper"),
    `${fernhill}/paper`,
    wrong(`${fernhill}/paper`),
    `${open}/help-apply`,
    `${open}/asked`,
    first(`${open}/asked`, "/asked/"),
    `${scored}/applications`,
    `${scored}/applications?show=all&days=28&words=nobody`,
    `${scored}/board`,
    `${scored}/many`,
    `${scored}/kept-lists`,
    wrong(`${scored}/kept-lists`),
    first(`${scored}/applications`, "/applications/"),
    withIslands(first(`${scored}/applications`, "/applications/", "/messages")),
    withIslands(wrong(first(`${scored}/applications`, "/applications/", "/messages"))),
    first(`${scored}/applications`, "/applications/", "/decide/shortlist"),
    first(`${scored}/applications`, "/applications/", "/decide/not-shortlist"),
    withIslands(first(`${fernhill}/feedback`, "/applications/")),
    `${scored}/recordings`,
    `${scored}/meeting`,
    `${scored}/meeting/roles`,
    `${scored}/times`,
    wrong(`${scored}/times`),
    first(`${scored}/times`, "/times/"),
    first(`${scored}/times`, "/times/", "/meeting"),
    first(`${scored}/times`, "/times/", "/move"),
    `${fernhill}/calendar`,
    `${fernhill}/help`,
    first(`${fernhill}/help`, "/help/"),
    `${fernhill}/feedback`,
    `${fernhill}/questions`,
    `${fernhill}/questions/new`,
    wrong(`${fernhill}/questions/new`),
    first(`${fernhill}/questions`, "/questions/0"),
    first(`${fernhill}/questions`, "/questions/0", "/preview"),
    `${fernhill}/about`,
    wrong(`${fernhill}/about`, "contactName"),
    `${fernhill}/services`,
    `${fernhill}/services/new`,
    wrong(`${fernhill}/services/new`),
    first(`${fernhill}/services`, "/services/0"),
    `${fernhill}/training`,
    `${fernhill}/training/matrix`,
    `${fernhill}/training/matrix?state=lapsed&training=fire-safety`,
    `${fernhill}/workers`,
    first(`${fernhill}/workers`, "/workers/0"),
    first(`${fernhill}/workers`, "/workers/0", "/training/medicines"),
    wrong(first(`${fernhill}/workers`, "/workers/0", "/training/fire-safety")),
    withIslands(`${fernhill}/work`),
    `${fernhill}/history`,
    `${fernhill}/history?sort=decisions&from=2026-01-02&to=2026-01-01`,
    "/account",
    "/account/name",
    withIslands("/account/passkeys/new"),
    "/account/second-step/set-up",
    "/account/second-step/lost",
    "/sign-out",
  ],
  "Ruth Adeyemi": [
    "/panel",
    mornings,
    `${mornings}/question/1`,
    `${mornings}/question/1/spread`,
    `${mornings}/question/1/check`,
    `${mornings}/question/1/answer/1`,
    `${mornings}/my-scoring`,
    `${mornings}/good-day`,
    `${mornings}/say`,
    `${mornings}/explained`,
    `${mornings}/break`,
    `${mornings}/stop`,
  ],
  "Anna Price": [
    "/panel",
    mornings,
    `${mornings}/question/1`,
    `${mornings}/question/1/answer/1/knows`,
    `${mornings}/day`,
    `${mornings}/stop`,
  ],
  "Leon Brooks": [
    "/panel/calendar",
    "/panel/data",
    "/panel/how",
    "/panel/how/reading",
    "/panel/how/ways",
    "/panel/how/pace",
    "/panel/how/times",
    "/panel/how/words",
    `${mornings}/supporters`,
    wrong(`${mornings}/supporters`),
    first(`${mornings}/supporters`, "/supporters/"),
    `${mornings}/paid`,
    "/provider",
    "/panel",
    mornings,
    `${mornings}/question/1`,
    `${mornings}/question/1/answer/1`,
    wrong(`${mornings}/question/1/answer/1`),
    `${mornings}/question/1/answer/1/tells-who`,
    `${mornings}/question/1/answer/1/cannot`,
    wrong(`${mornings}/question/1/answer/1/cannot`),
    `${mornings}/question/1/answer/1/knows`,
    `${mornings}/moved`,
    `${mornings}/typed`,
    `${mornings}/question/1/check`,
    `${mornings}/day`,
    `${mornings}/order`,
    first(days, "/practice/", "/answer/1"),
    wrong(first(days, "/practice/", "/answer/1")),
    first(days, "/practice/", "/check"),
    `${mornings}/question/1/answer/1?way=one-press`,
    withIslands(`${mornings}/question/1/answer/1?aloud=on`),
  ],
  "Arthur Cole": [
    allIn,
    `${allIn}/my-scoring`,
    `${allIn}/practice/1/spread`,
    `${allIn}/question/1/spread`,
    `${allIn}/question/1/spread?step=2`,
    `${allIn}/practice/1/spread?step=4`,
    `${allIn}/question/1/talk`,
    wrong(`${allIn}/question/1/talk`),
    `${allIn}/question/1/answer/1/change`,
    wrong(`${allIn}/question/1/answer/1/change`),
  ],
  "Callum Reid": [`${atMornings}/panel/scoring`, first(`${atMornings}/panel/scoring`, "/remind")],
  "Marian Osei": [`${harbour}/complaints`, `${harbour}/not-delivered`],
  "Sunita Rao": [
    `${fernhill}/colleagues`,
    `${fernhill}/colleagues/invite`,
    wrong(`${fernhill}/colleagues/invite`),
    first(`${fernhill}/colleagues`, "/colleagues/0"),
    `${fernhill}/leave`,
    `${fernhill}/complaints`,
    first(`${fernhill}/complaints`, "/complaints/"),
  ],
  "Dean Fletcher": [
    "/passport",
    first("/passport", "/verify/"),
    "/passport/shares",
    "/passport/shares/new",
    "/passport/delete",
    first("/passport/shares", "/shares/0"),
  ],
}

/** Pages that a job has only while it is a draft. */
const ofDraft = ["", "/edit", "/questions", "/say", "/publish", "/preview", "/panel", "/panel/invite"]

/** Pages that a question has only while it is written, by what the panel or its options are asked for. */
const ofQuestion = {
  "Write what you would do": ["/words", "/easy-read", "/samples", "/authors", "/preview", ""],
  "Rate four things to do": ["/words", "/raters"],
}

/** Pages of an application, behind its reference; so for whoever has begun one, has sent one, has feedback. */
const applications: Readonly<Record<string, readonly string[]>> = {
  "who writes": [
    "/question/1",
    "/question/3",
    "/question/1?aloud=on",
    "/question/1/voice",
    "/adjustments",
    "/adjustments/what",
    "/contact",
    "/contact/details",
    "/check",
    "/save",
  ],
  "who has sent": [
    "",
    "/sent",
    "/check",
    "/question/1",
    "/messages",
    "/adjustments/asked",
    "/adjustments/ask/meeting",
    "/withdraw",
    "/data",
    "/delete",
    "/complain",
    "/equality",
  ],
  "who has feedback": ["", "/feedback"],
}

// Nothing happens here that a trace could tell, and pages are many.
test.use({ trace: "off" })

for (const language of languages) {
  for (const [who, stops] of Object.entries(pages)) {
    test(`every page of ${who} is fit for all, in ${language}`, async ({ browser }) => {
      const page = await arrive(browser, who, {})
      await lookAtAll(page, language, stops, !/^(Callum|Gareth|Marian|Sunita)/.test(who))
    })
  }

  for (const [who, steps] of Object.entries(applications)) {
    test(`every page of somebody ${who} is fit for all, in ${language}`, async ({ browser }) => {
      const page = await (await browser.newContext()).newPage()
      const reference = await applicant(page, who)
      const stops = steps.map((step) => {
        const address = `/apply/${reference}${step}`
        return /aloud=on|voice/.test(step) ? withIslands(address) : address
      })
      await lookAtAll(page, language, stops, true)
    })
  }
}

test("every page of a draft and of its invitation is fit for all", async ({ browser }) => {
  test.slow()
  const hiring = await pageOf(browser, "Callum Reid")
  const vacancy = await writeDraft(hiring, "Support worker for walks")
  for (const page of ofDraft) {
    await hiring.goto(`${vacancy}${page}`)
    await isFitInEveryLanguage(hiring, { largeTargets: false, islands: page === "/edit" })
  }
  const card = await invite(hiring, vacancy, "Rosa Marsh")
  await isFitForAll(hiring)
  await first(`${vacancy}/panel`, "/card").open(hiring)
  await isFitInEveryLanguage(hiring, { largeTargets: false })
  const rosa = await (await browser.newContext()).newPage()
  await typeCard(rosa, card)
  await isFitForAll(rosa)
  await rosa.getByRole("button", { name: /^Yes, I am Rosa/ }).click()
  await isFitInEveryLanguage(rosa)
  const seat = new URL(rosa.url()).pathname
  for (const answer of ["yes", "no", "tell-me-more"]) {
    await rosa.goto(`${seat}/invitation/${answer}`)
    await isFitInEveryLanguage(rosa)
  }
})

test("every page of a question that is being written is fit for all", async ({ browser }) => {
  test.slow()
  const writing = await pageOf(browser, "Callum Reid")
  for (const [kind, pages] of Object.entries(ofQuestion)) {
    await writing.goto(`${harbour}/questions/new`)
    await writing.getByLabel("Title", { exact: true }).fill("A walk in the rain")
    await writing.getByLabel(kind).check()
    await writing.locator('[name="setting"]').first().check()
    await writing.locator("main form[method=post] .govuk-button").first().click()
    await expect(writing).toHaveURL(/\/words$/)
    const question = new URL(writing.url()).pathname.replace(/\/words$/, "")
    for (const page of pages) {
      await writing.goto(`${question}${page}`)
      await isFitInEveryLanguage(writing, { largeTargets: false, islands: page === "/words" })
    }
  }
})

async function arrive(browser: Browser, who: string, options: BrowserContextOptions): Promise<Page> {
  if (who !== "anybody") return pageOf(browser, who, options)
  return (await browser.newContext(options)).newPage()
}

/** @returns the reference of their application */
async function applicant(page: Page, who: string): Promise<string> {
  if (who === "who has feedback") {
    await page.goto("/apply")
    await page.getByLabel("Your reference").fill("almond cottage ballad")
    await page.getByLabel("Your secret word").fill("ginger kettle")
    await page.getByRole("button", { name: "Open my application" }).click()
    await expect(page).toHaveURL(/almond-cottage-ballad/)
    return "almond-cottage-ballad"
  }
  const reference = await startApplying(page)
  if (who === "who writes") {
    await page.goto(`/apply/${reference}/contact`)
    await page.getByLabel("By e-mail").check()
    await page.getByRole("button", { name: "Continue" }).click()
    return reference
  }
  await answerQuestions(page)
  await sayTheRest(page)
  await page.getByLabel("I am not barred").check()
  await send(page)
  await page.waitForURL(/\/sent$/)
  return reference
}

async function lookAtAll(
  page: Page,
  language: string,
  stops: readonly (string | Stop)[],
  largeTargets: boolean,
): Promise<void> {
  test.slow()
  await page.goto(`/language?to=${language}&back=/help`)
  for (const { name, open, islands = false } of stops.map(stopOf)) {
    await test.step(name, async () => {
      await lookAt(page, await open(page), { largeTargets, islands })
      if (!islands) return
      await page.route("**/*.js", (route) => route.abort())
      await lookAt(page, await open(page), { largeTargets, islands })
      await page.unroute("**/*.js")
    })
  }
}
