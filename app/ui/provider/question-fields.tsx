import type { ReactNode } from "react"
import { valuesNotShown } from "#app/domain/scenarios/suggest.ts"
import { keyScoredKinds, type QuestionKind } from "#app/domain/scenarios/vocabulary.ts"
import { Details } from "#app/ui/components/details.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { choiceId } from "#app/ui/forms/choices.tsx"
import { describedBy, FieldHint, FieldLegend, FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { inOwnWords, type Typed, ticksOf } from "#app/ui/forms/typed.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Question = {
  readonly versionId: string
  readonly kind: QuestionKind
  readonly title: string
  readonly situation: string
  readonly ask: string
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly valueCodes: readonly string[]
  readonly shared: boolean
}

type Props = {
  readonly title: string
  readonly bank: readonly Question[]
  /** The names of all values, by code. */
  readonly values: readonly { readonly code: string; readonly title: string }[]
  /** The values that the vacancy asks for. */
  readonly asked: readonly string[]
  readonly chosen: readonly string[]
  readonly suggested: boolean
  readonly typed: Typed | undefined
  readonly problems: readonly Problem[] | undefined
}

/** The question bank to choose from, and which of the values asked for each question shows. */
export function QuestionFields({ title, bank, values, asked, chosen, suggested, typed, problems }: Props) {
  const words = useWords().provider.questions
  const said = inOwnWords(problems, words.missing, useWords().server)
  const ticked = typed
    ? [...ticksOf(typed, "prompts"), ...ticksOf(typed, "scenarios"), ...ticksOf(typed, "written")]
    : chosen
  const named = (codes: readonly string[]) =>
    values
      .filter(({ code }) => codes.includes(code))
      .map((value) => value.title)
      .join("; ")
  const missing = valuesNotShown(
    bank.filter(({ versionId }) => ticked.includes(versionId)),
    asked,
  )
  const group = (...kinds: readonly QuestionKind[]) => ({
    questions: bank.filter((question) => kinds.includes(question.kind)),
    ticked,
    asked,
    named,
  })
  return (
    <>
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <InsetText>
        <p className="govuk-body">
          <strong>{words.asked}:</strong> {named(asked)}
        </p>
        <p className="govuk-body">{missing.length > 0 ? words.notShown(named(missing)) : words.allShown}</p>
        <p className="govuk-body">{suggested && !typed ? words.suggested : words.whenSaved}</p>
      </InsetText>
      <Form>
        <Group
          {...group("prompt")}
          name="prompts"
          legend={words.prompts}
          hint={words.promptsHint}
          problem={problemOf(said, "prompts")}
        />
        <Group
          {...group(...keyScoredKinds)}
          name="scenarios"
          legend={words.scenarios}
          hint={words.scenariosHint}
          problem={problemOf(said, "scenarios")}
        />
        <Group
          {...group("written", "spoken")}
          name="written"
          legend={words.written}
          hint={words.writtenHint}
          problem={problemOf(said, "written")}
          one
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </>
  )
}

type GroupProps = {
  readonly name: string
  readonly legend: ReactNode
  readonly hint: ReactNode
  readonly problem: string | undefined
  readonly questions: readonly Question[]
  readonly ticked: readonly string[]
  readonly asked: readonly string[]
  readonly named: (codes: readonly string[]) => string
  /** Only one of them, by radios. */
  readonly one?: boolean
}

/** Choices with the whole question folded beneath each: the shared groups of choices have no room for it. */
function Group({ name, legend, hint, problem, questions, ticked, asked, named, one }: GroupProps) {
  const words = useWords().provider.questions
  const kind = one ? "radios" : "checkboxes"
  return (
    <div className={`${groupClass(problem)} vf-questions`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(name, hint, problem)}>
        <FieldLegend>{legend}</FieldLegend>
        <FieldHint id={name}>{hint}</FieldHint>
        <FieldProblem id={name} problem={problem} />
        <div className={`govuk-${kind}`}>
          {questions.map((question, index) => {
            const id = choiceId(name, index)
            const wanted = question.valueCodes.some((code) => asked.includes(code))
            return (
              <div key={question.versionId}>
                <div className={`govuk-${kind}__item`}>
                  <input
                    className={`govuk-${kind}__input`}
                    id={id}
                    name={name}
                    type={one ? "radio" : "checkbox"}
                    value={question.versionId}
                    defaultChecked={ticked.includes(question.versionId)}
                    aria-describedby={`${id}-item-hint`}
                  />
                  <label className={`govuk-label govuk-${kind}__label`} htmlFor={id}>
                    {question.title}
                  </label>
                  <div id={`${id}-item-hint`} className={`govuk-hint govuk-${kind}__hint`}>
                    {words.kinds[question.kind]} {words.shows(named(question.valueCodes))}{" "}
                    {wanted && <Tag tone="calm">{words.ofThem}</Tag>}{" "}
                    {!question.shared && <Tag>{words.own}</Tag>}
                  </div>
                </div>
                <Whole question={question} />
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}

function Whole({ question }: { readonly question: Question }) {
  const words = useWords().provider.questions
  return (
    <Details summary={words.readIt(question.title)}>
      <p className="govuk-body">{question.situation}</p>
      <p className="govuk-body">{question.ask}</p>
      {question.options.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {question.options.map((option) => (
            <li key={option.id}>{option.text}</li>
          ))}
        </ul>
      )}
    </Details>
  )
}
