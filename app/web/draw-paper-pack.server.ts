import type { PictureName } from "#app/domain/scenarios/vocabulary.ts"
import {
  decoration,
  sayBlock,
  sayLink,
  type TaggedPdf,
  turnPage,
  writePdf,
} from "#app/platform/pdf/document.server.ts"
import type { Weight } from "#app/platform/pdf/fonts.server.ts"
import { drawQr } from "#app/platform/pdf/qr.server.ts"
import { type Block, heightOf, setText } from "#app/platform/pdf/text.server.ts"
import type { Piece } from "#app/ui/paper/pack.ts"
import { faceRoom, faceRow } from "#app/web/draw-faces.server.ts"
import { drawPicture, pictureRoom, pictureSize } from "#app/web/draw-pictures.server.ts"

export type Sheets = {
  readonly title: string
  readonly author: string
  readonly language: "en-GB" | "cy"
  readonly createdAt: Date
  readonly pieces: readonly Piece[]
  /** The same in English, piece by piece: what has no words of its own yet is said to be English. */
  readonly english: readonly Piece[]
  /** Body text in points; everything else is drawn in proportion. */
  readonly size: number
  readonly pageOf: (number: number, of: number) => string
}

/** A part of a page that is not torn apart. */
type Part = {
  readonly height: number
  /** A heading never stands alone at the end of a page. */
  readonly goesWithNext?: boolean
  /** Drawn again and again until the page is full. */
  readonly again?: boolean
  readonly draw: (y: number) => void
}

const page = { width: 595.28, height: 841.89 }
const margin = { x: 54, top: 54, bottom: 64 }
const width = page.width - 2 * margin.x
const ink = "#1a1a1a"
const lineOfWriting = 30
const box = 18
const fewestLines = 7

/** The paper pack as a tagged PDF, A4 upright. The same input gives the same bytes. */
export function drawPaperPack(sheets: Sheets): Promise<Uint8Array> {
  const { title, author, language, createdAt, pieces, english, pageOf } = sheets
  return writePdf({ title, author, language, createdAt, layout: "portrait" }, (pdf) => {
    const pages = paginate(
      pieces.flatMap((piece, index): (Turn | Part)[] => {
        const ours = language !== "en-GB" && JSON.stringify(piece) === JSON.stringify(english[index])
        return piece.kind === "new-page" || piece.kind === "new-sheet"
          ? [piece.kind]
          : partsOf(pdf, piece, sheets.size, ours ? "en-GB" : undefined)
      }),
    )
    pages.forEach((parts, index) => {
      if (index > 0) turnPage(pdf)
      let y = margin.top
      for (const part of parts) {
        part.draw(y)
        y += part.height
      }
      const foot = setText(
        `${title}   ${pageOf(index + 1, pages.length)}`,
        { weight: "regular", size: 10 },
        width,
        pdf.fonts,
      )
      decoration(pdf.doc, () => drawPlain(pdf, foot, margin.x, page.height - 40))
    })
  })
}

type Turn = "new-page" | "new-sheet"
const isTurn = (part: Turn | Part | undefined): part is Turn => typeof part === "string"

/** Lays parts on pages. What follows a heading goes with it to the next page, as far as there is room for both. */
function paginate(parts: readonly (Turn | Part)[]): Part[][] {
  const bottom = page.height - margin.bottom
  const pages: Part[][] = [[]]
  let y = margin.top
  const lay = (part: Part) => {
    pages.at(-1)!.push(part)
    y += part.height
  }
  parts.forEach((part, index) => {
    if (isTurn(part)) {
      pages.push([])
      // A front is an odd page: what comes before it ends with an empty back.
      if (part === "new-sheet" && pages.length % 2 === 0) pages.push([])
      y = margin.top
      return
    }
    if (y > margin.top && y + heightTogether(parts, index) > bottom) {
      pages.push([])
      y = margin.top
    }
    lay(part)
    // A ruled page is ruled to its end.
    while (part.again && y + part.height <= bottom) lay(part)
  })
  return pages
}

/** How much room a part takes with all that goes with it. */
function heightTogether(parts: readonly (Turn | Part)[], index: number): number {
  const part = parts[index]
  if (part === undefined || isTurn(part)) return 0
  return part.height + (part.goesWithNext ? heightTogether(parts, index + 1) : 0)
}

