import type { MarkStep } from "#app/domain/training/rules.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
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

/** A plan's standards. Those that whoever looks may say something about have a box; the buttons say what. */
export function StandardsForm({ standards, ticked, problem }: Props) {
  const words = useWords().training.plan
  const steps = order.filter((step) => standards.some(({ open }) => open.includes(step)))
  const firstOpen = standards.find(({ open }) => open.length > 0)?.number
  const lines = (
    <ol className="vf-standards">
      {standards.map((line) => (
        <li className="vf-standards__one" key={line.number}>
          <Standard
            line={line}
            id={line.number === firstOpen ? field : `${field}-${line.number}`}
            ticked={ticked.includes(String(line.number))}
          />
        </li>
      ))}
    </ol>
  )
  if (steps.length === 0) {
    return (
      <>
        <p className="govuk-body">{words.nothingToDo}</p>
        {lines}
      </>
    )
  }
  return (
    <Form>
      <div className={groupClass(problem)}>
        <fieldset className="govuk-fieldset" aria-describedby={problem ? `${field}-error` : undefined}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{words.legend}</legend>
          <FieldProblem id={field} problem={problem} />
          {lines}
        </fieldset>
      </div>
      <div className="vf-standards__presses">
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
      </div>
    </Form>
  )
}

type StandardProps = { readonly line: Line; readonly id: string; readonly ticked: boolean }

function Standard({ line, id, ticked }: StandardProps) {
  const words = useWords().training.plan
  const { number, title, open, needsSecondPerson } = line
  const marksId = `${id}-marks`
  const name = `${number}. ${title}`
  return (
    <>
      {open.length > 0 ? (
        <div className="govuk-checkboxes">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={id}
              name={field}
              type="checkbox"
              value={number}
              defaultChecked={ticked}
              aria-describedby={marksId}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
              {name}
            </label>
          </div>
        </div>
      ) : (
        <p className="vf-standards__name">{name}</p>
      )}
      <Marks id={marksId} known={line.known} seen={line.seen} signedOff={line.signedOff} />
      {needsSecondPerson && <p className="govuk-hint vf-standards__note">{words.second}</p>}
    </>
  )
}
