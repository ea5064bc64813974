import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { importBytesLimit, importLinesLimit } from "#app/domain/training/import-rules.ts"
import { readImportFile, textOfFile } from "#app/domain/training/read-import-file.server.ts"
import { csvLine } from "#app/kernel/csv.ts"

const head = "Worker,Training,Completed on,Taught by,What shows it"
const line = "ada@example.org,Fire safety,2026-05-04,Max,The list"

function read(text: string) {
  const file = readImportFile(text)
  if (!file.ok) throw new Error(file.error.kind)
  return file.value
}
const refusalOf = (text: string) => {
  const file = readImportFile(text)
  return file.ok ? null : file.error
}
const textOf = (bytes: Uint8Array) => {
  const text = textOfFile(bytes)
  return text.ok ? text.value : text.error.kind
}

describe("the text of a file", () => {
  test.each([
    ["UTF-8", Buffer.from("Zoë"), "Zoë"],
    ["UTF-8 that says so", Buffer.from("\uFEFFZoë"), "Zoë"],
    ["Windows-1252", Buffer.from([0x5a, 0x6f, 0xeb, 0x92]), "Zoë’"],
    ["UTF-16", Buffer.from("\uFEFFZoë", "utf16le"), "Zoë"],
    ["UTF-16, the other way round", Buffer.from("\uFEFFZoë", "utf16le").swap16(), "Zoë"],
    ["a workbook", Buffer.from("PK\u0003\u0004 and more"), "workbook"],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "workbook"],
    ["no text", Buffer.from([0x61, 0x00, 0x62]), "not-text"],
  ])("%s", (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text)
  })
})

describe("a file of training", () => {
  test("columns stand in whichever order, under names that providers use; others are left aside", () => {
    const text =
      "\uFEFFE-mail;Trainer;Shift;Course;Date completed;Evidence\nada@x.org;Max;early;Fire safety;4/5/2026;List"
    expect(read(text)).toEqual({
      lines: [
        {
          line: 2,
          cells: {
            worker: "ada@x.org",
            training: "Fire safety",
            completed: "4/5/2026",
            taught: "Max",
            evidence: "List",
          },
          tooLong: false,
        },
      ],
      ignored: ["Shift"],
      unfilled: 0,
    })
  })

  test.each([
    ["semicolons", `${head}\n${line}`.replaceAll(",", ";")],
    ["tabs", `${head}\n${line}`.replaceAll(",", "\t")],
    ["Excel's own first line", `sep=;\n${`${head}\n${line}`.replaceAll(",", ";")}`],
  ])("%s part cells, too", (_, text) => {
    expect(read(text).lines.map(({ cells }) => cells.worker)).toEqual(["ada@example.org"])
  })

  test("lines have the number that they have in the file, also after empty ones and lines within a cell", () => {
    const text = `\n${head}\n\n,,,,\nada,Fire safety,2026-05-04,"Max\nin ""the"" room",x\n \n${line}\n`
    const { lines } = read(text)
    expect(lines.map((each) => each.line)).toEqual([5, 8])
    expect(lines[0]?.cells.taught).toBe('Max\nin "the" room')
  })

  test("lines that nobody filled in are none, and one with a cell too many is said to be", () => {
    const file = read(`${head},Who that is\nada,Fire safety,,,,Ada\n${line},Ada\n${line},Ada,more\n`)
    expect(file.unfilled).toBe(1)
    expect(file.lines.map(({ tooLong }) => tooLong)).toEqual([false, true])
    expect(read(`${head}\n${line},,\n`).lines[0]?.tooLong).toBe(false)
  })

  test("what a spreadsheet would run stays a text, without the apostrophe that our own files put before it", () => {
    const { lines } = read(`${head}\n'=1+1,@SUM(A1),2026-05-04,'tis Max,'-\n`)
    expect(lines[0]?.cells).toMatchObject({
      worker: "=1+1",
      training: "@SUM(A1)",
      taught: "'tis Max",
      evidence: "-",
    })
  })

  test.each([
    ["", { kind: "nothing" }],
    [head, { kind: "nothing" }],
    [`${head}\nada,Fire safety,,,\n`, { kind: "nothing" }],
    ["Worker,Training\nada,x", { kind: "columns-missing", columns: ["completed", "taught", "evidence"] }],
    [line, { kind: "columns-missing", columns: ["worker", "training", "completed", "taught", "evidence"] }],
    [`${head},E-mail\n${line},x`, { kind: "columns-twice", names: ["Worker", "E-mail"] }],
    [`${head}\nada,5" plank,2026-05-04,x,y`, { kind: "quotes", line: 2 }],
    [`${head}\nada,"Fire,2026-05-04,x,y\n${line}`, { kind: "quotes-open" }],
  ])("%j is refused", (text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal)
  })

  test("there are limits, and what just fits is read", () => {
    const most = `${head}\n${`${line}\n`.repeat(importLinesLimit)}`
    expect(read(most).lines).toHaveLength(importLinesLimit)
    expect(refusalOf(`${most}${line}\n`)).toEqual({ kind: "too-many-lines", limit: importLinesLimit })
    const long = `${head}\na,b,c,d,`
    const fits = long + "x".repeat(importBytesLimit - long.length)
    expect(read(fits).lines).toHaveLength(1)
    expect(refusalOf(`${fits}x`)?.kind).toBe("too-large")
  })

  test("whatever our own files write is read as it was", () => {
    const cell = fc
      .string({ unit: "binary", minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/[\p{Cc}\uFEFF]/gu, " ").trim())
    const row = fc.tuple(cell, cell, fc.constant("2026-05-04"), cell, cell)
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = [head.split(","), ...rows].map(csvLine).join("").replaceAll("\r\n", "\n")
        const again = read(text).lines.map(({ cells }) => Object.values(cells))
        // A text that began with the apostrophe of a formula is the only one that is not told apart.
        fc.pre(rows.flat().every((each) => !each.startsWith("'")))
        expect(again).toEqual(rows)
      }),
    )
  })
})
