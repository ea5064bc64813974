import { expect, test } from "@playwright/test"
import { isFitForAll } from "../support/applicant.ts"
import { pageOf } from "../support/demo-people.ts"

const fernhill = "/provider/demo-fernhill-homecare"
const scored = `${fernhill}/vacancies/demo-home-care-worker-headingley`
const mornings = "/panel/demo-support-worker-mornings-bristol"

/** Pages that no other story stops at, by whose they are. Ruth has sent all her scores, Gareth decides. */
const pages: Readonly<Record<string, readonly string[]>> = {
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
    "/jobs/demo-support-worker-days-bristol/apply",
    "/jobs/demo-support-worker-days-bristol/ask",
    "/jobs/demo-home-care-worker-headingley/ask",
    "/apply",
    "/apply/gone",
    "/providers/demo-fernhill-homecare",
    "/verify",
    "/verify/KTRM-4P7X-9QHD",
    "/achievements/care-certificate-2025",
    "/sign-in",
    "/sign-in/sent",
    "/sign-in/link/no-such-link",
    "/panel/join/no-such-link",
    "/demo",
    "/demo/mailbox",
    "/no-such-page",
  ],
  "Gareth Pugh": [
    fernhill,
    `${fernhill}/vacancies`,
    scored,
    `${scored}/panel`,
    `${scored}/help-apply`,
    `${scored}/applications`,
    `${scored}/recordings`,
    `${scored}/times`,
    `${fernhill}/help`,
    `${fernhill}/feedback`,
    `${fernhill}/vacancies/demo-home-care-worker-north-leeds/asked`,
    `${fernhill}/workers`,
    `${fernhill}/work`,
    "/account",
    "/account/name",
    "/account/passkeys/new",
  ],
  "Ruth Adeyemi": [
    "/panel",
    mornings,
    `${mornings}/question/1/spread`,
    `${mornings}/question/1/check`,
    `${mornings}/question/1/answer/1`,
    `${mornings}/good-day`,
    `${mornings}/break`,
    `${mornings}/stop`,
  ],
  "Marian Osei": ["/provider/demo-harbour-lane-support/complaints"],
  "Dean Fletcher": ["/passport"],
}

for (const [who, addresses] of Object.entries(pages)) {
  for (const language of ["en", "easy-read", "cy"]) {
    test(`every page of ${who} is fit for all, in ${language}`, async ({ browser }) => {
      test.slow()
      const size = { width: language === "cy" ? 1280 : 320, height: 700 }
      const page =
        who === "anybody"
          ? await (await browser.newContext({ viewport: size })).newPage()
          : await pageOf(browser, who, { viewport: size })
      await page.goto(`/language?to=${language}&back=/`)
      for (const address of addresses) {
        await test.step(address, async () => {
          await page.goto(address)
          await expect(page.locator("h1")).toHaveCount(1)
          await isFitForAll(page)
        })
      }
    })
  }
}
