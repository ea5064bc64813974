declare module "fontkit" {
  /** A parsed font. pdfkit takes it as it is; we ask it only what it can draw. */
  export type Font = {
    readonly ascent: number
    readonly descent: number
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string, features?: readonly string[]): { readonly advanceWidth: number }
  }
  export function create(bytes: Uint8Array): Font
}
