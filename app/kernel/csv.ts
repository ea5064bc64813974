/** Says to a spreadsheet that what follows is UTF-8. */
export const byteOrderMark = "\uFEFF"

/** What a spreadsheet would run or take for the start of a formula. */
const startsFormula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/**
 * One line of a CSV file (RFC 4180), with its end. A text that a spreadsheet would take for a formula begins with an
 * apostrophe (OWASP, CSV injection); numbers stay numbers. What other programs part cells by is quoted as a comma is:
 * a formula after a semicolon runs in none of them.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`
}

function csvCell(value: string | number | null): string {
  if (value === null) return ""
  if (typeof value === "number") return String(value)
  const safe = startsFormula.test(value) ? `'${value}` : value
  return /[",;\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
