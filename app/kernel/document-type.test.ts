import { describe, expect, it } from "vitest"
import { documentType } from "#app/kernel/document-type.ts"

const of = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
  )

const jpeg = of([0xff, 0xd8, 0xff, 0xe0], "JFIF", [0xff, 0xd9])
const png = of(
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13],
  "IHDR",
  "rest",
  [0, 0, 0, 0],
  "IEND",
  [1, 2, 3, 4],
)
const webp = of("RIFF", [12, 0, 0, 0], "WEBPVP8 ", [0, 0, 0, 0])
const pdf = of("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n")

describe("what a file is", () => {
  it.each([
    ["image/jpeg", jpeg],
    ["image/jpeg", of([...jpeg], "a second of film")],
    ["image/png", png],
    ["image/webp", webp],
    ["application/pdf", pdf],
  ])("is told by its content: %s", (type, bytes) => {
    expect(documentType(bytes)).toBe(type)
  })

  it.each([
    ["nothing", of("")],
    ["a page", of("<!doctype html><script>alert(1)</script>")],
    ["a drawing that may hold a script", of('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a program", of("MZ", [0x90, 0])],
    ["a packed folder", of("PK", [3, 4], "x".repeat(50))],
    ["a page with a PDF behind it", of("<script>1</script>", [...pdf])],
    ["a photo that is cut off", jpeg.subarray(0, -2)],
    ["a picture that is cut off", png.subarray(0, -4)],
    ["a picture that says it is longer", of("RIFF", [255, 255, 255, 0], "WEBP")],
    ["a PDF that is cut off", pdf.subarray(0, -7)],
    ["a PDF in name alone", of("%PDF-nonsense %%EOF")],
  ])("is not told of %s", (_, bytes) => {
    expect(documentType(bytes)).toBeNull()
  })
})
