import type { Words } from "#app/ui/language/en/index.ts"

export const hiddenInAnswers: Words["shared"]["hiddenInAnswers"] = {
  name: "[enw]",
  place: "[lle]",
  school: "[ysgol]",
  age: "[oed]",
  date: "[dyddiad]",
  email: "[cyfeiriad e-bost]",
  phone: "[rhif ffôn]",
  address: "[cyfeiriad]",
  link: "[gwefan]",
  number: "[rhif]",
  words: "[geiriau wedi’u cuddio]",
}
