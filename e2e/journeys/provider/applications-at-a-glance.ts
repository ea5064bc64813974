import { expect, test } from "@playwright/test"
import { isFitForAll } from "../../support/applicant.ts"
import { pageOf } from "../../support/demo-people.ts"

test("a manager reads in a sentence, a chart and a table who waits, how long, and where people left", {
  tag: "@no-script",
}, async ({ browser, javaScriptEnabled }) => {
  const scripts = javaScriptEnabled !== false
  const options = { javaScriptEnabled: scripts, viewport: { width: scripts ? 1280 : 320, height: 800 } }
  const page = await pageOf(browser, "Gareth Pugh", options)
  await page.goto("/provider/demo-fernhill-homecare")
  const figures = page.getByRole("region", { name: "Applications at a glance" })
  const figure = (title: string) =>
    figures.locator(".vf-figure").filter({ has: page.getByRole("heading", { name: title }) })

  // Other stories decide about people meanwhile: what a chart says is compared with its own table.
  const stand = figure("Where people stand")
  await expect(stand.getByText(/^\d+ people (wait|are)\b.*\.$/)).toBeVisible()
  await expect(
    stand.getByRole("img", { name: /^Where people stand Wait to be decided on: \d+\./ }),
  ).toBeVisible()
  const wait = figure("How long people wait")
  await expect(wait.getByText(/^\d+ people wait to be decided on, the longest for \d+ days\.$/)).toBeVisible()
  const leave = figure("Where people leave")
  await expect(leave.getByText(/^Since \w+ 20\d\d, .*\d+ people left\b.*\.$/)).toBeVisible()
  await expect(leave.getByRole("img")).toHaveCount(1)

  // By keyboard alone: the tables open, and say the same.
  for (const one of [stand, wait, leave]) {
    const open = one.locator("summary", { hasText: "The same as a table" })
    await expect(one.locator("table")).toBeHidden()
    await open.focus()
    await open.press("Enter")
    await expect(one.locator("table")).toBeVisible()
  }
  const said = await stand.getByRole("img").getAttribute("aria-labelledby")
  const description = await page.locator(`[id="${said?.split(" ")[1]}"]`).textContent()
  const rows = await stand.locator("tbody tr").all()
  for (const row of rows) {
    const name = await row.locator("th").innerText()
    const count = await row.locator("td").innerText()
    expect(description).toContain(`${name}: ${count.replace(/\D/g, "")}.`)
  }
  expect(rows).toHaveLength(4)
  if (scripts) await isFitForAll(page)

  // To whoever has waited longest.
  await wait.getByRole("link", { name: "Home care worker, Headingley" }).press("Enter")
  await expect(page).toHaveURL(/demo-home-care-worker-headingley\/applications\?show=waiting$/)
})
