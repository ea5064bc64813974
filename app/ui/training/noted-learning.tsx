import type { LearningStep } from "#app/domain/training/learning-rules.ts"
import type { Proof } from "#app/domain/training/vocabulary.ts"
import { Button, ButtonGroup } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { TextField } from "#app/ui/forms/text-field.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import type { Mark } from "#app/ui/training/marks.tsx"

type Noted = {
  readonly id: string
  readonly completedOn: string
  readonly until: string | null
  readonly taughtBy: string
  readonly evidence: string
  readonly edition: string
  readonly proof: Proof
  readonly noted: Mark
  readonly assessed: Mark | null
  readonly signedOff: Mark | null
  readonly takenBack: (Mark & { readonly why: string }) | null
  readonly isWhole: boolean
  /** The day of the record that it took the place of. */
  readonly renews: string | null
  readonly open: readonly LearningStep[]
  readonly needsSecondPerson: boolean
  /** How many photos and documents show it. */
  readonly files: number
}

type Props = {
  readonly record: Noted
  /** Where its photos and documents are, before its id. */
  readonly evidencePath: string
  /** Whoever looks may take it back. */
  readonly mayTakeBack: boolean
  /** What was typed as the reason, and what was wrong with it. */
  readonly why?: string
  readonly problem?: string | undefined
}

/** One record of what a worker completed: who said what, and what whoever looks may say. */
export function NotedLearning({ record, evidencePath, mayTakeBack, why = "", problem }: Props) {
  const {
    learning: { record: words },
    evidence,
  } = useWords()
  const { id, proof, takenBack, open, isWhole } = record
  const asked = !takenBack && !isWhole
  const said = (mark: Mark | null) => (mark ? <Said mark={mark} /> : words.notYet)
  return (
    <article className={takenBack ? "vf-noted vf-noted--back" : "vf-noted"} aria-labelledby={`noted-${id}`}>
      {takenBack && <Tag>{words.takenBack}</Tag>}
      <h3 className="govuk-heading-s" id={`noted-${id}`}>
        {words.completed}: <Time day={record.completedOn} />
      </h3>
      <SummaryList
        rows={[
          ...(takenBack
            ? [
                { key: words.takenBack, value: <Said mark={takenBack} /> },
                { key: words.why, value: takenBack.why },
              ]
            : [{ key: words.counts, value: record.until ? <Time day={record.until} /> : words.noEnd }]),
          ...(record.renews ? [{ key: words.renews, value: <Time day={record.renews} /> }] : []),
          { key: words.taughtBy, value: <bdi>{record.taughtBy}</bdi> },
          { key: words.evidence, value: <bdi>{record.evidence}</bdi> },
          {
            key: evidence.title,
            value: (
              <a className="govuk-link" href={`${evidencePath}/${id}/evidence`}>
                {evidence.link(record.files)}
              </a>
            ),
          },
          { key: words.by, value: <Said mark={record.noted} /> },
          ...(proof === "taught" ? [] : [{ key: words.assessed, value: said(record.assessed) }]),
          ...(proof === "signed-off" ? [{ key: words.signedOff, value: said(record.signedOff) }] : []),
          { key: words.edition, value: record.edition },
        ]}
      />
      {asked && <p className="govuk-body">{record.needsSecondPerson ? words.second : words.waits}</p>}
      {open.length > 0 && (
        <Form>
          <input type="hidden" name="record" value={id} />
          <ButtonGroup>
            {open.map((step) => (
              <Button key={step} name="what" value={step}>
                {words.say[step]}
              </Button>
            ))}
          </ButtonGroup>
        </Form>
      )}
      {mayTakeBack && !takenBack && (
        <Details summary={words.takeBack.summary} open={problem !== undefined}>
          <Form>
            <input type="hidden" name="what" value="take-back" />
            <input type="hidden" name="record" value={id} />
            <TextField
              name={`why-${id}`}
              label={words.takeBack.label}
              hint={words.takeBack.hint}
              value={why}
              problem={problem}
            />
            <Button kind="secondary">{words.takeBack.send}</Button>
          </Form>
        </Details>
      )}
    </article>
  )
}

function Said({ mark }: { readonly mark: Mark }) {
  const words = useWords().learning.record
  return (
    <>
      <Time at={mark.at} /> {mark.by && <bdi>{words.byWhom(mark.by)}</bdi>}
    </>
  )
}
