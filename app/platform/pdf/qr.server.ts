import { create as createQr } from "qrcode"

/** Draws a QR code of `text` as one vector path, with the quiet zone around it inside `size`. */
export function drawQr(
  doc: PDFKit.PDFDocument,
  text: string,
  { x, y, size }: { x: number; y: number; size: number },
) {
  const { modules } = createQr(text, { errorCorrectionLevel: "M" })
  const quiet = 4
  const cell = size / (modules.size + 2 * quiet)
  doc.save().translate(x, y).scale(cell)
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) doc.rect(column + quiet, row + quiet, 1, 1)
    }
  }
  doc.fill("#000000").restore()
}
