import { expect, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"
import { isFitInEveryLanguage } from "../../support/every-language.ts"

const panel = "/panel/demo-support-worker-days-bristol"

test("a panel practises on made-up answers in Easy Read, sees how others did, and changes its guide", async ({
  browser,
}) => {
  test.slow()
  const viewport = { width: 320, height: 700 }
  const page = await pageOf(browser, "Ruth Adeyemi", { viewport })
  await page.goto("/language?to=easy-read&back=/")
  await page.goto(panel)
  await isFitForAll(page)
  await page
    .getByRole("link", { name: /^Try it: / })
    .first()
    .click()
  for (const [at, points] of [1, 3, 4].entries()) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Made-up answer ${at + 1} of 3`)
    await expect(page.getByText("This one is not real.")).toBeVisible()
    if (at > 0) await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
    if (at === 1) {
      await page.getByRole("button", { name: "Save and next" }).click()
      await expect(page.locator(".govuk-error-summary")).toBeFocused()
    }
    await page
      .locator(".vf-scale__label")
      .nth(points - 1)
      .click()
    if (at === 0) await isFitForAll(page)
    await page.getByRole("button", { name: "Save and next" }).click()
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have scored all three")
  await isFitForAll(page)
  await page.getByRole("button", { name: "Show me what the others gave" }).click()
  await expect(page.getByText("You are the first to try this one.")).toBeVisible()
  // One answer a page, with only what somebody gave, and the talk one press away.
  const answers = page.getByRole("heading", { level: 2, name: /^Answer \d$/ })
  await expect(answers).toHaveText(["Answer 1"])
  await expect(page.getByRole("list", { name: "Scores for answer 1" }).getByRole("listitem")).toHaveCount(1)
  await expect(page.getByText(/^The one who wrote it gives \d/)).toHaveCount(1)
  await expect(page.getByRole("link", { name: "Talk about it" })).toBeVisible()
  await isFitForAll(page)
  await page.getByRole("link", { name: "See the next answer" }).click()
  await expect(answers).toHaveText(["Answer 2"])
  await page.getByRole("link", { name: "Go back to answer 1" }).click()
  await expect(answers).toHaveText(["Answer 1"])
  await page.getByRole("link", { name: "Talk about it" }).click()
  await isFitForAll(page)
  await page.getByRole("link", { name: "Change this what 5 means" }).click()
  await isFitForAll(page)
  await page.getByLabel("In your words").fill("We can see the other person, and what they chose.")
  await page.getByLabel("The same in Easy Read").fill("We can see the person. They chose.")
  await page.getByLabel("Why do you change it?").fill("The old one was long.")
  await page.getByRole("button", { name: "Change it for all of us" }).click()
  await expect(page.getByText("We can see the person. They chose.")).toBeVisible()
  await expect(page.getByText("The panel changed it. This is why: The old one was long.")).toBeVisible()
  await isFitInEveryLanguage(page)
  await page.getByRole("link", { name: "Change this what 5 means" }).click()
  await isFitInEveryLanguage(page)
})
