import type { HiddenKind } from "#app/domain/panels/vocabulary.ts"

/** What stands in an answer where something would tell who wrote it. Read aloud with the rest. */
export const hiddenInAnswers: Readonly<Record<HiddenKind, string>> = {
  name: "[a name]",
  place: "[a place]",
  school: "[a school]",
  age: "[an age]",
  date: "[a date]",
  email: "[an e-mail address]",
  phone: "[a phone number]",
  address: "[an address]",
  link: "[a web page]",
  number: "[a number]",
  words: "[words hidden]",
}
