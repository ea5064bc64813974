import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const tellsWho: Translation<Words["panel"]["tellsWho"]> = {
  title: "Do you know who wrote this?",
  hint: "Do the words tell you who it is? Then press here. We will hide more words.",
  press: "This tells me who it is",
  thanksTitle: "Thank you",
  thanks: "We will look at the words. We will hide more of them.",
  stays: "Your scores stay. You can go on.",
  goOn: "Go on",
}