function partsOf(pdf: TaggedPdf, piece: Exclude<Piece, { kind: Turn }>, size: number, lang?: string): Part[] {
  const set = (text: string, weight: Weight = "regular", points = size, room = width) =>
    setText(text, { weight, size: points }, room, pdf.fonts)
  const say = (tag: "H1" | "H2" | "P", block: Block, y: number, x = margin.x) =>
    sayBlock(pdf.doc, pdf.root, tag, block, { x, y, colour: ink, lang }).end()
  const part = (height: number, draw: Part["draw"]): Part => ({ height, draw })
  const plain = (tag: "H1" | "H2" | "P", block: Block, after: number) =>
    part(heightOf(block) + after, (y) => say(tag, block, y))
  const above = (part: Part): Part => ({ ...part, goesWithNext: true })
  /** A paragraph with its picture beside it, where it has one: a page never parts them. */
  const idea = (text: string, weight: Weight, after: number, picture: PictureName | undefined) => {
    if (picture === undefined) return plain("P", set(text, weight), after)
    const block = set(text, weight, size, width - pictureRoom)
    return besidePicture(pdf, { picture, x: margin.x }, { height: heightOf(block), after }, (y) =>
      say("P", block, y, margin.x + pictureRoom),
    )
  }
  /** An empty box to tick or write in, with its text beside it. */
  const beside = (text: string, hint?: string) => {
    const block = set(text, "regular", size, width - 34)
    const small = hint === undefined ? undefined : set(hint, "regular", size - 1, width - 34)
    const height = Math.max(heightOf(block), box + 2) + (small ? heightOf(small) : 0)
    return part(height + 10, (y) => {
      decoration(pdf.doc, () => emptyBox(pdf, margin.x, y + 1))
      say("P", block, y, margin.x + 34)
      if (small) say("P", small, y + Math.max(heightOf(block), box + 2), margin.x + 34)
    })
  }
  switch (piece.kind) {
    case "title":
      return [plain("H1", set(piece.text, "bold", size * 2), 4)]
    case "heading":
      return [above(plain("H2", set(piece.text, "bold", size * 1.35), 8))]
    case "lead":
      return [plain("P", set(piece.text, "regular", size * 1.25), 14)]
    case "strong":
      return [above(idea(piece.text, "bold", 8, piece.picture))]
    case "text":
      return [{ ...idea(piece.text, "regular", 10, piece.picture), goesWithNext: piece.leads === true }]
    case "points":
      return [
        list(
          pdf,
          piece.items.map((text) => set(text, "regular", size, width - (piece.pictures ? pictureRoom : 24))),
          { lang, pictures: piece.pictures },
        ),
      ]
    case "tick":
      return [beside(piece.text, piece.hint)]
    case "number": {
      const { picture } = piece
      if (picture === undefined) return [beside(piece.text)]
      const left = margin.x + 34
      const block = set(piece.text, "regular", size, width - 34 - pictureRoom)
      const line = besidePicture(pdf, { picture, x: left }, { height: heightOf(block), after: 10 }, (y) =>
        say("P", block, y, left + pictureRoom),
      )
      return [
        part(line.height, (y) => {
          decoration(pdf.doc, () => emptyBox(pdf, margin.x, y + (line.height - 10 - box) / 2))
          line.draw(y)
        }),
      ]
    }
    case "row":
      return [
        row(
          pdf,
          {
            text: set(piece.text, "regular", size, width - (piece.picture ? pictureRoom : 0)),
            picture: piece.picture,
            boxes: piece.boxes.map((text) => set(text, "regular", size - 1, width / piece.boxes.length - 30)),
          },
          lang,
        ),
      ]
    case "line": {
      const label = set(piece.text, "bold")
      const hint = piece.hint === undefined ? undefined : set(piece.hint, "regular", size - 1)
      const head = heightOf(label) + (hint ? heightOf(hint) : 0)
      return [
        part(head + lineOfWriting + 12, (y) => {
          say("P", label, y)
          if (hint) say("P", hint, y + heightOf(label))
          decoration(pdf.doc, () => rule(pdf, y + head + lineOfWriting))
        }),
      ]
    }
    case "lines": {
      const label = above(plain("P", set(piece.text, "bold"), 2))
      const line = part(lineOfWriting, (y) => decoration(pdf.doc, () => rule(pdf, y + lineOfWriting - 4)))
      if (piece.count === "all-that-fit")
        return [label, ...Array<Part>(fewestLines).fill(line), { ...line, again: true }]
      return [label, ...Array<Part>(piece.count).fill(line), part(10, () => {})]
    }
    case "code":
      return [code(pdf, piece, set(piece.shown ?? breakable(piece.address), "bold", size, width - 130))]
    case "faces":
      return piece.points.map(({ points, alt, text, meaning }) =>
        faceRow(
          pdf,
          {
            points,
            alt,
            text: set(text, "bold", size, width - faceRoom),
            meaning: meaning === undefined ? undefined : set(meaning, "regular", size, width - faceRoom),
          },
          { x: margin.x, colour: ink, lang, box: piece.boxes },
        ),
      )
  }
}

