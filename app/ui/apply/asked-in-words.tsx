import type { EasyReadQuestion, QuestionOption } from "#app/domain/scenarios/vocabulary.ts"
import { EasySentences } from "#app/ui/apply/easy-sentences.tsx"
import { Said, SaidProse } from "#app/ui/apply/said.tsx"
import { useLanguage } from "#app/ui/language/use-words.ts"

type Asked = { readonly situation: string; readonly ask: string; readonly easyRead: EasyReadQuestion }

/** The situation, in the reader's own kind of words. */
export function SituationInWords({ question }: { readonly question: Asked }) {
  const { lines, situation } = question.easyRead
  if (useLanguage() !== "easy-read") return <SaidProse text={question.situation} />
  return lines ? <EasySentences sentences={lines.situation} /> : <SaidProse text={situation} />
}

/** What is asked: fits in a label or a legend. */
export function AskInWords({ question }: { readonly question: Asked }) {
  const { lines, ask } = question.easyRead
  if (useLanguage() !== "easy-read") return <Said text={question.ask} />
  return lines ? <EasySentences sentences={lines.ask} /> : <Said text={ask} />
}

type OptionProps = { readonly option: QuestionOption; readonly easyRead: EasyReadQuestion }

/** One option: fits in a label or a legend. */
export function OptionInWords({ option, easyRead }: OptionProps) {
  const easy = easyRead.options?.[option.id]
  if (useLanguage() !== "easy-read" || !easy) return <Said text={option.text} />
  return <EasySentences sentences={[easy]} />
}
