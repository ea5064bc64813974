declare module "bidi-js" {
  export type EmbeddingLevels = {
    readonly levels: Uint8Array
    readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[]
  }
  export type Bidi = {
    getEmbeddingLevels(text: string, baseDirection?: "ltr" | "rtl" | "auto"): EmbeddingLevels
    getMirroredCharactersMap(text: string, levels: EmbeddingLevels): Map<number, string>
  }
  export default function bidiFactory(): Bidi
}
