import { expect, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { notToBeCalled } from "../../support/fit.ts"
import { invite, writeDraft } from "../../support/own-job.ts"
import { become, chooseByKey, pressByKey, sayYes, tabTo, typeCard } from "../../support/panel.ts"

const panel = "/panel/demo-support-worker-mornings-bristol"

test("a panel member scores by keyboard alone, has a rest, comes back, sends, and sees how the scores lie", {
  tag: "@no-script",
}, async ({ page, javaScriptEnabled }) => {
  test.slow()
  const scripted = javaScriptEnabled !== false
  // One question for each way of running, for what is sent stays sent.
  const [position, title] = scripted ? [1, "Being there for someone"] : [2, "Someone made you think again"]
  const question = `${panel}/question/${position}`
  const heading = page.getByRole("heading", { level: 1 })
  const fits = async () => {
    if (!scripted) return
    await isFitForAll(page)
    expect(await notToBeCalled(page)).toEqual([])
  }
  const button = (name: string) => page.getByRole("button", { name })

  await become(page, "Leon Brooks")
  await page.goto("/panel")
  await fits()
  await pressByKey(page, page.getByRole("link", { name: "Support worker, mornings" }))
  await expect(heading).toHaveText("Support worker, mornings")
  await fits()
  await page.goto(`${question}/spread`)
  await expect(heading).toHaveText("You can see this after you send")
  await fits()
  await page.goto(panel)
  await pressByKey(page, page.getByRole("link", { name: title, exact: true }))

  await expect(heading).toHaveText("Answer 1 of 6")
  await fits()
  await pressByKey(page, button("Save and next"))
  await expect(page.getByText("Choose a score from 1 to 5").first()).toBeVisible()
  await fits()
  await chooseByKey(page, 4)
  await tabTo(page, page.getByLabel("A note"))
  await page.keyboard.type("They asked first.")
  await pressByKey(page, button("Save and next"))

  // Whoever goes on by keys is where the next answer begins.
  await expect(heading).toHaveText("Answer 2 of 6")
  await expect(heading).toBeFocused()
  await expect(page.getByText("Answer 1 is kept: 4, clear.")).toBeVisible()
  await chooseByKey(page, 2)
  await pressByKey(page, button("I need a break"))
  await expect(heading).toHaveText("Take your time")
  await fits()
  await pressByKey(page, page.getByRole("link", { name: "I want to stop" }))
  await expect(heading).toHaveText("You want to stop")
  await fits()
  await pressByKey(page, page.getByRole("link", { name: "Take a break" }))
  await pressByKey(page, page.getByRole("link", { name: "Go on where you were" }))

  for (const place of [3, 4, 5, 6]) {
    await expect(heading).toHaveText(`Answer ${place} of 6`)
    if (place === 5) await pressByKey(page, page.getByRole("link", { name: "Save with one press" }))
    if (place < 5) {
      await chooseByKey(page, place)
      await pressByKey(page, button("Save and next"))
    } else {
      await expect(page.getByText("One press on a score saves it")).toBeVisible()
      await fits()
      await pressByKey(page, button("Some of it"))
    }
  }

  await expect(heading).toHaveText("Look at your scores")
  await expect(page.getByText("They asked first.")).toBeVisible()
  await fits()
  await pressByKey(page, page.getByRole("link", { name: "Change your score of answer 2" }))
  await expect(heading).toHaveText("Answer 2 of 6")
  // Fewer presses were asked for once: they hold here too.
  await pressByKey(page, page.locator('button[name="points"][value="5"]'))
  await expect(page.getByText("5, strong")).toBeVisible()
  await pressByKey(page, button("Send my scores for this question"))

  await expect(heading).toHaveText("Your scores are sent")
  await expect(page.getByText("You gave 5, strong.")).toBeVisible()
  await expect(page.getByRole("list", { name: "Scores for answer 2" })).toContainText("you")
  await fits()
  await page.goto(`${question}/answer/2`)
  await expect(page.getByText("They stay as they are now.")).toBeVisible()
  await fits()
})

test("somebody invited asks to know more, waits, and says yes when they are ready", async ({ browser }) => {
  test.slow()
  const job = "Support worker, walks by the river"
  const hiring = await pageOf(browser, "Callum Reid")
  const card = await invite(hiring, await writeDraft(hiring, job), "Tamsin")
  const page = await (await browser.newContext()).newPage()
  await typeCard(page, card)
  await page.getByRole("button", { name: "Yes, I am Tamsin" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Would you like to join this panel?")
  await isFitForAll(page)
  await page.getByRole("link", { name: "Tell me more" }).click()
  await page.getByLabel("Your question").fill("May my sister come with me?")
  await page.getByRole("button", { name: "Please tell me more" }).click()
  await expect(page.getByText("May my sister come with me?")).toBeVisible()
  await page.goto("/panel")
  await expect(page.getByText("You asked to know more. You can say yes or no when you like.")).toBeVisible()
  await page.getByRole("link", { name: job }).click()
  await sayYes(page)
  await expect(page.getByText("The job is still being written.")).toBeVisible()
  await isFitForAll(page)
})

test("a link that does not work says how to get in", async ({ page }) => {
  await page.goto("/panel/join/a-link-with-a-letter-missing")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not work")
  await expect(page.getByRole("link", { name: "Sign in by e-mail" })).toBeVisible()
  await isFitForAll(page)
})
