import type { EasyReadQuestion, QuestionKind, QuestionOption } from "#app/domain/scenarios/vocabulary.ts"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { RatingGroup } from "#app/ui/forms/rating-group.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

type Asked = {
  readonly kind: QuestionKind
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly options: readonly QuestionOption[]
  readonly values: readonly string[]
}

/** What is asked, in the reader's language: the heading, the situation and what it is about. */
export function QuestionAsked({ question }: { readonly question: Asked }) {
  const words = useWords().apply.question
  const easy = useLanguage() === "easy-read"
  const caption: Record<QuestionKind, string> = {
    prompt: words.prompt,
    "rate-options": words.scenario,
    "best-and-worst": words.scenario,
    "put-in-order": words.scenario,
    written: words.writtenStory,
    spoken: words.writtenStory,
  }
  return (
    <>
      <p className="vf-caption">{caption[question.kind]}</p>
      <h1 className="govuk-heading-l">{question.title}</h1>
      <Prose text={easy ? question.easyRead.situation : question.situation} />
      {question.kind === "prompt" && <p className="govuk-hint">{words.values(question.values.join("; "))}</p>}
    </>
  )
}

type Props = {
  readonly question: Asked
  /** The name of the field that rates an option. */
  readonly fieldOf: (optionId: string) => string
  /** What is in a field: as typed just now, or as saved. */
  readonly shownIn: (field: string) => string | null
  readonly problems: readonly Problem[] | undefined
  readonly limit: number
}

/** The field or fields that answer it. */
export function QuestionFields({ question, fieldOf, shownIn, problems, limit }: Props) {
  const words = useWords().apply.question
  const easy = useLanguage() === "easy-read"
  const ask = easy ? question.easyRead.ask : question.ask
  if (question.kind === "rate-options") {
    return (
      <RatingGroup
        id="ratings"
        legend={ask}
        hint={words.notATest}
        points={words.points}
        rows={question.options.map((option) => {
          const name = fieldOf(option.id)
          return { name, text: option.text, value: shownIn(name), problem: problemOf(problems, name) }
        })}
      />
    )
  }
  return (
    <TextArea
      name="body"
      label={ask}
      hint={words.spelling}
      value={shownIn("body")}
      problem={problemOf(problems, "body")}
      rows={10}
      limit={limit}
    />
  )
}
