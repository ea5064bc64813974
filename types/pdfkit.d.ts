// What pdfkit 0.20 takes and its published types leave out.
declare namespace PDFKit {
  namespace Mixins {
    interface PDFAttachmentOptions {
      /** How the file stands to the document (ISO 32000-2, AFRelationship). */
      relationship?: "Source" | "Data" | "Alternative" | "Supplement" | "Unspecified"
    }
    interface PDFFont {
      registerFont(name: string, font: import("fontkit").Font): this
    }
    interface PDFAnnotation {
      /** `Contents` is a String object, for pdfkit writes a bare string as a PDF name. */
      link(
        x: number,
        y: number,
        width: number,
        height: number,
        url: string,
        options: { structParent: PDFStructureElement; Contents: object },
      ): this
    }
  }
  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> }
  }
}
