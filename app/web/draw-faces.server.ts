import { decoration, sayBlock, type TaggedPdf } from "#app/platform/pdf/document.server.ts"
import { type Block, heightOf } from "#app/platform/pdf/text.server.ts"

const face = 40
const box = 18
/** What a face and its box take of a line before its words begin. */
export const faceRoom = box + 14 + face + 14

type Point = {
  readonly points: 1 | 2 | 3 | 4 | 5
  readonly alt: string
  readonly text: Block
  readonly meaning: Block | undefined
}
type Look = {
  readonly x: number
  readonly colour: string
  readonly lang: string | undefined
  /** Whether there is a box to tick. */
  readonly box: boolean
}

/** One point of a scale: a box, its face, its words. */
export function faceRow(pdf: TaggedPdf, { points, alt, text, meaning }: Point, look: Look) {
  const { doc, root } = pdf
  const { x, colour, lang } = look
  const words = heightOf(text) + (meaning ? heightOf(meaning) : 0)
  const height = Math.max(face, words)
  return {
    height: height + 12,
    draw: (y: number) => {
      if (look.box) {
        decoration(doc, () =>
          doc
            .lineWidth(1.2)
            .rect(x, y + (height - box) / 2, box, box)
            .stroke(colour),
        )
      }
      const left = look.box ? x + box + 14 : x
      const top = y + (height - face) / 2
      const bbox: [number, number, number, number] = [left, top, left + face, top + face]
      const placed = { bbox, placement: "Block" }
      root.add(doc.struct("Figure", { alt, ...placed }, [() => drawFace(doc, points, { left, top, colour })]))
      const place = { x: left + face + 14, colour, lang }
      const first = y + (height - words) / 2
      sayBlock(doc, root, "P", text, { ...place, y: first }).end()
      if (meaning) sayBlock(doc, root, "P", meaning, { ...place, y: first + heightOf(text) }).end()
    },
  }
}

/** How far the corners of the mouth stand above its middle, in parts of the face. */
const smiles = { 1: -0.22, 2: -0.11, 3: 0, 4: 0.11, 5: 0.22 } as const

function drawFace(
  doc: PDFKit.PDFDocument,
  points: keyof typeof smiles,
  { left, top, colour }: { readonly left: number; readonly top: number; readonly colour: string },
) {
  const at = (part: number, from: number) => from + part * face
  doc
    .lineWidth(1.6)
    .circle(at(0.5, left), at(0.5, top), face / 2 - 1)
    .stroke(colour)
  for (const eye of [0.34, 0.66]) doc.circle(at(eye, left), at(0.38, top), 2.4).fill(colour)
  const corner = 0.66 - smiles[points] / 2
  doc
    .lineWidth(2)
    .moveTo(at(0.28, left), at(corner, top))
    .quadraticCurveTo(at(0.5, left), at(corner + 2 * smiles[points], top), at(0.72, left), at(corner, top))
    .stroke(colour)
}
