import { expect, type Page } from "@playwright/test"

export type Scoring = {
  /** What a member gives an answer that they have read, and why. */
  readonly judge: (answer: string) => { readonly points: 1 | 2 | 3 | 4 | 5; readonly note: string }
  /** Called on one page of each kind. */
  readonly look?: (page: Page) => Promise<void>
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).first().click()
const heading = (page: Page) => page.getByRole("heading", { level: 1 })
const give = (page: Page, points: number) =>
  page
    .locator(".vf-scale__label")
    .nth(points - 1)
    .click()

/** Opens a member's panel and waits until the workers have got the answers ready. */
export async function openWhenReady(member: Page, slug: string): Promise<void> {
  await expect(async () => {
    await member.goto(`/panel/${slug}`)
    await expect(
      member.getByRole("link", { name: /^(Practise first|Start scoring|Go on where you were)$/ }),
    ).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
}

/** Practises one question on its three made-up answers, from the first of them to how practice went. */
export async function practiseOne(member: Page, look?: Scoring["look"]): Promise<void> {
  for (const place of [1, 2, 3]) {
    await expect(heading(member)).toHaveText(`Practice answer ${place} of 3`)
    await give(member, place + 1)
    if (place === 1) await look?.(member)
    await press(member, "Save and next")
  }
  await expect(heading(member)).toHaveText("You have scored all three")
  await press(member, "Show me how the others did")
  await expect(heading(member)).toHaveText("How practice went")
  await look?.(member)
}

/** Practises every question, as the panel's page leads to it. The answers are ready. */
export async function practiseAll(member: Page, slug: string, look?: Scoring["look"]): Promise<void> {
  const next = member.getByRole("link", { name: "Practise the next question" })
  await member.goto(`/panel/${slug}`)
  await member.getByRole("link", { name: "Practise first", exact: true }).click()
  await practiseOne(member, look)
  while ((await next.count()) > 0) {
    await next.click()
    await practiseOne(member)
  }
}

/** Practises what is asked when people meet, as the page of the day leads to it. */
export async function practiseForTheDay(member: Page, slug: string, look?: Scoring["look"]): Promise<void> {
  const left = member.locator('main a[href*="/practice/meeting-"]')
  await member.goto(`/panel/${slug}/day`)
  for (let looking = look; (await left.count()) > 0; looking = undefined) {
    await left.first().click()
    await practiseOne(member, looking)
    await member.goto(`/panel/${slug}/day`)
  }
}

/** Reads and scores every answer that a member is asked for, and sends each question. They have practised. */
export async function scoreAll(member: Page, slug: string, { judge, look }: Scoring): Promise<void> {
  const start = member.getByRole("link", { name: /^(Start scoring|Go on where you were)$/ })
  await member.goto(`/panel/${slug}`)
  for (let question = 1; (await start.count()) > 0; question += 1) {
    await start.click()
    await expect(heading(member)).toHaveText(/^Answer 1 of/)
    const [, of = ""] = /of (\d+)$/.exec(await heading(member).innerText()) ?? []
    for (let place = 1; place <= Number(of); place += 1) {
      await expect(heading(member)).toHaveText(`Answer ${place} of ${of}`)
      const { points, note } = judge(await member.locator("main").innerText())
      await give(member, points)
      await member.getByLabel("A note").fill(note)
      if (question === 1) await look?.(member)
      await press(member, "Save and next")
    }
    await expect(heading(member)).toHaveText("Look at your scores")
    if (question === 1) await look?.(member)
    await press(member, "Send my scores for this question")
    await expect(heading(member)).toHaveText("Your scores are sent")
    if (question === 1) await look?.(member)
    await member.goto(`/panel/${slug}`)
  }
}
