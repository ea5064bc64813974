import type { ReactNode } from "react"
import type { DecideRefusal } from "#app/domain/decisions/rules.ts"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { choiceId } from "#app/ui/forms/choices.tsx"
import { FieldProblem, groupClass } from "#app/ui/forms/field-frame.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { inOwnWords, type Typed, textOf, ticksOf } from "#app/ui/forms/typed.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import {
  ApplicationTable,
  type ListedApplication,
  type ListedApplications,
} from "#app/ui/provider/application-table.tsx"

type Wrong = {
  readonly problems: readonly Problem[]
  readonly values: Typed
  /** Applications on the list that are not ready, each with its reason. Nothing was recorded then. */
  readonly refused: readonly { readonly applicationId: string; readonly why: DecideRefusal }[]
}

type Props = {
  readonly list: ListedApplications
  readonly provider: string
  readonly links: ReactNode
  readonly wrong: Wrong | undefined
}

/** The waiting applications, to be ticked and shortlisted together with one reason. */
export function ShortlistFields({ list, provider, links, wrong }: Props) {
  const { applications: words } = useWords().provider
  const notReady = useNotReady(list.applications)
  const refused = wrong?.refused ?? []
  const said = [
    ...inOwnWords(wrong?.problems, words.missing, useWords().server),
    ...(refused.length > 0 ? [{ text: words.notAllReady }] : []),
    ...refused.map(notReady),
  ]
  const typed = wrong?.values ?? {}
  const ticked = ticksOf(typed, "chosen")
  const nothingTicked = problemOf(wrong?.problems, "chosen") && words.missing.chosen
  return (
    <>
      <ErrorSummary problems={said} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {links}
      <Form>
        <div className={groupClass(nothingTicked)}>
          <FieldProblem id="chosen" problem={nothingTicked} />
          <ApplicationTable
            list={list}
            provider={provider}
            last={{
              label: words.tickColumn,
              cell: (row, index) => (
                <Tick row={row} id={choiceId("chosen", index)} checked={ticked.includes(row.id)} />
              ),
            }}
          />
        </div>
        <h2 className="govuk-heading-m">{words.shortlistTitle}</h2>
        <p className="govuk-body">{words.shortlistLead}</p>
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={textOf(typed, "reason")}
          problem={problemOf(said, "reason")}
          rows={5}
          limit={2000}
        />
        <Button>{words.shortlist}</Button>
      </Form>
    </>
  )
}

/** Says why one application of the list is not ready and who is still to be heard; leads to its tick. */
function useNotReady(rows: readonly ListedApplication[]) {
  const { applications, application, refusals } = useWords().provider
  return ({ applicationId, why }: Wrong["refused"][number]): Problem => {
    const index = rows.findIndex(({ id }) => id === applicationId)
    const row = rows[index]
    const reason = refusalText(refusals.decide, why)
    if (!row) return { text: reason }
    const who =
      why.kind === "not-heard-yet" && row.awaited.length > 0
        ? ` ${application.awaited(row.awaited.join(", "))}`
        : ""
    return { field: choiceId("chosen", index), text: `${applications.named(row.name)}: ${reason}${who}` }
  }
}

type TickProps = { readonly row: ListedApplication; readonly id: string; readonly checked: boolean }

function Tick({ row, id, checked }: TickProps) {
  const words = useWords().provider.applications
  return (
    <div className="govuk-checkboxes">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name="chosen"
          type="checkbox"
          value={row.id}
          defaultChecked={checked}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          <VisuallyHidden>{words.tick(row.name)}</VisuallyHidden>
        </label>
      </div>
    </div>
  )
}
