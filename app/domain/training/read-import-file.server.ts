import { CsvError, parse } from "csv-parse/sync"
import {
  type FileLine,
  type FileRefusal,
  type ImportCell,
  type ImportFile,
  importBytesLimit,
  importCells,
  importLinesLimit,
} from "#app/domain/training/import-rules.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** How providers' own lists call them, small letters and digits only. */
const namesOf: Readonly<Record<ImportCell, readonly string[]>> = {
  worker: ["worker", "workername", "workeremail", "email", "emailaddress", "name", "fullname"],
  training: ["training", "trainingtitle", "trainingcode", "requirement", "course", "code"],
  completed: ["completedon", "completed", "datecompleted", "completiondate", "date"],
  taught: ["taughtby", "taughtbyandwhere", "whotaughtit", "whotaughtitandwhere", "trainer"],
  evidence: ["whatshowsit", "evidence", "proof", "certificate"],
}

const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** Windows-1252 from 0x80 on: Node's own decoder leaves these out before version 23 (nodejs/node#56542). */
const windowsLetters = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"]

/** The text of a file, in whichever of the ways spreadsheets write one. */
export function textOfFile(bytes: Uint8Array): Result<string, FileRefusal> {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (workbooks.some(begins)) return err({ kind: "workbook" })
  const text = decoded(bytes, begins)
  return text.includes("\0") ? err({ kind: "not-text" }) : ok(text)
}

function decoded(bytes: Uint8Array, begins: (mark: readonly number[]) => boolean): string {
  if (begins([0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes)
  if (begins([0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    // Excel for Windows writes "CSV" so; what is not UTF-8 hardly ever is anything else here.
    const text = Buffer.from(bytes).toString("latin1")
    return text.replace(/[\x80-\x9f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter)
  }
}

/** Reads what was filled in. @param text with `\n` at the end of each line */
export function readImportFile(text: string): Result<ImportFile, FileRefusal> {
  if (new TextEncoder().encode(text).length > importBytesLimit) {
    return err({ kind: "too-large", limitBytes: importBytesLimit })
  }
  // Excel's own first line, which says how cells are parted; left empty, so that the others keep their numbers.
  const body = text.replace(/^\uFEFF/, "").replace(/^sep=.\n/i, "\n")
  const read = recordsOf(body, delimiterOf(body))
  if (!read.ok) return read
  const [head, ...rest] = read.value
  if (!head) return err({ kind: "nothing" })
  const columns = columnsOf(head.cells)
  if (!columns.ok) return columns
  if (rest.length > importLinesLimit) return err({ kind: "too-many-lines", limit: importLinesLimit })
  const { places, ignored } = columns.value
  const all = rest.map(({ line, cells }): FileLine => {
    const cell = (name: ImportCell) => cellText(cells[places[name]] ?? "")
    return {
      line,
      cells: {
        worker: cell("worker"),
        training: cell("training"),
        completed: cell("completed"),
        taught: cell("taught"),
        evidence: cell("evidence"),
      },
      tooLong: cells.slice(head.cells.length).some((each) => each.trim() !== ""),
    }
  })
  const lines = all.filter((each) => each.tooLong || isFilledIn(each))
  return lines.length === 0
    ? err({ kind: "nothing" })
    : ok({ lines, ignored, unfilled: all.length - lines.length })
}

/** The file to fill in names workers and training beforehand: that alone says nothing. */
function isFilledIn({ cells }: FileLine): boolean {
  return cells.completed !== "" || cells.taught !== "" || cells.evidence !== ""
}

/** Without the apostrophe before what a spreadsheet would run, which our own files put there (`kernel/csv.ts`). */
function cellText(cell: string): string {
  return cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/, "").trim()
}

const fold = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .replace(/[^a-z0-9]/g, "")

const cellNamed = (name: string) => importCells.find((cell) => namesOf[cell].includes(fold(name)))

type Columns = {
  readonly places: Readonly<Record<ImportCell, number>>
  readonly ignored: readonly string[]
}

function columnsOf(head: readonly string[]): Result<Columns, FileRefusal> {
  const found = head.map((name) => ({ name: name.trim(), cell: cellNamed(name) }))
  const places: Partial<Record<ImportCell, number>> = {}
  for (const cell of importCells) {
    const same = found.filter((each) => each.cell === cell)
    if (same.length > 1) return err({ kind: "columns-twice", names: same.map(({ name }) => name) })
    if (same[0]) places[cell] = found.indexOf(same[0])
  }
  const missing = importCells.filter((cell) => places[cell] === undefined)
  if (missing.length > 0) return err({ kind: "columns-missing", columns: missing })
  const ignored = found.filter(({ name, cell }) => !cell && name !== "").map(({ name }) => name)
  return ok({ places: places as Columns["places"], ignored })
}

const delimiters = [",", ";", "\t"] as const

/** What parts the cells: whichever makes most of the first line known. */
function delimiterOf(body: string): string {
  const [head = ""] = body.trimStart().split("\n", 1)
  const known = delimiters.map((delimiter) => {
    const read = recordsOf(head, delimiter)
    const cells = read.ok ? (read.value[0]?.cells ?? []) : []
    return { delimiter, count: cells.filter(cellNamed).length }
  })
  return known.reduce((best, each) => (each.count > best.count ? each : best)).delimiter
}

type Line = { readonly line: number; readonly cells: readonly string[] }

/** The lines that hold anything, each with the number of the line on which it begins. */
function recordsOf(text: string, delimiter: string): Result<readonly Line[], FileRefusal> {
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      info: true,
    }) as unknown as readonly {
      readonly record: readonly string[]
      readonly info: { readonly lines: number }
    }[]
    let before = 0
    const all = records.map(({ record, info }) => {
      const line = before + 1
      before = info.lines
      return { line, cells: record }
    })
    return ok(all.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return error.code === "CSV_QUOTE_NOT_CLOSED"
      ? err({ kind: "quotes-open" })
      : err({ kind: "quotes", line: Number(error.lines) })
  }
}
