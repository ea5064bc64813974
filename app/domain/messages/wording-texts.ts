import type { Letter } from "#app/domain/messages/letters.ts"
import type { TextData, Texts } from "#app/domain/messages/text-data.ts"
import { meetingTexts } from "#app/domain/messages/wording-meeting-texts.ts"
import type { Language } from "#app/kernel/language.ts"

/** The words of each text: few, because a phone shows few. Plain letters, which every phone can read. */
const texts: Texts = {
  ...meetingTexts.en,
  "panel-invitation": ({ name, provider, url, contactPhone }) => ({
    subject: `You are invited to a panel at ${provider}`,
    text: `Hello ${name}. ${provider} asks for your help to choose a worker. Open this to say yes or no: ${url} It is only for you. Any question? Call ${contactPhone}.\n`,
  }),
  "scores-wait": ({ name, provider, left, url, contactPhone }) => ({
    subject: `The panel at ${provider}: answers wait for your score`,
    text: `Hello ${name}. ${left === 0 ? "You have scored all your answers. Please send them" : `${left === 1 ? "One answer waits" : `${left} answers wait`} for your score`} on the panel at ${provider}: ${url} A few at a time are fine. Does it not open, is it too much, or would you like to stop? Call ${contactPhone}. Nobody minds.\n`,
  }),
  "typed-from-paper": ({ name, provider, url, contactPhone }) => ({
    subject: `Your scores at ${provider}`,
    text: `Hello ${name}. We have typed your scores from your paper at ${provider}. Please look whether they are right: ${url} Did you not send us any? Call ${contactPhone}.\n`,
  }),
}

const easyReadTexts: Partial<Texts> = {
  ...meetingTexts["easy-read"],
  "scores-wait": ({ name, provider, left, url, contactPhone }) => ({
    subject: `Answers wait for you at ${provider}`,
    text: `Hello ${name}. ${left === 0 ? "Your scores are done. Please send them." : left === 1 ? "One answer waits for your score." : `${left} answers wait for your score.`} Open this: ${url} You can do a few at a time. Is it too much? Call ${contactPhone}.\n`,
  }),
}

const written: Readonly<Record<Language, Texts>> = {
  en: texts,
  "easy-read": { ...texts, ...easyReadTexts },
  cy: { ...texts, ...meetingTexts.cy },
}

/** A text in the reader's language; in English where theirs has none. */
export function writeText<T extends keyof TextData>(
  template: T,
  data: TextData[T],
  language: Language = "en",
): Letter {
  return written[language][template](data)
}
