import type { Translation } from "#app/ui/language/override.ts"
import type { ApplicantWords } from "#app/ui/language/whole.ts"

export const server: Translation<ApplicantWords["server"]> = {
  formTooOld: "This page was open too long. Your words are still here. Please send them again.",
  answerMissing: "Please answer this",
  answerTooLong: (characters: number) => `Please write less. You can use ${characters} letters.`,
  answerNotUnderstood: "We do not understand this. Please look again.",
  wordsKept: {
    text: "Your words are safe. We do not have them yet.",
    todo: "Wait a bit. Then press the button.",
  },
  tooLarge: {
    title: "That was too long",
    text: "Nothing has changed.",
    todo: "Go back. Write a bit less. Then send it again.",
  },
  fromElsewhere: {
    title: "We could not take this",
    text: "It did not come from our website.",
    todo: "Open our website. Then try again.",
  },
}
