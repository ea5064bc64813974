export const COLOURS = {
  plum: "#5b2056",
  plumDeep: "#451640",
  teal: "#0d5257",
  amber: "#f2b14a",
  amberPale: "#f8d595",
  paper: "#fffaf2",
  ink: "#2a1a28",
  white: "#ffffff",
} as const

/** A rosette with one petal for each standard: sixteen of them for the Care Certificate. */
export function drawRosette(
  doc: PDFKit.PDFDocument,
  { x, y, radius, petals }: { x: number; y: number; radius: number; petals: number },
) {
  for (const side of [-1, 1]) {
    doc.save().rotate(-20 * side, { origin: [x, y] })
    const [left, right, foot] = [x - radius * 0.26, x + radius * 0.26, y + radius * 1.72]
    doc
      .polygon([left, y], [right, y], [right, foot], [x, foot - radius * 0.2], [left, foot])
      .fill(side === 1 ? COLOURS.teal : "#0a4247")
    doc.restore()
  }
  const petalWidth = (Math.PI * radius * 0.78) / Math.max(petals, 8)
  for (let petal = 0; petal < petals; petal += 1) {
    doc.save().rotate((360 / petals) * petal, { origin: [x, y] })
    doc
      .ellipse(x, y - radius * 0.68, petalWidth * 1.18, radius * 0.32)
      .fill(petal % 2 === 0 ? COLOURS.amber : COLOURS.amberPale)
    doc.restore()
  }
  doc.circle(x, y, radius * 0.7).fill(COLOURS.amber)
  doc.circle(x, y, radius * 0.62).fill(COLOURS.paper)
  drawMark(doc, { x, y, width: radius * 0.78 })
}

/** The product's mark: two people facing, and what they share between them. */
function drawMark(doc: PDFKit.PDFDocument, { x, y, width }: { x: number; y: number; width: number }) {
  const scale = width / 50
  doc
    .save()
    .translate(x - 28 * scale, y - 19 * scale)
    .scale(scale)
  doc.path("M20 2a17 17 0 0 1 0 34H3V19A17 17 0 0 1 20 2z").fill(COLOURS.plum)
  doc.path("M36 2a17 17 0 0 0 0 34h17V19A17 17 0 0 0 36 2z").fill(COLOURS.teal)
  doc.path("M28 4a17 17 0 0 0 0 30 17 17 0 0 0 0-30z").fill(COLOURS.amber)
  doc.restore()
}
