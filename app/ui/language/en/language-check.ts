import type { FindingKind } from "#app/domain/language-check/vocabulary.ts"

const kinds: Readonly<Record<FindingKind, string>> = {
  diminishing: "Makes people small",
  gendered: "Pictures one gender",
  "age-coded": "Pictures an age",
  jargon: "Not known to everybody",
  "hard-to-read": "Hard to read",
}

/** Words of the language check, beside each text it reads. */
export const languageCheck = {
  kinds,
  title: (field: string) => `Words to think over: ${field}`,
  said: (count: number, field: string) =>
    count === 0
      ? `${field}: nothing to think over.`
      : `${field}: ${count === 1 ? "one thing" : `${count} things`} to think over.`,
  blocks: "This has to change before the advert is published.",
  put: "Put",
  instead: "instead",
  leaveOut: "Leave it out, or say it anew.",
  source: "Where this comes from:",
  check: "Check the words",
  checkHint: "You can have your words read before you save them.",
  checkedNothing: "We read your words and found nothing to think over. A person may still find more.",
  checkedSome: "We read your words. What to think over stands below each text. Nothing is saved yet.",
  mended: (found: string, better: string) =>
    `“${better}” now stands in place of “${found}”. Nothing is saved yet.`,
  secondLook: "Some of these words make people small. Please read them again, and change them if you can.",
  allTheSame: "I have read them again. Send it all the same",
  saveAllTheSame: "I have read them again. Save them all the same",
  useAllTheSame: "I have read them again. Use it all the same",
  inOwnWords: "Somebody’s own words are left alone when they stand in quotation marks.",
}
