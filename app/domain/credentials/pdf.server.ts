import { signableText } from "#app/domain/credentials/badge-text.ts"
import { COLOURS, drawRosette } from "#app/domain/credentials/pdf-drawing.server.ts"
import { certificateWords as words } from "#app/domain/credentials/pdf-words.server.ts"
import { decoration, sayBlock, sayLink, type TaggedPdf, writePdf } from "#app/platform/pdf/document.server.ts"
import type { Weight } from "#app/platform/pdf/fonts.server.ts"
import { drawQr } from "#app/platform/pdf/qr.server.ts"
import { type Block, type Fit, fitText, heightOf, setText } from "#app/platform/pdf/text.server.ts"

export type PrintedCertificate = {
  readonly number: string
  readonly holderName: string
  readonly providerName: string
  readonly scheme: string
  readonly edition: string
  readonly awardedAt: Date
  readonly standards: readonly { readonly number: number; readonly title: string }[]
  /** Printed only when given: not everyone wants to be named on somebody else's wall. */
  readonly signedOffBy?: string | undefined
}

const PAGE = { width: 841.89, height: 595.28 }
const BAND = { width: 232, inset: 22 }
const TEXT = { left: 276, width: 522 }

/**
 * One certificate as a tagged PDF (PDF/UA-1), A4 landscape, with its signed badge attached. `badgeJson`
 * is attached byte for byte. Pure: the same input gives the same bytes.
 */
export function renderCertificatePdf(sheet: {
  readonly certificate: PrintedCertificate
  readonly verifyUrl: string
  readonly badgeJson: string
  readonly issuedAt: Date
}): Promise<Uint8Array> {
  const { verifyUrl, badgeJson, issuedAt } = sheet
  const certificate = {
    ...sheet.certificate,
    holderName: signableText(sheet.certificate.holderName),
    providerName: signableText(sheet.certificate.providerName),
  }
  const about = {
    title: words.title(certificate.scheme, certificate.holderName),
    author: certificate.providerName,
    language: words.language,
    createdAt: issuedAt,
    layout: "landscape" as const,
  }
  return writePdf(about, (pdf) => {
    drawBackground(pdf, certificate.standards.length)
    drawAward(pdf, certificate)
    drawStandards(pdf, certificate.standards)
    drawFacts(pdf, certificate)
    drawCheck(pdf, verifyUrl)
    pdf.doc.file(Buffer.from(badgeJson), {
      name: `${certificate.number}.json`,
      type: "application/ld+json",
      description: words.attachment,
      relationship: "Data",
      creationDate: issuedAt,
      modifiedDate: issuedAt,
    })
  })
}

function drawBackground({ doc }: TaggedPdf, standards: number) {
  decoration(doc, () => {
    doc.rect(0, 0, PAGE.width, PAGE.height).fill(COLOURS.paper)
    doc.rect(0, 0, BAND.width, PAGE.height).fill(COLOURS.plum)
    doc.rect(BAND.width, 0, 5, PAGE.height).fill(COLOURS.amber)
    drawRosette(doc, { x: BAND.width / 2, y: 132, radius: 88, petals: standards })
  })
}

function drawAward(pdf: TaggedPdf, certificate: PrintedCertificate) {
  const { fonts } = pdf
  const say = (tag: "H1" | "P", block: Block, y: number, colour: string) =>
    sayBlock(pdf.doc, pdf.root, tag, block, { x: TEXT.left, y, colour }).end()
  const set = (text: string, weight: Weight, size: number) =>
    setText(text, { weight, size }, TEXT.width, fonts)
  const largest = (text: string, weight: Weight, fits: readonly Fit[]) =>
    fitText(text, weight, fits, TEXT.width, fonts)

  const awards = largest(words.awards(certificate.providerName), "regular", [
    [1, 15, 13],
    [2, 11, 9],
    [3, 7],
  ])
  say("P", awards, 86 - heightOf(awards), COLOURS.ink)
  const scheme = largest(certificate.scheme, "bold", [
    [1, 46, 38, 30],
    [2, 24, 18],
  ])
  say("H1", scheme, 144 - heightOf(scheme), COLOURS.plum)
  say("P", set(words.edition(certificate.edition), "bold", 13), 146, COLOURS.teal)

  // The name ends above its rule, however many lines it takes; Arabic reaches far below its own.
  const name = largest(certificate.holderName, "bold", [
    [1, 42, 36],
    [2, 30, 25, 21],
    [5, 16, 12],
  ])
  const nameTop = 274 - heightOf(name)
  say("P", set(words.to, "regular", 15), nameTop - 22, COLOURS.ink)
  say("P", name, nameTop, COLOURS.ink)
  decoration(pdf.doc, () => pdf.doc.rect(TEXT.left, 286, TEXT.width, 2.5).fill(COLOURS.amber))
  say("P", set(words.statement(certificate.standards.length), "regular", 13), 298, COLOURS.ink)
}

