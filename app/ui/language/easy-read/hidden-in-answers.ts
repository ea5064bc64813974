import type { Words } from "#app/ui/language/en/index.ts"

export const hiddenInAnswers: Words["shared"]["hiddenInAnswers"] = {
  name: "[a name]",
  place: "[a place]",
  school: "[a school]",
  age: "[an age]",
  date: "[a date]",
  email: "[an e-mail]",
  phone: "[a phone]",
  address: "[a home]",
  link: "[a web page]",
  number: "[a number]",
  words: "[some words]",
}
