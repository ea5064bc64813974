import { inflateSync } from "node:zlib"

type PdfObject = { readonly dictionary: string; readonly stream: Buffer | undefined }

/** Reads a PDF as pdfkit writes it: enough to say what a page shows and what its tags hold. */
export function readPdf(bytes: Uint8Array) {
  const source = Buffer.from(bytes).toString("latin1")
  const objects = new Map<string, PdfObject>()
  for (const [, id, body] of source.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gms)) {
    const [dictionary = "", ...rest] = body!.split("\nstream\n")
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
    const raw = rest.length > 0 ? Buffer.from(rest.join("\nstream\n").slice(0, length), "latin1") : undefined
    const stream = raw && dictionary.includes("/FlateDecode") ? inflateSync(raw) : raw
    objects.set(id!, { dictionary, stream })
  }
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary)
  return {
    dictionaries,
    tags: dictionaries.flatMap((dictionary) => dictionary.match(/^<<\n\/S \/(\w+)/)?.[1] ?? []),
    metadata: streamOf(objects, /\/Subtype \/XML/).toString("utf8"),
    /** Throws where nothing is attached. */
    attachment: () => streamOf(objects, /\/Type \/EmbeddedFile/),
    texts: drawnTexts(objects),
    squares: drawnSquares(objects),
  }
}

/** A text as PDF strings hold it when it is not plain ASCII, to be looked for in a dictionary. */
export function pdfText(text: string): string {
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le").swap16().toString("latin1")
  return utf16.replace(/[()\\]/g, (character) => `\\${character}`)
}

function streamOf(objects: Map<string, PdfObject>, kind: RegExp): Buffer {
  const found = [...objects.values()].find(({ dictionary }) => kind.test(dictionary))
  if (!found?.stream) throw new Error(`No stream of ${kind}`)
  return found.stream
}

function pageOf(objects: Map<string, PdfObject>): string {
  return [...objects.values()].find(({ dictionary }) => /\/Type \/Page\n/.test(dictionary))!.dictionary
}

function follow(objects: Map<string, PdfObject>, dictionary: string, key: string): PdfObject {
  return objects.get(dictionary.match(new RegExp(`/${key} (\\d+) 0 R`))?.[1] ?? "")!
}

/** Where squares of one by one are drawn, in units of their own: the dark ones of a QR code. */
function drawnSquares(objects: Map<string, PdfObject>): string[] {
  const content = follow(objects, pageOf(objects), "Contents").stream!.toString("latin1")
  return [...content.matchAll(/^(\d+) (\d+) 1 1 re$/gm)].map(([, x, y]) => `${x},${y}`)
}

/** What each run of the page's letters reads as, by the fonts' own ToUnicode tables. */
function drawnTexts(objects: Map<string, PdfObject>): string[] {
  const page = pageOf(objects)
  const fonts = new Map(
    [...follow(objects, page, "Resources").dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
      name,
      readToUnicode(follow(objects, objects.get(id!)!.dictionary, "ToUnicode").stream!.toString("latin1")),
    ]),
  )
  const content = follow(objects, page, "Contents").stream!.toString("latin1")
  return [...content.matchAll(/^BT$(.*?)^ET$/gms)].map(([, block]) => {
    const letters = fonts.get(block!.match(/\/(F\d+) /)![1])!
    const glyphs = [...block!.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g)!)
    return glyphs.map((glyph) => letters[Number.parseInt(glyph, 16)]).join("")
  })
}

function readToUnicode(table: string): string[] {
  return [...table.matchAll(/^<[0-9a-f]+> <[0-9a-f]+> \[(.*)\]$/gm)].flatMap(([, row]) =>
    [...row!.matchAll(/<([^>]*)>/g)].map(([, units]) =>
      Buffer.from(units!.replaceAll(" ", ""), "hex").swap16().toString("utf16le"),
    ),
  )
}