type ListLook = {
  readonly lang: string | undefined
  /** Each before its item, in place of a dot. */
  readonly pictures: readonly PictureName[] | undefined
}

function list(pdf: TaggedPdf, items: readonly Block[], { lang, pictures }: ListLook): Part {
  const { doc, root } = pdf
  const gap = 6
  const room = (block: Block) => (pictures ? Math.max(heightOf(block), pictureSize) : heightOf(block))
  return {
    height: items.reduce((sum, item) => sum + room(item) + gap, 8),
    draw: (top) => {
      const element = doc.struct("L", lang === undefined ? {} : { lang })
      root.add(element)
      let y = top
      items.forEach((block, index) => {
        const item = doc.struct("LI")
        element.add(item)
        const picture = pictures?.[index]
        if (picture) drawPicture(pdf, picture, { x: margin.x, y: y + (room(block) - pictureSize) / 2 })
        else decoration(doc, () => doc.circle(margin.x + 6, y + block.size * 0.62, 2.5).fill(ink))
        const x = margin.x + (pictures ? pictureRoom : 24)
        sayBlock(doc, item, "LBody", block, {
          x,
          y: y + (room(block) - heightOf(block)) / 2,
          colour: ink,
        }).end()
        item.end()
        y += room(block) + gap
      })
      element.end()
    },
  }
}

/** What is said with its picture before it, both in the middle of the room that the higher of them takes. */
function besidePicture(
  pdf: TaggedPdf,
  { picture, x }: { readonly picture: PictureName; readonly x: number },
  { height, after }: { readonly height: number; readonly after: number },
  say: (y: number) => void,
): Part {
  const taken = Math.max(height, pictureSize)
  return {
    height: taken + after,
    draw: (y) => {
      drawPicture(pdf, picture, { x, y: y + (taken - pictureSize) / 2 })
      say(y + (taken - height) / 2)
    },
  }
}

type Row = {
  readonly text: Block
  readonly picture: PictureName | undefined
  readonly boxes: readonly Block[]
}

/** One text, and under it a box for each thing that may be said of it. */
function row(pdf: TaggedPdf, { text, picture, boxes }: Row, lang: string | undefined): Part {
  const { doc, root } = pdf
  const step = width / boxes.length
  const tallest = Math.max(box, ...boxes.map(heightOf))
  const say = (x: number) => (y: number) => sayBlock(doc, root, "P", text, { x, y, colour: ink, lang }).end()
  const height = heightOf(text)
  const head = picture
    ? besidePicture(pdf, { picture, x: margin.x }, { height, after: 0 }, say(margin.x + pictureRoom))
    : { height, draw: say(margin.x) }
  return {
    height: head.height + tallest + 26,
    draw: (y) => {
      head.draw(y)
      const under = y + head.height + 6
      boxes.forEach((words, index) => {
        const x = margin.x + index * step
        decoration(doc, () => emptyBox(pdf, x, under))
        sayBlock(doc, root, "P", words, { x: x + 25, y: under - 1, colour: ink, lang }).end()
      })
      decoration(doc, () => doc.rect(margin.x, under + tallest + 9, width, 0.5).fill("#8a8a8a"))
    },
  }
}

function code(
  pdf: TaggedPdf,
  { address, alt, contents }: Extract<Piece, { kind: "code" }>,
  block: Block,
): Part {
  const size = 96
  return {
    height: size + 8,
    draw: (y) => {
      const at = { x: margin.x, y, size }
      const figure = {
        alt,
        bbox: [at.x, y, at.x + size, y + size] as [number, number, number, number],
        placement: "Block",
      }
      pdf.root.add(pdf.doc.struct("Figure", figure, [() => drawQr(pdf.doc, address, at)]))
      const place = { x: margin.x + 130, y: y + 28, colour: ink }
      sayLink(pdf, block, place, { address, contents, width: width - 130 })
    },
  }
}

/** An address breaks after its strokes and hyphens, where a reader sees that it goes on. */
const breakable = (address: string) => address.replace(/(?<=[/-])(?=[^/-])/g, "\u200b")

function emptyBox({ doc }: TaggedPdf, x: number, y: number) {
  doc.lineWidth(1.2).rect(x, y, box, box).stroke(ink)
}

function rule({ doc }: TaggedPdf, y: number) {
  doc.rect(margin.x, y, width, 0.7).fill("#6b6b6b")
}

/** Letters that are not read out. */
function drawPlain({ doc }: TaggedPdf, { lines, size }: Block, x: number, y: number) {
  doc.fillColor(ink).fontSize(size)
  for (const run of lines[0]?.runs ?? []) {
    doc.font(run.font).text(run.text, x + run.left, y, { lineBreak: false })
  }
}
