import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import { decoration, type TaggedPdf } from "#app/platform/pdf/document.server.ts"
import { EasyPicture } from "#app/ui/pictures/easy-picture.tsx"

/** The inks of the screen's pictures, as they are by day: paper is white at night too. */
export const inks = {
  plum: "#5b2056",
  teal: "#0d5257",
  sun: "#f2b14a",
  clay: "#b4532f",
  glow: "#fbe3b8",
  leaf: "#dcebe4",
  rose: "#f6dfdc",
  sheet: "#fffdf9",
  sunk: "#f5ebdc",
} as const satisfies Readonly<Record<string, string>>

const outlines = { line: "#1a1a1a", mute: "#6b6b6b", night: "#2b1a2d", mark: "#fffdf9" } as const

/** How wide and high a picture is on paper, in points. */
export const pictureSize = 46
/** What a picture takes of a line before its words begin. */
export const pictureRoom = pictureSize + 14
const drawnOn = 64

/** An Easy Read picture as on the screen. The words beside it say the same, so it is not read out. */
export function drawPicture(
  { doc }: TaggedPdf,
  name: PictureName,
  { x, y }: { readonly x: number; readonly y: number },
) {
  const scale = pictureSize / drawnOn
  decoration(doc, () => {
    doc.save()
    doc.transform(scale, 0, 0, scale, x, y)
    for (const element of elementsOf(name)) drawElement(doc, element)
    doc.restore()
  })
}

type Element = { readonly tag: string; readonly attributes: ReadonlyMap<string, string> }

/** The picture's markup from its start to its end; where a group closes, a tag that begins with a stroke. */
function elementsOf(name: PictureName): Element[] {
  const markup = renderToStaticMarkup(createElement(EasyPicture, { name }))
  const inside = markup.replaceAll(/<\/?svg[^>]*>|<\/(?:path|circle)>/g, "")
  return [...inside.matchAll(/<(\/?\w+)([^>]*)>/g)].map(([, tag, attributes]) => ({
    tag: tag!,
    attributes: new Map(
      [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
    ),
  }))
}

function drawElement(doc: PDFKit.PDFDocument, { tag, attributes }: Element) {
  const number = (name: string) => Number(attributes.get(name) ?? 0)
  switch (tag) {
    case "g":
      doc.save()
      return move(doc, attributes.get("transform") ?? "")
    case "/g":
      doc.restore()
      return
    case "circle":
      doc.circle(number("cx"), number("cy"), number("r"))
      return paint(doc, attributes)
    case "path":
      doc.path(attributes.get("d") ?? "")
      return paint(doc, attributes)
    default:
      throw new Error(`A picture on paper has no <${tag}>`)
  }
}

function move(doc: PDFKit.PDFDocument, transform: string) {
  for (const [, what, given] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second = first] = given!.split(/[ ,]+/).map(Number)
    if (what === "translate") doc.translate(first, second)
    else if (what === "scale") doc.scale(first, second)
    else throw new Error(`A picture on paper is not moved by ${what}`)
  }
}

const isInk = (name: string): name is keyof typeof inks => Object.hasOwn(inks, name)
const isOutline = (name: string): name is keyof typeof outlines => Object.hasOwn(outlines, name)

/** As the screen paints it: a class goes before an attribute, and the last class before the first. */
function paint(doc: PDFKit.PDFDocument, attributes: ReadonlyMap<string, string>) {
  const names = (attributes.get("class") ?? "").split(" ").flatMap((one) => one.split("vf-ink-")[1] ?? [])
  let fill = attributes.get("fill") ?? "#000000"
  let stroke = attributes.get("stroke") ?? "none"
  for (const name of names) {
    if (isInk(name)) fill = inks[name]
    else if (isOutline(name)) stroke = outlines[name]
    else throw new Error(`A picture on paper has no ink called ${name}`)
  }
  if (names.includes("line")) fill = "none"
  if (fill !== "none") return doc.fill(fill)
  doc.lineWidth(names.includes("line") ? 3 : Number(attributes.get("stroke-width") ?? 1))
  return doc.lineCap("round").lineJoin("round").stroke(stroke)
}
