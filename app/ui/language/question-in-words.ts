import type {
  EasyReadQuestion,
  GuideAnchor,
  QuestionOption,
  WelshQuestion,
} from "#app/domain/scenarios/vocabulary.ts"
import type { Language } from "#app/ui/language/language.ts"
import { useLanguage } from "#app/ui/language/use-words.ts"

type Question = {
  readonly title?: string
  readonly situation?: string
  readonly ask?: string
  readonly options?: readonly QuestionOption[] | null
  readonly guide?: readonly GuideAnchor[]
  readonly easyRead?: EasyReadQuestion
  readonly welsh: WelshQuestion | null
}

/** For the `lang` attribute of what stays in English on a Welsh page; without it a text is in the page's language. */
type Spoken = { readonly lang?: "en" }

/**
 * A question as it is said in a language: in Welsh where somebody has written it so, and otherwise as it is,
 * marked. In Easy Read the options have words of their own; the rest has pictures too, line by line
 * (app/ui/apply/asked-in-words.tsx).
 */
export function questionIn<Q extends Question>(question: Q, language: Language): Q & Spoken {
  const { easyRead, welsh, options, guide } = question
  const easy = easyRead?.options
  if (language === "easy-read" && easy && options) {
    return { ...question, options: options.map(({ id, text }) => ({ id, text: easy[id]?.text ?? text })) }
  }
  if (language !== "cy") return question
  if (!welsh) return { ...question, lang: "en" }
  const { title, situation, ask } = welsh
  return {
    ...question,
    title,
    situation,
    ask,
    ...(options && { options: options.map(({ id, text }) => ({ id, text: welsh.options?.[id] ?? text })) }),
    ...(guide && {
      guide: guide.map((anchor, place) => ({
        ...anchor,
        description: welsh.guide?.[place] ?? anchor.description,
      })),
    }),
  }
}

/** The same in the reader's language. */
export function useQuestion<Q extends Question>(question: Q): Q & Spoken {
  return questionIn(question, useLanguage())
}
