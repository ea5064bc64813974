import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { pictureNames } from "#app/domain/scenarios/vocabulary.ts"
import { writePdf } from "#app/platform/pdf/document.server.ts"
import { drawPicture, inks } from "#app/web/draw-pictures.server.ts"

const about = {
  title: "Pictures",
  author: "Values First",
  language: "en-GB",
  createdAt: new Date("2026-11-01T09:00:00Z"),
  layout: "portrait",
} as const

describe("pictures on paper", () => {
  it.each(pictureNames)("draws %s", async (name) => {
    const drawn = await writePdf(about, (pdf) => drawPicture(pdf, name, { x: 54, y: 54 }))
    const without = await writePdf(about, () => {})
    expect(drawn.length).toBeGreaterThan(without.length)
  })

  it("has the inks of the screen by day", () => {
    const palette = readFileSync("app/styles/_palette.scss", "utf8").split("@media")[0]!
    for (const [name, colour] of Object.entries(inks)) expect(palette).toContain(`--vf-${name}: ${colour};`)
  })

  it("has each ink on the screen too", () => {
    const screen = readFileSync("app/styles/_home.scss", "utf8")
    for (const name of Object.keys(inks))
      expect(screen).toContain(`.vf-ink-${name} { fill: var(--vf-${name}); }`)
  })
})
