import type { EasyReadQuestion, QuestionOption, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { EasySentences } from "#app/ui/apply/easy-sentences.tsx"
import { Said, SaidProse } from "#app/ui/apply/said.tsx"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useLanguage } from "#app/ui/language/use-words.ts"

type Asked = {
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion | null
}

/** The situation, in the reader's own kind of words. */
export function SituationInWords({ question }: { readonly question: Asked }) {
  const { lines, situation } = question.easyRead
  const said = useQuestion(question)
  if (useLanguage() !== "easy-read") return <SaidProse text={said.situation} lang={said.lang} />
  return lines ? <EasySentences sentences={lines.situation} /> : <SaidProse text={situation} />
}

/** What is asked: fits in a label or a legend. */
export function AskInWords({ question }: { readonly question: Asked }) {
  const { lines, ask } = question.easyRead
  const said = useQuestion(question)
  if (useLanguage() !== "easy-read") return <Said text={said.ask} lang={said.lang} />
  return lines ? <EasySentences sentences={lines.ask} /> : <Said text={ask} />
}

type OptionProps = {
  /** In the reader's language already, where it is Welsh. */
  readonly option: QuestionOption
  readonly easyRead: EasyReadQuestion
  readonly lang: "en" | undefined
}

/** One option: fits in a label or a legend. */
export function OptionInWords({ option, easyRead, lang }: OptionProps) {
  const easy = easyRead.options?.[option.id]
  if (useLanguage() !== "easy-read" || !easy) return <Said text={option.text} lang={lang} />
  return <EasySentences sentences={[easy]} />
}
