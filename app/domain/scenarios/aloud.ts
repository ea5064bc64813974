import type { EasyReadQuestion, QuestionOption } from "#app/domain/scenarios/vocabulary.ts"

export type AloudQuestion = {
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly options: readonly QuestionOption[] | null
}

/** A whole question as it is read aloud: a pause after each part, the options in the order they are shown. */
export function aloudText(question: AloudQuestion, easy: boolean): string {
  const { situation, ask } = easy ? question.easyRead : question
  const options = (question.options ?? []).map(
    ({ id, text }) => (easy && question.easyRead.options?.[id]?.text) || text,
  )
  return [withStop(question.title), situation, ask, ...options].join("\n\n")
}

const withStop = (text: string) => (/[.?!”"]$/.test(text) ? text : `${text}.`)
