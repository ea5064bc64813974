import type { ReactElement } from "react"
import { renderToString } from "react-dom/server"
import { expect, it } from "vitest"
import { bindTexts, elementsOf, parsePage } from "./page-tree.ts"

const page = [
  '<html lang="en-GB"><head><meta charSet="utf-8"/><title>A &amp; B</title><script type="application/ld+json">{"tea":"a &amp; b"}</script></head>',
  '<body class="vf-page"><ul><li>Tea<!-- -->, <!-- -->please</li><li tabindex="-1">Ann&#x27;s</li></ul>',
  '<svg viewBox="0 0 1 1"><path d="M1 1"></path></svg></body></html>',
].join("")

const draw = (html: string, change: (values: string[]) => string[] = (values) => values) => {
  const tree = parsePage(html)
  const values = ["Tea", "Ann's"]
  expect(bindTexts(tree, values)).toBe(2)
  return renderToString(elementsOf(tree, change(values)) as ReactElement)
}

it("draws a page that React drew again, byte for byte", () => {
  expect(draw(page)).toBe(page)
})

it("draws what was just read in the place of what was recorded", () => {
  const html = draw(page, () => ["Coffee", "Joan's"])
  expect(html).toContain("<li>Coffee<!-- -->, <!-- -->please</li>")
  expect(html).toContain("Joan&#x27;s")
})
