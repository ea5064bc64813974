import type { EasySentence, WelshQuestion } from "#app/domain/scenarios/vocabulary.ts"
import { easyMeeting } from "#db/seed/reference/easy-read-meeting.ts"
import { easyPrompts } from "#db/seed/reference/easy-read-prompts.ts"
import { easyScenarios } from "#db/seed/reference/easy-read-scenarios.ts"
import { easyWords } from "#db/seed/reference/easy-read-words.ts"
import { guidePictures } from "#db/seed/reference/guide-pictures.ts"
import type { EasyLine, EasyText, QuestionText, SeedQuestion } from "#db/seed/reference/question-types.ts"
import { choiceScenarios } from "#db/seed/reference/questions-choices.ts"
import { lifePrompts } from "#db/seed/reference/questions-life.ts"
import { meetingQuestions } from "#db/seed/reference/questions-meeting.ts"
import { promptQuestions } from "#db/seed/reference/questions-prompts.ts"
import { homeScenarios } from "#db/seed/reference/questions-scenarios-home.ts"
import { outScenarios } from "#db/seed/reference/questions-scenarios-out.ts"
import { spokenQuestions } from "#db/seed/reference/questions-spoken.ts"
import { writtenQuestions } from "#db/seed/reference/questions-written.ts"
import { easySamples, promptSamples } from "#db/seed/reference/samples-prompts.ts"
import { welshChoices } from "#db/seed/reference/welsh-choices.ts"
import { welshMeeting } from "#db/seed/reference/welsh-meeting.ts"
import { welshPrompts } from "#db/seed/reference/welsh-prompts.ts"
import { welshScenarios } from "#db/seed/reference/welsh-scenarios.ts"
import { welshWords } from "#db/seed/reference/welsh-words.ts"

const easyTexts: Readonly<Record<string, EasyText>> = {
  ...easyPrompts,
  ...easyScenarios,
  ...easyWords,
  ...easyMeeting,
}
const welshTexts: Readonly<Record<string, WelshQuestion>> = {
  ...welshPrompts,
  ...welshScenarios,
  ...welshChoices,
  ...welshWords,
  ...welshMeeting,
}

const sentence = ([picture, text]: EasyLine): EasySentence => ({ text, picture })
const joined = (lines: readonly EasyLine[]) => lines.map(([, text]) => text).join(" ")

function inEveryLanguage(question: QuestionText): SeedQuestion {
  const easy = easyTexts[question.code]
  const welsh = welshTexts[question.code]
  if (!easy) throw new Error(`${question.code} has no Easy Read text`)
  if (!welsh) throw new Error(`${question.code} has no Welsh text`)
  const pictures = guidePictures[question.code]
  const { situation, ask, options, guide } = easy
  const samples = question.samples ?? promptSamples[question.code]
  const easySample = easySamples[question.code]
  const optionTexts = Object.entries(options ?? {}).map(([id, line]) => [id, sentence(line)] as const)
  return {
    ...question,
    ...(samples && {
      samples: samples.map((sample, at) => ({ easy: easySample?.[at] ?? "", ...sample })),
    }),
    ...(question.guide && {
      guide: question.guide.map((anchor, place) => ({
        ...anchor,
        easy: guide?.[place] ?? "",
        ...(pictures?.[place] && { picture: pictures[place] }),
      })),
    }),
    easyRead: {
      situation: joined(situation),
      ask: joined(ask),
      lines: { situation: situation.map(sentence), ask: ask.map(sentence) },
      ...(options && { options: Object.fromEntries(optionTexts) }),
    },
    welsh,
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
  ...meetingQuestions,
].map(inEveryLanguage)
