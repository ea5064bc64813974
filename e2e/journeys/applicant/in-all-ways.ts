import { expect, type Page, test } from "@playwright/test"
import {
  answerQuestion,
  answerQuestions,
  goOn,
  isFitForAll,
  sayTheRest,
  send,
} from "../../support/applicant.ts"

/** Begins at the demo's job that asks in all ways. @returns the application's address */
async function begin(page: Page, language = "English"): Promise<string> {
  await page.goto("/jobs")
  await page.getByRole("link", { name: "Weekend and evening support worker" }).click()
  await page.getByRole("link", { name: "Apply for this job" }).first().click()
  await expect(page.getByText(/It takes most people about \d+ minutes in all/)).toBeVisible()
  await page.getByLabel(language).check()
  await page.getByRole("button", { name: "Start now" }).click()
  return new URL(page.url()).pathname.replace("/question/1", "")
}

const orderOf = (page: Page) => page.locator("[data-order-value]").inputValue()

test("somebody chooses best and worst, puts things in order, and changes their mind after sending", {
  tag: "@no-script",
}, async ({ page, javaScriptEnabled }) => {
  test.slow()
  const fits = async () => {
    if (javaScriptEnabled !== false) await isFitForAll(page)
  }
  const application = await begin(page)
  for (const _ of [1, 2, 3, 4]) {
    await answerQuestion(page)
    await goOn(page)
  }

  const best = page.getByRole("group", { name: "Which is the best thing to do?" })
  const worst = page.getByRole("group", { name: "Which is the worst thing to do?" })
  await best.getByRole("radio").nth(2).check()
  await goOn(page)
  await expect(page.getByRole("link", { name: "Choose the worst thing to do" })).toBeVisible()
  await expect(best.getByRole("radio").nth(2)).toBeChecked()
  await worst.getByRole("radio").nth(2).check()
  await goOn(page)
  await expect(page.getByRole("link", { name: /the same thing as best and as worst/ })).toBeVisible()
  await fits()
  await worst.getByRole("radio").first().check()
  await goOn(page)
  await answerQuestion(page)
  await goOn(page)

  await expect(page.getByText("Question 7 of 9")).toBeVisible()
  await fits()
  await page.locator("[data-option=d]").getByRole("button", { name: /^Up/ }).click()
  await page.locator("[data-option=d]").getByRole("button", { name: /^Up/ }).click()
  await expect(page.getByText("Moved. It is now 2 of 4.")).toBeAttached()
  expect(await orderOf(page)).toBe("a,d,b,c")
  await goOn(page)
  await answerQuestions(page)
  await sayTheRest(page)
  await page.getByLabel("I am not barred").check()
  await send(page)
  await expect(page.getByText("You can change your answers until")).toBeVisible()

  await page.getByRole("link", { name: "Read, change or print what you sent" }).click()
  await page.getByRole("link", { name: "Change your answer to question 1" }).click()
  await page.locator("textarea").fill("")
  await page.getByRole("button", { name: "Save the change" }).click()
  await expect(page.locator(".govuk-error-summary")).toBeVisible()
  await page.locator("textarea").fill("She chose the tea, and I poured it.")
  await page.getByRole("button", { name: "Save the change" }).click()
  await expect(page.getByText("Your change is saved. It is part of what you sent.")).toBeVisible()
  await expect(page.getByText("She chose the tea, and I poured it.")).toBeVisible()
  await fits()

  await page.goto(application)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We have your application")
})

test("somebody puts things in order by keyboard alone, and the focus stays with what they move", async ({
  page,
}) => {
  const application = await begin(page)
  await page.goto(`${application}/question/7`)
  await expect(page.locator("script[src]")).toHaveCount(0)
  await page.getByRole("link", { name: "Drag them into order instead" }).click()
  await expect(page.locator(".vf-order__handle")).toHaveCount(4)
  const last = page.locator("[data-option=d]")
  await last.getByRole("button", { name: /^Up/ }).focus()
  for (const _ of [1, 2, 3]) await page.keyboard.press("Enter")
  expect(await orderOf(page)).toBe("d,a,b,c")
  // At the top there is no further up: the focus waits at the button beside.
  await expect(last.getByRole("button", { name: /^Down/ })).toBeFocused()
  await expect(page.locator("[data-order-said]")).toHaveText("Moved. It is now 1 of 4.")
  await page.keyboard.press("Space")
  expect(await orderOf(page)).toBe("a,d,b,c")
  expect(page.url()).not.toContain("moved")
})

test("somebody reads in Easy Read, is read to, and takes an answer along to another job", async ({
  page,
}) => {
  const application = await begin(page, "Easy Read")
  const pictures = page.locator("main .vf-easy svg")
  await expect(pictures).toHaveCount(6)
  await expect(page.locator("main script, script[src*=islands]")).toHaveCount(0)
  await isFitForAll(page)
  await page.getByRole("link", { name: "Read this page to me" }).click()
  const sound = await page.locator("audio").getAttribute("src")
  expect(sound).toMatch(/\/questions\/1\/aloud\.mp3\?lang=easy-read$/)
  const heard = await page.request.get(sound ?? "", { timeout: 90_000 })
  expect([heard.status(), heard.headers()["content-type"]]).toEqual([200, "audio/mpeg"])
  await isFitForAll(page)
  await page.getByRole("link", { name: "Stop reading to me" }).click()
  await expect(page.locator("audio")).toHaveCount(0)
  await answerQuestion(page, "My brother, after his fall.")
  await page.getByRole("button", { name: "Keep this and go on" }).click()

  await page.goto("/language?to=easy-read&back=/jobs/demo-support-worker-weekends-bristol")
  await expect(page.getByText("You help her with the zip.")).toBeVisible()
  await expect(page.getByText("You work in the evening and at the weekend.")).toBeVisible()
  await expect(page.getByText("than the National Living Wage. It is £")).toBeVisible()
  await expect(page.getByText("a table booked for eight")).toHaveCount(0)
  await isFitForAll(page)

  await page.goto("/language?to=en&back=/jobs")
  const other = await begin(page, "English")
  expect(other).not.toBe(application)
  await expect(page.getByText("You have answered this question before")).toBeVisible()
  await expect(page.locator("textarea")).toHaveValue("")
  await page.getByRole("button", { name: "Bring this answer here" }).click()
  await expect(page.locator("textarea")).toHaveValue("My brother, after his fall.")
})
