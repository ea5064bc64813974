import type { Words } from "#app/ui/language/en/index.ts"
import type { Translation } from "#app/ui/language/override.ts"

export const calendarFeed: Translation<Words["panel"]["calendarFeed"]> = {
  title: "Your own calendar",
  lead: "Your phone can show when you meet people. It looks at a web address. The address is only for you.",
  names: "There are no names in it.",
  make: "Make my address",
  makeAgain: "Make a new address",
  againText: "We show the address one time. Did you lose it? Make a new one. Then the old one stops.",
  madeTitle: "This is your address. You see it only now.",
  madeText: "Put it in your calendar. Somebody can help you. Do not give it to other people.",
  have: "You have had an address since",
  end: "Stop my address",
  endText: "Then your calendar finds no times.",
  ended: "Your address has stopped.",
  link: "Put the times in my calendar",
}
