import { inOrder } from "#app/domain/applications/answers.ts"
import { moveValue, ratingField } from "#app/domain/applications/forms.ts"
import type {
  EasyReadQuestion,
  QuestionKind,
  QuestionOption,
  WelshQuestion,
} from "#app/domain/scenarios/vocabulary.ts"
import { AskInWords, OptionInWords, SituationInWords } from "#app/ui/apply/asked-in-words.tsx"
import { OrderField } from "#app/ui/forms/order-field.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { RatingGroup } from "#app/ui/forms/rating-group.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { valuesInWords } from "#app/ui/language/values-in-words.ts"

type Asked = {
  readonly kind: QuestionKind
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly easyRead: EasyReadQuestion
  readonly welsh: WelshQuestion | null
  readonly options: readonly QuestionOption[]
  readonly values: readonly string[]
  readonly valueCodes: readonly string[]
}

/** What is asked, in the reader's language: the heading, the situation and what it is about. */
export function QuestionAsked({ question }: { readonly question: Asked }) {
  const words = useWords()
  const { caption, values } = words.apply.question
  const { title, lang } = useQuestion(question)
  return (
    <>
      <p className="vf-caption">{caption[question.kind]}</p>
      <h1 className="govuk-heading-l" lang={lang}>
        {title}
      </h1>
      <SituationInWords question={question} />
      {question.kind === "prompt" && <p className="govuk-hint">{values(valuesInWords(question, words))}</p>}
    </>
  )
}

type Props = {
  readonly question: Asked
  /** What is in a field: as typed just now, or as saved. */
  readonly shownIn: (field: string) => string | null
  readonly problems: readonly Problem[] | undefined
  readonly limit: number
  /** The option that was moved to where it is, when that is what the page was sent for. */
  readonly moved: string | null
}

/** The field or fields that answer it. */
export function QuestionFields({ question, shownIn, problems, limit, moved }: Props) {
  const words = useWords().apply.question
  const { kind, options, easyRead, lang } = useQuestion(question)
  const ask = <AskInWords question={question} />
  switch (kind) {
    case "rate-options":
      return (
        <RatingGroup
          id="ratings"
          legend={ask}
          hint={words.notATest}
          points={words.points}
          rows={options.map((option) => {
            const name = ratingField(option.id)
            return {
              name,
              text: <OptionInWords key={option.id} option={option} easyRead={easyRead} lang={lang} />,
              value: shownIn(name),
              problem: problemOf(problems, name),
            }
          })}
        />
      )
    case "best-and-worst":
      return (
        <>
          <p className="govuk-body-l">{ask}</p>
          {(["best", "worst"] as const).map((name) => (
            <Radios
              key={name}
              name={name}
              legend={words.choose[name]}
              hint={words.chooseHint[name]}
              choices={options.map((option) => ({
                value: option.id,
                label: <OptionInWords option={option} easyRead={easyRead} lang={lang} />,
              }))}
              value={shownIn(name)}
              problem={problemOf(problems, name)}
            />
          ))}
        </>
      )
    case "put-in-order":
      return (
        <OrderField
          name="ordering"
          legend={ask}
          hint={words.orderHint}
          problem={problemOf(problems, "ordering")}
          rows={inOrder(options, (shownIn("ordering") ?? "").split(",")).map((option) => ({
            id: option.id,
            text: <OptionInWords option={option} easyRead={easyRead} lang={lang} />,
            said: option.text,
            lang,
          }))}
          moveValueOf={moveValue}
          moved={moved}
          words={words.order}
        />
      )
    default:
      return (
        <TextArea
          name="body"
          label={ask}
          hint={kind === "spoken" ? words.spokenHint : words.spelling}
          value={shownIn("body")}
          problem={problemOf(problems, "body")}
          rows={10}
          limit={limit}
        />
      )
  }
}
