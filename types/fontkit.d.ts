declare module "fontkit" {
  export type Glyph = {
    readonly id: number
    readonly codePoints: readonly number[]
    readonly advanceWidth: number
  }
  export type GlyphRun = {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly object[]
    readonly advanceWidth: number
  }
  /** The part of a font that goes into a document; `glyphs` are the font's own ids in their new order. */
  export type Subset = {
    readonly glyphs: number[]
    includeGlyph(id: number): number
    encode(): Uint8Array
  }
  export type Font = {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string): GlyphRun
    getGlyph(id: number, codePoints?: readonly number[]): Glyph
    createSubset(): Subset
  }
  export function create(bytes: Uint8Array): Font
}
