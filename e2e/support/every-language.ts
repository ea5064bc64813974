import { expect, type Page, type Response } from "@playwright/test"
import { isFitAtAllSizes, scriptsIn } from "./fit.ts"
import { keepAsSent } from "./kept-html.ts"

export const languages = ["en", "easy-read", "cy"] as const

type Manner = {
  /** Whether applicants, panels or anybody may come here: they get more room to press. */
  readonly largeTargets?: boolean
  /** Whether it has a program, without which it must be as good. */
  readonly islands?: boolean
}

/** Looks closely at the page that has just been opened, and keeps it for the checks that follow all stories. */
export async function lookAt(page: Page, response: Response | null, manner: Manner = {}): Promise<void> {
  const { largeTargets = true, islands = false } = manner
  const at = new URL(page.url()).pathname
  expect.soft(await page.locator("h1").count(), `${at}: headings of level 1`).toBe(1)
  if (!islands) expect.soft(await scriptsIn(page), `${at}: programs`).toEqual([])
  expect
    .soft(await page.locator("body").innerText(), `${at}: what is hidden is said in words`)
    .not.toContain("⟦")
  const byNight = (await page.locator("html").getAttribute("data-language")) === "en"
  await isFitAtAllSizes(page, { largeTargets, byNight })
  if (response) await keepAsSent(response)
}

/** For pages that only a story can reach: the one on the screen, in every language; English again in the end. */
export async function isFitInEveryLanguage(page: Page, manner: Manner = {}): Promise<void> {
  const { pathname } = new URL(page.url())
  for (const language of ["easy-read", "cy", "en"]) {
    await lookAt(page, await page.goto(`/language?to=${language}&back=${pathname}`), manner)
  }
}
