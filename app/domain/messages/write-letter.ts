import type { Letter, LetterData, Template } from "#app/domain/messages/letters.ts"
import { letters } from "#app/domain/messages/wording.ts"
import { welshLetters } from "#app/domain/messages/wording-cy.ts"
import { easyReadLetters } from "#app/domain/messages/wording-easy-read.ts"
import { learningLetters } from "#app/domain/messages/wording-learning.ts"
import { meetingLetters } from "#app/domain/messages/wording-meetings.ts"
import { welshMeetingLetters } from "#app/domain/messages/wording-meetings-cy.ts"
import { easyReadMeetingLetters } from "#app/domain/messages/wording-meetings-easy-read.ts"
import { panelLetters } from "#app/domain/messages/wording-panels.ts"
import { recoveryLetters } from "#app/domain/messages/wording-recovery.ts"
import { referenceLetters, welshReferenceLetters } from "#app/domain/messages/wording-references.ts"
import type { Language } from "#app/kernel/language.ts"

type Letters = { readonly [T in Template]: (data: LetterData[T]) => Letter }

const inEnglish: Letters = {
  ...letters,
  ...panelLetters,
  ...recoveryLetters,
  ...learningLetters,
  ...meetingLetters,
  ...referenceLetters,
}
const written: Readonly<Record<Language, Letters>> = {
  en: inEnglish,
  "easy-read": { ...inEnglish, ...easyReadLetters, ...easyReadMeetingLetters },
  cy: { ...inEnglish, ...welshLetters, ...welshMeetingLetters, ...welshReferenceLetters },
}

/** The letter for one occasion, in the reader's language; those to people at work are in English. */
export function writeLetter<T extends Template>(
  template: T,
  data: LetterData[T],
  language: Language = "en",
): Letter {
  return written[language][template](data)
}
