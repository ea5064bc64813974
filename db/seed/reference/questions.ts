import type { EasySentence } from "#app/domain/scenarios/vocabulary.ts"
import { easyPrompts } from "#db/seed/reference/easy-read-prompts.ts"
import { easyScenarios } from "#db/seed/reference/easy-read-scenarios.ts"
import { easyWords } from "#db/seed/reference/easy-read-words.ts"
import type { EasyLine, EasyText, QuestionText, SeedQuestion } from "#db/seed/reference/question-types.ts"
import { choiceScenarios } from "#db/seed/reference/questions-choices.ts"
import { lifePrompts } from "#db/seed/reference/questions-life.ts"
import { promptQuestions } from "#db/seed/reference/questions-prompts.ts"
import { homeScenarios } from "#db/seed/reference/questions-scenarios-home.ts"
import { outScenarios } from "#db/seed/reference/questions-scenarios-out.ts"
import { spokenQuestions } from "#db/seed/reference/questions-spoken.ts"
import { writtenQuestions } from "#db/seed/reference/questions-written.ts"

const easyTexts: Readonly<Record<string, EasyText>> = { ...easyPrompts, ...easyScenarios, ...easyWords }

const sentence = ([picture, text]: EasyLine): EasySentence => ({ text, picture })
const joined = (lines: readonly EasyLine[]) => lines.map(([, text]) => text).join(" ")

function withEasyRead(question: QuestionText): SeedQuestion {
  const easy = easyTexts[question.code]
  if (!easy) throw new Error(`${question.code} has no Easy Read text`)
  const { situation, ask, options, guide } = easy
  const optionTexts = Object.entries(options ?? {}).map(([id, line]) => [id, sentence(line)] as const)
  return {
    ...question,
    ...(question.guide && {
      guide: question.guide.map((anchor, place) => ({ ...anchor, easy: guide?.[place] ?? "" })),
    }),
    easyRead: {
      situation: joined(situation),
      ask: joined(ask),
      lines: { situation: situation.map(sentence), ask: ask.map(sentence) },
      ...(options && { options: Object.fromEntries(optionTexts) }),
    },
  }
}

/** The national library: questions of our own that any provider may pick from. */
export const seedQuestions: readonly SeedQuestion[] = [
  ...promptQuestions,
  ...lifePrompts,
  ...homeScenarios,
  ...outScenarios,
  ...choiceScenarios,
  ...writtenQuestions,
  ...spokenQuestions,
].map(withEasyRead)
