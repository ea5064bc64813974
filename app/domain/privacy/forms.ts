import { z } from "zod"
import {
  type EqualityAnswers,
  type EqualityQuestion,
  equalityQuestions,
  notSaid,
} from "#app/domain/privacy/vocabulary.ts"

const typed = z.string().default("")

export const ComplainForm = z.object({ words: typed })
export const AnswerComplaintForm = z.object({ words: typed })
export const EraseForm = z.object({})

const questions = Object.keys(equalityQuestions) as EqualityQuestion[]

/** One choice for each question; what was left out, or is no choice of ours, is no answer. */
export const EqualityForm = z.looseObject({}).transform((fields): EqualityAnswers => {
  const chosen = questions.flatMap((question) => {
    const choices: readonly string[] = [...equalityQuestions[question], notSaid]
    const value = choices.find((choice) => choice === fields[question])
    return value ? [[question, value] as const] : []
  })
  return Object.fromEntries(chosen)
})
