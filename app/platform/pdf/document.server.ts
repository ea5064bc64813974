import PDFDocument from "pdfkit"
import { fontsForDocument } from "#app/platform/pdf/fonts.server.ts"
import { type Block, heightOf, LEADING, type Run } from "#app/platform/pdf/text.server.ts"

type About = {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly createdAt: Date
  readonly layout: "portrait" | "landscape"
}

/** A tagged page under way: what is drawn, and the root of what is read out. */
export type TaggedPdf = {
  readonly doc: PDFKit.PDFDocument
  readonly fonts: ReturnType<typeof fontsForDocument>
  readonly root: PDFKit.PDFStructureElement
}

/** pdfkit's own PDF/UA switch writes a faulty CIDSet, and its XMP does not escape text: this writes its own. */
class PdfUaDocument extends PDFDocument {
  _addInfo() {
    const { Title, Author, CreationDate } = this.info
    const instant = CreationDate!.toISOString().replace(/\.\d{3}Z$/, "Z")
    this.appendXML(`<rdf:Description rdf:about=""
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <pdfuaid:part>1</pdfuaid:part>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(Title!)}</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>${escapeXml(Author!)}</rdf:li></rdf:Seq></dc:creator>
      <xmp:CreateDate>${instant}</xmp:CreateDate>
      <xmp:CreatorTool>${escapeXml(this.info.Creator!)}</xmp:CreatorTool>
      <pdf:Producer>${escapeXml(this.info.Producer!)}</pdf:Producer>
    </rdf:Description>`)
  }
}

/** Draws on A4 and gives its bytes: the same for the same input, for all dates come from `about`. */
export function writePdf(about: About, draw: (pdf: TaggedPdf) => void): Promise<Uint8Array> {
  const doc = new PdfUaDocument({
    pdfVersion: "1.7",
    size: "A4",
    layout: about.layout,
    margin: 0,
    // No font but ours: an empty name keeps pdfkit from loading Helvetica.
    font: "",
    tagged: true,
    displayTitle: true,
    lang: about.language,
    info: {
      Title: about.title,
      Author: about.author,
      Creator: "Values First",
      Producer: "Values First",
      CreationDate: about.createdAt,
    },
  })
  const chunks: Buffer[] = []
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk))
    doc.on("end", () => resolve(Buffer.concat(chunks)))
    doc.on("error", reject)
  })
  const fonts = fontsForDocument()
  for (const [key, font] of fonts) doc.registerFont(key, font)
  const root = doc.struct("Document")
  doc.addStructure(root)
  draw({ doc, fonts, root })
  root.end()
  doc.end()
  return bytes
}

/** The next sheet, of the same size. */
export function turnPage({ doc }: TaggedPdf) {
  doc.addPage()
}

/** What is there for the eye alone, and is not read out. */
export function decoration(doc: PDFKit.PDFDocument, draw: () => void) {
  doc.markContent("Artifact", { type: "Layout" })
  draw()
  doc.endMarkedContent()
}

type Place = {
  readonly x: number
  readonly y: number
  readonly colour: string
  /** Where it is not the document's own. */
  readonly lang?: string | undefined
}

/** Draws a block with its top left corner at (x, y), as one element of what is read out. */
export function sayBlock(
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  tag: "H1" | "H2" | "P" | "Lbl" | "LBody" | "Link",
  { lines, size }: Block,
  { x, y, colour, lang }: Place,
): PDFKit.PDFStructureElement {
  const runs = lines.flatMap((line) => line.runs)
  const readAsDrawn = runs.every((run) => !run.rightToLeft && run.actual === undefined)
  const actual = runs.map((run) => run.actual ?? run.text).join("")
  const element = doc.struct(tag, { ...(!readAsDrawn && { actual }), ...(lang !== undefined && { lang }) })
  parent.add(element)
  element.add(() => {
    doc.fillColor(colour).fontSize(size)
    lines.forEach((line, index) => {
      for (const run of line.runs) drawRun(doc, run, x + run.left, y + index * size * LEADING)
    })
  })
  return element
}

/** A paragraph that is one link, to be pressed where it is seen. */
export function sayLink(
  { doc, root }: TaggedPdf,
  block: Block,
  place: Place,
  link: { readonly address: string; readonly contents: string; readonly width: number },
) {
  const paragraph = doc.struct("P")
  root.add(paragraph)
  const element = sayBlock(doc, paragraph, "Link", block, place)
  doc.link(place.x, place.y, link.width, heightOf(block), link.address, {
    structParent: element,
    Contents: new String(link.contents),
  })
  element.end()
  paragraph.end()
}

function drawRun(doc: PDFKit.PDFDocument, { text, actual, font, rightToLeft }: Run, x: number, y: number) {
  if (actual) doc.markContent("Span", { actual })
  // Any list of features, even none, keeps pdfkit from setting word by word, which turns Arabic round.
  const features = rightToLeft ? { features: [] } : {}
  doc.font(font).text(text, x, y, { lineBreak: false, ...features })
  if (actual) doc.endMarkedContent()
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
