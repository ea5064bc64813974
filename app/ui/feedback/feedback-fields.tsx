import { feedbackPartLimit as limit, mostFeedbackParts } from "#app/domain/decisions/feedback-owed.ts"
import type { Feedback, Strength, ToTry } from "#app/domain/decisions/vocabulary.ts"
import type { Finding } from "#app/domain/language-check/vocabulary.ts"
import { careValueCodes } from "#app/domain/vacancies/vocabulary.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { Checkbox } from "#app/ui/forms/checkboxes.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Select } from "#app/ui/forms/select.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { LanguageCheck } from "#app/ui/language-check/language-check.tsx"

type Problems = readonly Problem[] | undefined
type Checked = Readonly<Record<string, readonly Finding[]>>
type Props = {
  readonly feedback: Feedback
  readonly problems: Problems
  /** What the language check found, by field. */
  readonly checked: Checked
}

/** Every part of feedback to change, leave out or move, its Easy Read twin beside it. */
export function FeedbackFields({ feedback, problems, checked }: Props) {
  const words = useWords().feedback.write
  const { strengths, toTry, closing } = feedback
  return (
    <>
      {strengths.map((part, at) => (
        <StrengthFields
          key={`${part.question} ${at}`}
          part={part}
          at={at}
          last={at === strengths.length - 1}
          problems={problems}
          checked={checked}
        />
      ))}
      {strengths.length < mostFeedbackParts && <OwnStrength at={strengths.length} checked={checked} />}
      {toTry && <ToTryFields toTry={toTry} problems={problems} checked={checked} />}
      <fieldset className="vf-part">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{words.closing}</legend>
        <Twins place="closing" of={words.closing} said={closing} problems={problems} checked={checked} />
      </fieldset>
    </>
  )
}

type TwinsProps = {
  readonly place: string
  /** What the part is called, for those who listen. */
  readonly of: string
  readonly said: { readonly words: string; readonly easy: string }
  readonly problems: Problems
  readonly checked: Checked
}

function Twins({ place, of, said, problems, checked }: TwinsProps) {
  const words = useWords().feedback.write
  const about = <VisuallyHidden>, {of}</VisuallyHidden>
  const check = (field: string, label: string, text: string) => (
    <LanguageCheck field={field} label={`${label}, ${of}`} text={text} findings={checked[field]} />
  )
  return (
    <div className="vf-part__twins">
      <div>
        <TextArea
          name={`words-${place}`}
          label={
            <>
              {words.words}
              {about}
            </>
          }
          value={said.words}
          rows={5}
          limit={limit}
          problem={problemOf(problems, `words-${place}`)}
        />
        {check(`words-${place}`, words.words, said.words)}
      </div>
      <div>
        <TextArea
          name={`easy-${place}`}
          label={
            <>
              {words.easy}
              {about}
            </>
          }
          hint={words.easyHint}
          value={said.easy}
          rows={5}
          problem={problemOf(problems, `easy-${place}`)}
        />
        {check(`easy-${place}`, words.easy, said.easy)}
      </div>
    </div>
  )
}

type StrengthProps = {
  readonly part: Strength
  readonly at: number
  readonly last: boolean
  readonly problems: Problems
  readonly checked: Checked
}

function StrengthFields({ part, at, last, problems, checked }: StrengthProps) {
  const { write: words, values, frames } = useWords().feedback
  const name = words.strength(at + 1, part.value ? values[part.value] : "")
  const lead = frames[part.frame](part.question)
  const about = <VisuallyHidden>, {name}</VisuallyHidden>
  return (
    <fieldset className="vf-part" id={`strength-${at}`}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{name}</legend>
      <input type="hidden" name={`frame-${at}`} value={part.frame} />
      <input type="hidden" name={`value-${at}`} value={part.value ?? ""} />
      <input type="hidden" name={`question-${at}`} value={part.question} />
      {lead && (
        <p className="govuk-body">
          <span className="govuk-hint">{words.framed}</span> {lead}
        </p>
      )}
      <Twins place={`${at}`} of={name} said={part} problems={problems} checked={checked} />
      <TextArea
        name={`said-${at}`}
        label={
          <>
            {words.said}
            {about}
          </>
        }
        hint={words.saidHint}
        value={part.said}
        rows={2}
      />
      <LanguageCheck
        field={`said-${at}`}
        label={`${words.said}, ${name}`}
        text={part.said}
        findings={checked[`said-${at}`]}
      />
      <Checkbox
        name={`out-${at}`}
        label={
          <>
            {words.out}
            {about}
          </>
        }
        checked={!part.kept}
      />
      <ButtonGroup>
        {at > 0 && (
          <Button name="what" value={`up-${at}`} kind="secondary">
            {words.up}
            {about}
          </Button>
        )}
        {!last && (
          <Button name="what" value={`down-${at}`} kind="secondary">
            {words.down}
            {about}
          </Button>
        )}
      </ButtonGroup>
    </fieldset>
  )
}

function OwnStrength({ at, checked }: { readonly at: number; readonly checked: Checked }) {
  const { write: words, values } = useWords().feedback
  return (
    <Details summary={words.add}>
      <input type="hidden" name={`frame-${at}`} value="own" />
      <Select
        name={`value-${at}`}
        label={words.value}
        choices={[
          { value: "", label: words.noValue },
          ...careValueCodes.map((code) => ({ value: code, label: values[code] })),
        ]}
      />
      <Twins
        place={`${at}`}
        of={words.add}
        said={{ words: "", easy: "" }}
        problems={undefined}
        checked={checked}
      />
    </Details>
  )
}

type ToTryProps = { readonly toTry: ToTry; readonly problems: Problems; readonly checked: Checked }

function ToTryFields({ toTry, problems, checked }: ToTryProps) {
  const { write: words, read } = useWords().feedback
  return (
    <fieldset className="vf-part">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{words.toTry}</legend>
      <input type="hidden" name="has-to-try" value="yes" />
      <input type="hidden" name="question-to-try" value={toTry.question} />
      <p className="govuk-body">
        <span className="govuk-hint">{words.framed}</span> {read.toTryLead(toTry.question)}
      </p>
      <Twins place="to-try" of={words.toTry} said={toTry} problems={problems} checked={checked} />
      <Checkbox
        name="out-to-try"
        label={
          <>
            {words.out}
            <VisuallyHidden>, {words.toTry}</VisuallyHidden>
          </>
        }
        checked={!toTry.kept}
      />
    </fieldset>
  )
}
