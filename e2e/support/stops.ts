import { expect, type Page, type Response } from "@playwright/test"

/** A page to stop at. */
export type Stop = {
  /** How a report names it. */
  readonly name: string
  readonly open: (page: Page) => Promise<Response | null>
  readonly islands?: true
}

/** A page by its address. */
export function at(address: string): Stop {
  return { name: address, open: (page) => page.goto(address) }
}

/** Where somebody's or something's id is in the address: behind the first link of a list that has `part` in it. */
export function first(list: string, part: string, rest = ""): Stop {
  return {
    name: `${list}, the first with ${part}, ${rest}`,
    open: async (page) => {
      await page.goto(list)
      const href = await page.locator(`main a[href*="${part}"]`).first().getAttribute("href")
      const { pathname } = new URL(href ?? "/no-link", page.url())
      const response = await page.goto(`${pathname}${rest}`)
      expect(response?.status(), `${pathname}${rest}`).not.toBe(404)
      return response
    },
  }
}

const pressMain = (page: Page) =>
  page.locator("main form[method=post] .govuk-button:not(.govuk-button--secondary)").first().click()

/** The page that a form leads to, its one field filled in. */
export function after(stop: Stop | string, field: string, value: string): Stop {
  const { name, open } = stopOf(stop)
  return {
    name: `${name}, filled in`,
    open: async (page) => {
      await open(page)
      await page.locator(`[name="${field}"]`).fill(value)
      const here = page.url()
      await pressMain(page)
      await expect(page).not.toHaveURL(here)
      return page.reload()
    },
  }
}

/**
 * The page as it answers when its button is pressed with nothing filled in: for forms that take that as a mistake.
 * `emptied`: a field that is filled in already, without which it is one.
 */
export function wrong(stop: Stop | string, emptied?: string): Stop {
  const { name, open } = stopOf(stop)
  return {
    name: `${name}, with nothing filled in`,
    open: async (page) => {
      await open(page)
      if (emptied) await page.locator(`[name="${emptied}"]`).fill("")
      const answered = page.waitForResponse((response) => response.request().isNavigationRequest())
      await pressMain(page)
      const response = await answered
      await expect(page.getByRole("alert").first()).toBeVisible()
      return response
    },
  }
}

/** A page with a program: it is looked at with it, and as it is without. */
export function withIslands(stop: Stop | string): Stop {
  return { ...stopOf(stop), islands: true }
}

export const stopOf = (stop: Stop | string): Stop => (typeof stop === "string" ? at(stop) : stop)
