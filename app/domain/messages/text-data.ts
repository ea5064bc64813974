import type { Letter } from "#app/domain/messages/letters.ts"

type ByText = {
  readonly name: string
  readonly provider: string
  readonly url: string
  readonly contactPhone: string
}

/** What each text must be told. */
export type TextData = {
  "panel-invitation": ByText
  /** `left`: answers that have no score yet; none: they are scored, and not sent. */
  "scores-wait": ByText & { readonly left: number }
  "typed-from-paper": ByText
  "time-chosen": OfMeeting
  "time-moved": OfMeeting
  "time-off": OfMeeting
  "meeting-soon": OfMeeting & { readonly today: boolean }
  "meeting-missed": Omit<OfMeeting, "when">
  "panel-meeting-set": OfMeeting
  "panel-meeting-moved": OfMeeting
  "panel-meeting-off": OfMeeting
  "panel-meeting-soon": OfMeeting & { readonly today: boolean }
}

type OfMeeting = Omit<ByText, "name"> & { readonly when: string }

/** The words of each text, in one language. */
export type Texts = { readonly [T in keyof TextData]: (data: TextData[T]) => Letter }
