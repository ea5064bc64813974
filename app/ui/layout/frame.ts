import type { Language } from "#app/ui/language/language.ts"

/** Someone signed in, as the frame of every page names them. */
export type SignedInAs = {
  readonly name: string
  /** `person` acts for themself (panel member, worker); `staff` acts for a provider. */
  readonly kind: "person" | "staff"
  /** Whoever sits beside them at this device and may take over by one press. */
  readonly beside?: string
}

/** What every page needs, whatever it shows. The root loader returns this. */
export type Frame = {
  /** The form just sent has something to put right: noted by whoever draws the page, after its action spoke. */
  readonly problems?: boolean
  readonly language: Language
  /** Goes into every posted form. Empty on pages that are kept for everybody. */
  readonly csrfToken: string
  readonly signedInAs: SignedInAs | null
  readonly demo: boolean
  /** How large words are and whether Easy Read has pictures, where the reader has said. */
  readonly look?: { readonly textSize: "normal" | "large" | "larger"; readonly pictures: boolean }
}

/** Name of the hidden field that carries the token. */
export const csrfFieldName = "csrf"

/** What a page shows when the root loader could not answer. */
export const plainFrame: Frame = { language: "en", csrfToken: "", signedInAs: null, demo: false }
