import type { Browser, BrowserContext, Page } from "@playwright/test"
import { answerQuestions, sayTheRest, send } from "../../e2e/support/applicant.ts"
import { pageOf } from "../../e2e/support/demo-people.ts"

export type PageKind = "applicant" | "staff"
export type PageToSee = {
  readonly name: string
  readonly path: string
  readonly kind: PageKind
  readonly state?: Awaited<ReturnType<BrowserContext["storageState"]>>
}

const stepsOfDraft = ["adjustments", "adjustments/what", "contact", "contact/details", "check", "save"]
const pagesAfterwards = ["sent", "", "messages", "withdraw", "data", "equality"]
const fernhill = "/provider/demo-fernhill-homecare"
const scored = `${fernhill}/vacancies/demo-home-care-worker-headingley`
const ofStaff = [fernhill, `${fernhill}/vacancies`, scored, `${scored}/applications`, `${scored}/panel`]

/**
 * What is looked at: the list, an advert, each step of an application for the demo's job that asks in all
 * ways, what comes after it is sent, a certificate; and the pages of those who hire. Applies twice on the way.
 */
export async function pagesToSee(browser: Browser, baseURL: string): Promise<PageToSee[]> {
  const draft = await applied(browser, baseURL, false)
  const sent = await applied(browser, baseURL, true)
  const questions = Array.from({ length: draft.questions }, (_, at) => `question/${at + 1}`)
  const staff = await pageOf(browser, "Gareth Pugh", { baseURL })
  const gareth = await staff.context().storageState()
  await staff.context().close()
  const worker = await pageOf(browser, "Dean Fletcher", { baseURL })
  const certificate = await certificateOf(worker)
  await worker.context().close()
  const applicant = (name: string, path: string) => ({ name, path, kind: "applicant" as const })
  return [
    applicant("list", "/jobs"),
    applicant("advert", draft.advert),
    applicant("start", `${draft.advert}/apply`),
    ...[...questions, ...stepsOfDraft].map((step) => ({
      ...applicant(step, `${draft.application}/${step}`),
      state: draft.state,
    })),
    ...pagesAfterwards.map((step) => ({
      ...applicant(step || "where-it-stands", `${sent.application}/${step}`.replace(/\/$/, "")),
      state: sent.state,
    })),
    applicant("verify", "/verify"),
    applicant("certificate", new URL(certificate, baseURL).pathname),
    ...ofStaff.map((path) => ({
      name: `staff ${path.split("/").at(-1)}`,
      path,
      kind: "staff" as const,
      state: gareth,
    })),
  ]
}

/** The address of somebody's certificate, once a worker has made it. */
async function certificateOf(worker: Page): Promise<string> {
  const links = worker.locator("a[href*='/verify/']")
  for (let tries = 0; tries < 60; tries += 1) {
    await worker.goto("/passport")
    const address = (await links.count()) > 0 ? await links.first().getAttribute("href") : null
    if (address) return address
    await worker.waitForTimeout(500)
  }
  throw new Error("No certificate was made within half a minute")
}

async function applied(browser: Browser, baseURL: string, sends: boolean) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await page.goto("/jobs")
  await page.getByRole("link", { name: "Weekend and evening support worker" }).click()
  await page.getByRole("link", { name: "Apply for this job" }).first().click()
  const advert = new URL(page.url()).pathname.replace(/\/apply$/, "")
  await page.getByLabel("English").check()
  await page.getByRole("button", { name: "Start now" }).click()
  await page.waitForURL(/\/question\/1$/)
  const application = new URL(page.url()).pathname.replace("/question/1", "")
  const questions = Number(/of (\d+)/.exec(await page.locator(".vf-progress").innerText())?.[1])
  await answerQuestions(page)
  await sayTheRest(page)
  if (sends) {
    await page.getByLabel("I am not barred").check()
    await send(page)
    await page.waitForURL(/\/sent$/)
  }
  const state = await context.storageState()
  await context.close()
  return { advert, application, questions, state }
}
