import type { EasyReadQuestion, QuestionOption, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import type { Language } from "#app/kernel/language.ts"

type Parts = { readonly title: string; readonly situation: string; readonly ask: string }

export type AloudQuestion = Parts & {
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion | null
  readonly options: readonly QuestionOption[] | null
}

type Aloud = { readonly text: string; readonly voice: "en-gb" | "cy" }

/**
 * A whole question as it is read aloud, and by whose voice. What nobody has written in Welsh is read in English,
 * by an English voice.
 */
export function aloudIn(question: AloudQuestion, language: Language): Aloud {
  const { title, easyRead, welsh, options } = question
  const said = (parts: Parts, textOf: (id: string) => string | undefined) =>
    inParts(
      parts,
      (options ?? []).map(({ id, text }) => textOf(id) || text),
    )
  if (language === "cy" && welsh) return { text: said(welsh, (id) => welsh.options?.[id]), voice: "cy" }
  const text =
    language === "easy-read"
      ? said({ title, ...easyRead }, (id) => easyRead.options?.[id]?.text)
      : said(question, () => undefined)
  return { text, voice: "en-gb" }
}

/** A pause after each part; the options come in the order they are shown. */
function inParts({ title, situation, ask }: Parts, options: readonly string[]): string {
  return [withStop(title), situation, ask, ...options].join("\n\n")
}

const withStop = (text: string) => (/[.?!”"]$/.test(text) ? text : `${text}.`)
