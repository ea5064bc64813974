import { setTimeout } from "node:timers/promises"
import AxeBuilder from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"

const narrow = 320
const wide = 1280
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** Violations of WCAG 2.2 AA and of good practice. */
export async function violationsIn(page: Page): Promise<string[]> {
  // Without script the looking would never end.
  const ticks = page.evaluate(() => new Promise<boolean>((done) => window.setTimeout(done, 0, true)))
  if (!(await Promise.race([ticks, setTimeout(30_000, false, { ref: false })]))) {
    throw new Error(`${page.url()} has to be looked at with script`)
  }
  // Legacy: in one page. No page has a frame, and a second tab for each look takes three times as long.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(tags)
    .setLegacyMode()
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** Controls that voice control does not find by the words that stand on them. Needs script in the page. */
export async function notToBeCalled(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withRules(["label-content-name-mismatch"])
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))
}

/**
 * What a page must bear: both widths without sideways scroll, axe by day and, where asked, by night; on the
 * narrow one large enough targets, text set wider, and colours of the reader's own.
 * @param largeTargets whether applicants, panels or anybody may come here, who get more room to press
 * @param byNight whether the colours of the night are looked at too: they are the same in every language
 */
export async function isFitAtAllSizes(
  page: Page,
  { largeTargets, byNight }: { readonly largeTargets: boolean; readonly byNight: boolean },
): Promise<void> {
  const { pathname: at } = new URL(page.url())
  const before = page.viewportSize()
  for (const width of [wide, narrow]) {
    await page.setViewportSize({ width, height: 700 })
    // Without motion: a colour that is still on its way is nobody's colour.
    await page.emulateMedia({ colorScheme: width === wide ? "dark" : "light", reducedMotion: "reduce" })
    if (byNight || width === narrow) {
      expect.soft(await violationsIn(page), `${at} at ${width} px`).toEqual([])
    }
    expect.soft(await widerThanTheScreen(page), `${at} at ${width} px`).toEqual([])
  }
  if (largeTargets) expect.soft(await tooSmallToPress(page), `${at}: room to press`).toEqual([])
  expect.soft(await cutWhenSetWider(page), `${at}: text set wider`).toEqual([])
  await page.emulateMedia({ forcedColors: "active" })
  expect.soft(await lostInForcedColours(page), `${at} in forced colours`).toEqual([])
  await page.emulateMedia({ forcedColors: null, colorScheme: null, reducedMotion: null })
  if (before) await page.setViewportSize(before)
}

/** The programs a page loads. What a search engine reads is not one. */
export function scriptsIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.scripts].filter(({ type }) => type !== "application/ld+json").map(({ src }) => src),
  )
}
/** What sticks out to the right, should the page scroll sideways. */
export function widerThanTheScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120))
      .slice(-3)
  })
}

/** Whatever can be pressed and is smaller than 44 px; links within a sentence are as large as its words. */
function tooSmallToPress(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 44 - 0.5
    // Where the whole card answers to a press: something laid over all of it.
    const spreadOver = (element: Element) => {
      const { content, position } = getComputedStyle(element, "::after")
      return content !== "none" && position === "absolute" ? (element as HTMLElement).offsetParent : null
    }
    const areaOf = (element: Element) => {
      const own = element.getBoundingClientRect()
      const label = element.matches("[type=radio], [type=checkbox]")
        ? (element as HTMLInputElement).labels?.[0]
        : undefined
      const cards = [element, label].map((each) => each && spreadOver(each))
      const all = [own, ...[label, ...cards].flatMap((each) => each?.getBoundingClientRect() ?? [])]
      return {
        width: Math.max(...all.map(({ right }) => right)) - Math.min(...all.map(({ left }) => left)),
        height: Math.max(...all.map(({ bottom }) => bottom)) - Math.min(...all.map(({ top }) => top)),
      }
    }
    const inSentence = (element: Element) =>
      element.tagName === "A" &&
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node !== element && (node.textContent ?? "").trim().length > 1,
      )
    return [
      ...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary"),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
      .flatMap((element) => {
        const { width, height } = areaOf(element)
        const hidden = width <= 1 || height <= 1 || element.matches(".govuk-skip-link")
        if (hidden || (width >= least && height >= least)) return []
        return [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`]
      })
  })
}

/** What is cut off once lines, words and letters stand as far apart as WCAG 1.4.12 says. */
function cutWhenSetWider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    )
    document.adoptedStyleSheets = [sheet]
    const { scrollWidth, clientWidth } = document.documentElement
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element)
      const hides = /hidden|clip/
      const tiny = position === "absolute" && element.clientWidth <= 1
      if (tiny || element.closest("svg, input, textarea, select, audio")) return false
      return (
        (hides.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    })
    document.adoptedStyleSheets = []
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
      ...cut.map((element) => element.outerHTML.slice(0, 120)),
    ]
  })
}

/** Buttons and fields that nothing marks as such where the browser paints all in the reader's own colours. */
function lostInForcedColours(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".govuk-button, .govuk-input, .govuk-textarea, .govuk-select, .vf-choice")]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(element)
        return borderTopStyle === "none" || Number.parseFloat(borderTopWidth) < 1
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}
