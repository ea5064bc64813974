import { expect, type Page, test } from "@playwright/test"
import {
  answerQuestion,
  answerQuestions,
  goOn,
  isFitForAll,
  sayTheRest,
  send,
} from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const job = "demo-support-worker-days-bristol"
const colleague = "Marian Osei"

async function startTyping(helper: Page, way: string): Promise<string> {
  await helper.goto(`/provider/demo-harbour-lane-support/vacancies/${job}/help-apply`)
  await helper.getByLabel(way).check()
  await helper.getByRole("button", { name: "Start typing" }).click()
  await expect(helper.getByRole("heading", { level: 1 })).toHaveText("You are typing for somebody")
  return /apply\/([a-z-]+)\//.exec(helper.url())?.[1] ?? ""
}

async function setWord(helper: Page, word: string) {
  await helper.getByLabel("Their secret word").fill(word)
  await helper.getByRole("button", { name: "Set the secret word" }).click()
  await expect(helper.getByText("The secret word is set.")).toBeVisible()
}

async function comeBack(page: Page, reference: string, word: string) {
  await page.goto("/apply")
  await page.getByLabel("Your reference").fill(reference.replaceAll("-", " "))
  await page.getByLabel("Your secret word").fill(word)
  await page.getByRole("button", { name: "Open my application" }).click()
}

test("somebody calls, says half of it, and does the rest alone", { tag: "@no-script" }, async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  test.slow()
  const helper = await pageOf(browser, colleague, { javaScriptEnabled: javaScriptEnabled !== false })
  const reference = await startTyping(helper, "By phone")
  if (javaScriptEnabled !== false) await isFitInEveryLanguage(helper)
  await setWord(helper, "Green Teapot")
  await helper.getByRole("link", { name: "Carry on", exact: true }).click()
  await expect(helper.getByText("Read each answer back.")).toBeVisible()
  await answerQuestion(helper, "She says: I looked after my Dad.")
  await goOn(helper)
  // What is the applicant's alone leads back to the page of whoever helps.
  await helper.goto(`/apply/${reference}/withdraw`)
  await expect(helper).toHaveURL(new RegExp(`/apply/${reference}/helping$`))
  await helper.getByRole("button", { name: "Stop helping" }).click()
  await expect(helper.getByText("Your key to it is gone.")).toBeVisible()
  await helper.goto(`/apply/${reference}/question/1`)
  await expect(helper.getByRole("heading", { level: 1 })).toHaveText("Come back to your application")

  await comeBack(page, reference, "green teapot")
  await expect(page.getByRole("heading", { name: "Who typed for you" })).toBeVisible()
  await expect(page.getByText("Read each answer back.")).toHaveCount(0)
  await page.getByRole("link", { name: /^Question 1/ }).click()
  await expect(page.locator("textarea")).toHaveValue("She says: I looked after my Dad.")
  await answerQuestions(page)
  await sayTheRest(page)
  await page.getByLabel("I am not barred").check()
  await send(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your application is sent")
})

test("somebody fills in the paper pack; a colleague types it, and sends it as they asked", {
  tag: "@no-script",
}, async ({ page, browser, javaScriptEnabled }) => {
  test.slow()
  await page.goto(`/jobs/${job}`)
  const pack = await page.getByRole("link", { name: "Get the form on paper (PDF)" }).getAttribute("href")
  const file = await page.request.get(pack ?? "")
  expect(file.headers()["content-type"]).toBe("application/pdf")
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-")

  const helper = await pageOf(browser, colleague, { javaScriptEnabled: javaScriptEnabled !== false })
  const reference = await startTyping(helper, "On paper")
  await helper.getByRole("link", { name: "Carry on", exact: true }).click()
  await answerQuestions(helper, "As it stands on the paper.")
  await sayTheRest(helper, "blue kettle")
  if (javaScriptEnabled !== false) await isFitForAll(helper)
  await helper.getByLabel("I am not barred").check()
  await send(helper)
  await expect(helper.getByText("Tick the box once you have gone through").first()).toBeVisible()
  await helper.getByLabel("What I typed is what is on the paper, in every answer.").check()
  await helper.getByLabel("They asked on paper, or told me, that it is sent.").check()
  await send(helper)
  await expect(helper.getByText(`Sent: ${reference.replaceAll("-", " ")}`)).toBeVisible()
  if (javaScriptEnabled !== false) await isFitForAll(helper)
  await helper.goto(`/apply/${reference}/check`)
  await expect(helper.getByRole("heading", { level: 1 })).toHaveText("Come back to your application")

  await comeBack(page, reference, "blue kettle")
  await page.getByRole("link", { name: "Choose a secret word of your own" }).click()
  await page.getByLabel("Secret word").fill("my very own")
  await page.getByRole("button", { name: "Set the secret word" }).click()
  await page.goto(`/apply/${reference}`)
  await expect(page.getByRole("link", { name: "Choose a secret word of your own" })).toHaveCount(0)
})
