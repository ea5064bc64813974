import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { create, type Font, type Glyph, type GlyphRun, type Subset } from "fontkit"

/** Fonts in the order they are tried. Another script on certificates is another line here. */
const FONT_FILES = {
  sans: {
    regular: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
    bold: "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  },
  naskh: {
    regular: "@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
    bold: "@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf",
  },
} as const

export type Weight = "regular" | "bold"
export type FontKey = `${keyof typeof FONT_FILES}-${Weight}`
const FAMILIES = Object.keys(FONT_FILES) as (keyof typeof FONT_FILES)[]
const require = createRequire(import.meta.url)
let parsed: ReadonlyMap<FontKey, Font> | undefined

/** The fonts for one document. They are parsed once in the process: that costs ten times a certificate. */
export function fontsForDocument(): ReadonlyMap<FontKey, Font> {
  parsed ??= new Map(
    FAMILIES.flatMap((family) =>
      (["regular", "bold"] as const).map((weight): [FontKey, Font] => [
        `${family}-${weight}`,
        parseFont(FONT_FILES[family][weight]),
      ]),
    ),
  )
  return new Map([...parsed].map(([key, font]) => [key, withGlyphUses(font)]))
}

/** Certificates share most of their words; the words of names come and go. */
const REMEMBERED_WORDS = 2_000

/**
 * fontkit hands out one object per glyph, with the letters it stood for when it was first met in the
 * process. Here each meeting has its own letters, or what a document says would depend on the last one.
 */
function parseFont(file: string): Font {
  const font = create(readFileSync(require.resolve(file)))
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints)
    // Read once on the shared glyph, where fontkit keeps it, and inherited from there.
    void glyph.advanceWidth
    return Object.assign(Object.create(glyph), { codePoints })
  }
  const layout = font.layout.bind(font)
  const remembered = new Map<string, GlyphRun>()
  font.layout = (text) => {
    const run = remembered.get(text) ?? layout(text)
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
    remembered.set(text, run)
    return run
  }
  return font
}

/**
 * Naskh draws ر and ز with one glyph and a dot. A PDF can say only one letter for each glyph, so a glyph
 * goes in once for each letter it stands for: that way a copied name is the name.
 */
function withGlyphUses(font: Font): Font {
  const uses: Glyph[] = []
  const numbers = new Map<string, number>()
  const useOf = (glyph: Glyph) => {
    const key = `${glyph.id}:${glyph.codePoints.join()}`
    const number = numbers.get(key) ?? uses.push(glyph) - 1
    numbers.set(key, number)
    return number
  }
  const layout: Font["layout"] = (text) => {
    const run = font.layout(text)
    const glyphs = run.glyphs.map((glyph) => ({
      id: useOf(glyph),
      codePoints: glyph.codePoints,
      advanceWidth: glyph.advanceWidth,
    }))
    // pdfkit scales positions where they stand, so it gets its own.
    const positions = run.positions.map((position) => ({ ...position }))
    return { glyphs, positions, advanceWidth: run.advanceWidth }
  }
  const createSubset = (): Subset => {
    const subset = font.createSubset()
    const included = new Map<number, number>()
    const includeGlyph = (use: number) => {
      const place = included.get(use) ?? subset.glyphs.push(uses[use]!.id) - 1
      included.set(use, place)
      return place
    }
    return { glyphs: subset.glyphs, includeGlyph, encode: () => subset.encode() }
  }
  return Object.assign(Object.create(font), { layout, createSubset })
}

/** The first font that has a glyph for every character of `cluster`, or undefined. */
export function fontFor(
  cluster: string,
  weight: Weight,
  fonts: ReadonlyMap<FontKey, Font>,
): FontKey | undefined {
  return FAMILIES.map((family) => `${family}-${weight}` as const).find((key) =>
    hasGlyphs(fonts.get(key)!, cluster),
  )
}

export function hasGlyphs(font: Font, cluster: string): boolean {
  return [...cluster].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!))
}

/** How wide `text` is for one point of size: left to right word by word, as pdfkit draws it. */
export function widthOf(text: string, font: Font, rightToLeft: boolean): number {
  const parts = rightToLeft ? [text] : text.split(/(?<= )/)
  return parts.reduce((sum, part) => sum + font.layout(part).advanceWidth, 0) / font.unitsPerEm
}
