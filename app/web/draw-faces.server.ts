import { decoration, sayBlock, type TaggedPdf } from "#app/platform/pdf/document.server.ts"
import { type Block, heightOf } from "#app/platform/pdf/text.server.ts"
import { browsOf, type FacePoints, faceEyes, mouthOf } from "#app/ui/pictures/score-face-shape.ts"

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

function drawFace(
  doc: PDFKit.PDFDocument,
  points: FacePoints,
  { left, top, colour }: { readonly left: number; readonly top: number; readonly colour: string },
) {
  const at = (part: number, from: number) => from + part * face
  doc
    .lineWidth(1.6)
    .circle(at(0.5, left), at(0.5, top), face / 2 - 1)
    .stroke(colour)
  for (const eye of faceEyes.across) {
    doc.circle(at(eye, left), at(faceEyes.down, top), faceEyes.radius * face).fill(colour)
  }
  doc.lineWidth(2)
  for (const brow of browsOf(points)) {
    doc
      .moveTo(at(brow.from.across, left), at(brow.from.down, top))
      .lineTo(at(brow.to.across, left), at(brow.to.down, top))
      .stroke(colour)
  }
  const { from, bend, to, open } = mouthOf(points)
  doc
    .moveTo(at(from.across, left), at(from.down, top))
    .quadraticCurveTo(at(bend.across, left), at(bend.down, top), at(to.across, left), at(to.down, top))
  if (open) doc.closePath().fillAndStroke(colour, colour)
  else doc.stroke(colour)
}