function drawStandards(pdf: TaggedPdf, standards: PrintedCertificate["standards"]) {
  const { doc, fonts, root } = pdf
  const heading = setText(
    words.standardsHeading(standards.length),
    { weight: "bold", size: 11 },
    TEXT.width,
    fonts,
  )
  sayBlock(pdf.doc, pdf.root, "H2", heading, { x: TEXT.left, y: 340, colour: COLOURS.plum }).end()

  const rows = Math.ceil(standards.length / 2)
  const rowHeight = Math.min(16, 132 / rows)
  const columnWidth = TEXT.width / 2
  const list = doc.struct("L")
  list.dictionary.data.A = { O: "List", ListNumbering: "Decimal" }
  root.add(list)
  standards.forEach(({ number, title }, index) => {
    const x = TEXT.left + Math.floor(index / rows) * columnWidth
    const y = 362 + (index % rows) * rowHeight
    const label = setText(`${number}`, { weight: "bold", size: 9.5 }, 20, fonts)
    const body = fitText(
      title,
      "regular",
      [
        [1, 9.5, 8.5, 7.5],
        [2, 6.5],
      ],
      columnWidth - 30,
      fonts,
    )
    const item = doc.struct("LI")
    list.add(item)
    sayBlock(doc, item, "Lbl", label, { x, y, colour: COLOURS.teal }).end()
    sayBlock(doc, item, "LBody", body, { x: x + 20, y, colour: COLOURS.ink }).end()
    item.end()
  })
  list.end()
}

function drawFacts(pdf: TaggedPdf, { awardedAt, number, signedOffBy }: PrintedCertificate) {
  const facts: [label: string, value: string][] = [
    [words.awardedOn, words.day(awardedAt)],
    [words.number, number],
  ]
  if (signedOffBy) facts.push([words.signedOffBy, signableText(signedOffBy)])
  const step = TEXT.width / 3
  facts.forEach(([label, value], index) => {
    const x = TEXT.left + index * step
    const labelBlock = setText(label, { weight: "regular", size: 10 }, step - 12, pdf.fonts)
    const valueBlock = fitText(
      value,
      "bold",
      [
        [1, 13, 11],
        [2, 10, 8],
        [3, 7],
      ],
      step - 12,
      pdf.fonts,
    )
    sayBlock(pdf.doc, pdf.root, "P", labelBlock, { x, y: 512, colour: COLOURS.ink }).end()
    sayBlock(pdf.doc, pdf.root, "P", valueBlock, { x, y: 526, colour: COLOURS.plum }).end()
  })
}

function drawCheck(pdf: TaggedPdf, verifyUrl: string) {
  const { doc, fonts, root } = pdf
  const width = BAND.width - 2 * BAND.inset
  const qr = { x: (BAND.width - 128) / 2, y: 322, size: 128 }

  decoration(doc, () => doc.roundedRect(qr.x, qr.y, qr.size, qr.size, 8).fill(COLOURS.white))
  const figure = {
    alt: words.qrAlt(verifyUrl),
    bbox: [qr.x, qr.y, qr.x + qr.size, qr.y + qr.size] as [number, number, number, number],
    placement: "Block",
  }
  root.add(doc.struct("Figure", figure, [() => drawQr(doc, verifyUrl, qr)]))

  const inBand = (y: number, colour: string) => ({ x: BAND.inset, y, colour })
  const heading = setText(words.checkHeading, { weight: "bold", size: 12 }, width, fonts)
  sayBlock(pdf.doc, pdf.root, "H2", heading, inBand(464, COLOURS.amber)).end()
  const how = setText(words.checkHow, { weight: "regular", size: 10 }, width, fonts)
  sayBlock(pdf.doc, pdf.root, "P", how, inBand(486, COLOURS.white)).end()

  // If the address needs two lines, the code has the second to itself.
  const breakable = verifyUrl.replace(/\/(?=[^/]*$)/, "/\u200b")
  const address = fitText(
    breakable,
    "bold",
    [
      [2, 10, 9, 8],
      [4, 7.5],
    ],
    width,
    fonts,
  )
  const at = inBand(502, COLOURS.white)
  sayLink(pdf, address, at, { address: verifyUrl, contents: words.linkContents(verifyUrl), width })
}
