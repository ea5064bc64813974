import { expect, test } from "@playwright/test"
import {
  answerQuestion,
  answerQuestions,
  isFitForAll,
  sayTheRest,
  send,
  startApplying,
} from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"

test("somebody takes their application back, reads all that is held, and has it deleted", {
  tag: "@no-script",
}, async ({ page, browser, javaScriptEnabled }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  const fits = async () => {
    if (javaScriptEnabled !== false) await isFitForAll(page)
  }
  const reference = await startApplying(page)
  await answerQuestions(page, "My neighbour’s shopping, every Friday.")
  await sayTheRest(page)
  await page.getByLabel("I am not barred").check()
  await send(page)
  await page.goto(`/apply/${reference}/withdraw`)
  await page.getByRole("button", { name: "Yes, take it back" }).click()
  await expect(page).toHaveURL(new RegExp(`/apply/${reference}$`))
  await expect(page.getByText("We keep your application until")).toBeVisible()
  await fits()

  await page.getByRole("link", { name: "See everything we hold about you" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Everything we hold about you")
  await expect(page.getByText("My neighbour’s shopping, every Friday.").first()).toBeVisible()
  await expect(page.getByText("Zoë")).toBeVisible()
  await fits()
  const json = await page.request.get(`/apply/${reference}/data/copy.json`)
  expect(await json.json()).toMatchObject({
    format: "values-first/application-copy/1",
    contact: { name: "Zoë" },
  })
  const zip = await page.request.get(`/apply/${reference}/data/copy.zip`)
  expect((await zip.body()).subarray(0, 2).toString()).toBe("PK")

  await page.goto(`/apply/${reference}`)
  await page.getByRole("link", { name: "Delete everything" }).click()
  await expect(page.getByRole("heading", { name: "What stays" })).toBeVisible()
  await fits()
  await page.getByRole("button", { name: "Delete everything now" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your application is gone")
  await fits()

  for (const address of [`/apply/${reference}`, `/apply/${reference}/data`, `/apply/${reference}/check`]) {
    await page.goto(address)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Come back to your application")
  }
  const elsewhere = await (
    await browser.newContext({ javaScriptEnabled: javaScriptEnabled !== false })
  ).newPage()
  await elsewhere.goto(new URL(`/apply?reference=${reference}`, page.url()).href)
  await elsewhere.getByLabel("Your secret word").fill("green teapot")
  await elsewhere.getByRole("button", { name: "Open my application" }).click()
  await expect(elsewhere.getByText("These do not open an application").first()).toBeVisible()
})

test("somebody complains, the owner answers, and they read the answer", { tag: "@no-script" }, async ({
  page,
  browser,
  javaScriptEnabled,
}) => {
  test.slow()
  const script = javaScriptEnabled !== false
  const reference = await startApplying(page)
  await answerQuestion(page, "Tea")
  await page.goto(`/apply/${reference}`)
  await page.getByRole("link", { name: "Make a complaint" }).click()
  if (script) await isFitForAll(page)
  await page.getByRole("button", { name: "Send my complaint" }).click()
  await expect(page.getByText("Write what went wrong.").first()).toBeVisible()
  if (script) await isFitForAll(page)
  const words = `Nobody rang me back about ${reference}.`
  await page.getByLabel("What went wrong?").fill(words)
  await page.getByRole("button", { name: "Send my complaint" }).click()
  await expect(page.getByText("We have your complaint")).toBeVisible()
  await expect(page.getByText("You have an answer by")).toBeVisible()
  if (script) await isFitForAll(page)

  const marian = await pageOf(browser, "Marian", { javaScriptEnabled: script })
  await marian.goto("/provider/demo-harbour-lane-support")
  await marian.getByRole("link", { name: "Answer it Complaints" }).click()
  if (script) await isFitForAll(marian)
  await marian
    .getByRole("link", { name: new RegExp(`Answer it .*${reference.replaceAll("-", " ")}`) })
    .click()
  await expect(marian.getByText(words)).toBeVisible()
  await expect(marian.getByText("30 days left")).toBeVisible()
  if (script) await isFitForAll(marian)
  await marian.getByLabel("Your answer").fill("You are right, and I am sorry. I have rung you.")
  await marian.getByRole("button", { name: "Send the answer" }).click()
  await expect(marian.getByRole("heading", { level: 1 })).toHaveText("Complaints")

  await page.goto(`/apply/${reference}`)
  await page.getByRole("link", { name: "Your complaint" }).click()
  await expect(page.getByText("You are right, and I am sorry. I have rung you.")).toBeVisible()
})

test("somebody answers questions about equality, one of them, and is thanked; a second time too", {
  tag: "@no-script",
}, async ({ page, javaScriptEnabled }) => {
  test.slow()
  const reference = await startApplying(page)
  await page.goto(`/apply/${reference}/equality`)
  await expect(page).toHaveURL(new RegExp(`/apply/${reference}$`))
  await page.goto(`/apply/${reference}/question/1`)
  await answerQuestions(page)
  await sayTheRest(page)
  await page.getByLabel("I am not barred").check()
  await send(page)
  await page.getByRole("link", { name: "Answer questions about equality" }).click()
  await expect(page.getByRole("group")).toHaveCount(8)
  if (javaScriptEnabled !== false) await isFitForAll(page)
  await page.getByRole("group", { name: "How old are you?" }).getByLabel("55 to 64").check()
  await page.getByRole("group", { name: "What is your sex?" }).getByLabel("I would rather not say").check()
  await page.getByRole("button", { name: "Send my answers" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you")
  await page.goto(`/apply/${reference}`)
  await page.getByRole("link", { name: "Answer questions about equality" }).click()
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0)
  await page.getByRole("button", { name: "Send my answers" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thank you")
})
