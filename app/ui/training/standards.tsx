import type { MarkStep } from "#app/domain/training/rules.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { choiceId } from "#app/ui/forms/choices.tsx"
import { FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { type Mark, Marks } from "#app/ui/training/marks.tsx"

type Line = {
  readonly number: number
  readonly title: string
  readonly known: Mark | null
  readonly seen: Mark | null
  readonly signedOff: Mark | null
  readonly open: readonly MarkStep[]
  readonly needsSecondPerson: boolean
}

type Props = {
  readonly standards: readonly Line[]
  /** Numbers that were ticked before something was to be put right. */
  readonly ticked: readonly string[]
  readonly problem?: string | undefined
}

const field = "standards"
const order = ["known", "seen", "signed-off"] as const

/** Standards that whoever looks may say something about: each has a box, and the buttons say what. */
function OpenStandards({ standards, ticked, problem }: Props) {
  const words = useWords().training.plan
  const steps = order.filter((step) => standards.some(({ open }) => open.includes(step)))
  return (
    <Form>
      <div className={groupClass(problem)}>
        <fieldset className="govuk-fieldset" aria-describedby={problem ? `${field}-error` : undefined}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{words.legend}</legend>
          <FieldProblem id={field} problem={problem} />
          <ol className="vf-standards">
            {standards.map((line, index) => (
              <li className="vf-standards__one" key={line.number}>
                <OpenStandard
                  line={line}
                  id={choiceId(field, index)}
                  ticked={ticked.includes(String(line.number))}
                />
              </li>
            ))}
          </ol>
        </fieldset>
      </div>
      <ButtonGroup>
        {steps.map((step, index) => (
          <Button
            key={step}
            name="step"
            value={step}
            kind={index === steps.length - 1 ? "primary" : "secondary"}
          >
            {words.presses[step]}
          </Button>
        ))}
      </ButtonGroup>
    </Form>
  )
}

type OpenProps = { readonly line: Line; readonly id: string; readonly ticked: boolean }

function OpenStandard({ line, id, ticked }: OpenProps) {
  return (
    <>
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            className="govuk-checkboxes__input"
            id={id}
            name={field}
            type="checkbox"
            value={line.number}
            defaultChecked={ticked}
            aria-describedby={`${id}-marks`}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {nameOf(line)}
          </label>
        </div>
      </div>
      <Marks id={`${id}-marks`} known={line.known} seen={line.seen} signedOff={line.signedOff} />
    </>
  )
}

function OtherStandards({ standards }: { readonly standards: readonly Line[] }) {
  const words = useWords().training.plan
  return (
    <ol className="vf-standards">
      {standards.map((line) => (
        <li className="vf-standards__one" key={line.number}>
          <p className="vf-standards__name">{nameOf(line)}</p>
          <Marks known={line.known} seen={line.seen} signedOff={line.signedOff} />
          {line.needsSecondPerson && <p className="govuk-hint vf-standards__note">{words.second}</p>}
        </li>
      ))}
    </ol>
  )
}

const nameOf = ({ number, title }: Line) => `${number}. ${title}`

/** A plan's standards: first those whoever looks may say something about, then others', then what is done. */
export function Standards({ standards, ticked, problem }: Props) {
  const words = useWords().training.plan
  const mine = standards.filter(({ open }) => open.length > 0)
  const finished = standards.filter(({ signedOff }) => signedOff)
  const others = standards.filter(({ open, signedOff }) => open.length === 0 && !signedOff)
  return (
    <>
      {mine.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.mine}</h2>
          <OpenStandards standards={mine} ticked={ticked} problem={problem} />
        </>
      )}
      {mine.length === 0 && others.length > 0 && <p className="govuk-body">{words.nothingToDo}</p>}
      {others.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.others}</h2>
          <OtherStandards standards={others} />
        </>
      )}
      {finished.length > 0 && (
        <Details summary={words.finished(finished.length)}>
          <OtherStandards standards={finished} />
        </Details>
      )}
    </>
  )
}
