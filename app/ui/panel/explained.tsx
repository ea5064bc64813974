import { Idea } from "#app/ui/components/idea.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { type Typed, textOf } from "#app/ui/forms/typed.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"

type Named = { readonly name: string | null; readonly code: string }

type Props = {
  readonly explained: {
    readonly id: string
    readonly turnedDown: boolean
    /** It is said that they did not come to meet the panel. */
    readonly stayedAway: boolean
    readonly choice: Named
    readonly appointed: Named
    readonly reason: string
    readonly easyReason: string
    readonly answer: { readonly enough: boolean; readonly words: string } | null
  }
  /** One is asked about at a time. */
  readonly asks: boolean
  readonly typed: Typed
  readonly problems: readonly Problem[] | undefined
}

/** Whom the panel chose, what was done instead and why; and whether that explains enough. */
export function Explained({ explained, asks, typed, problems }: Props) {
  const words = useWords().panel.explained
  const easy = useLanguage() === "easy-read"
  const { id, turnedDown, stayedAway, choice, appointed, reason, easyReason, answer } = explained
  const called = ({ name, code }: Named) => name ?? words.somebody(code)
  return (
    <section>
      <Idea picture={[stayedAway ? "no" : "choose"]} lead>
        {stayedAway ? words.stayedAway(called(choice)) : words.chose(called(choice))}
      </Idea>
      <Idea picture={[turnedDown ? "no" : "person"]} lead>
        {turnedDown ? words.turnedDown(called(choice)) : words.appointed(called(appointed))}
      </Idea>
      <h2 className="govuk-heading-m">{words.why}</h2>
      <Idea picture={["speak", "listen"]}>{easy ? easyReason : reason}</Idea>
      {answer && (
        <InsetText>
          <p className="govuk-body">
            {words.thanks} {answer.enough ? words.thanksYes : words.thanksNo}
          </p>
          {answer.words && <p className="govuk-body">“{answer.words}”</p>}
        </InsetText>
      )}
      {asks && (
        <Form>
          <input type="hidden" name="explanation" value={id} />
          <Radios
            name="enough"
            legend={words.enough}
            value={textOf(typed, "enough")}
            problem={problemOf(problems, "enough")}
            choices={[
              { value: "yes", label: words.yes },
              { value: "no", label: words.no },
            ]}
          />
          <TextArea
            name="words"
            label={words.words}
            hint={words.wordsHint}
            value={textOf(typed, "words")}
            limit={1000}
          />
          <SubmitButton>{words.send}</SubmitButton>
        </Form>
      )}
    </section>
  )
}
