import type { FoundLine, LineProblem, LineState } from "#app/domain/training/import-rules.ts"
import { Details } from "#app/ui/components/details.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"

/** No page shows more of ten thousand lines than somebody reads. */
export const shownAtMost = 100

export type ShownPreview = {
  readonly text: string
  readonly seen: string
  readonly counts: {
    readonly toNote: number
    readonly later: number
    readonly there: number
    readonly wrong: number
    readonly unfilled: number
    readonly changed: number
    readonly problems: number
  }
  readonly toNote: readonly Pick<
    FoundLine,
    "line" | "worker" | "training" | "completedOn" | "taughtBy" | "evidence"
  >[]
  readonly problems: readonly LineProblem[]
  readonly changed: readonly { readonly line: number; readonly was: LineState; readonly is: LineState }[]
  readonly ignored: readonly string[]
}

/** What was read of a file, and what is to be pressed to note it. @param here address of the page where files are brought */
export function ImportPreview({ preview, here }: { readonly preview: ShownPreview; readonly here: string }) {
  const words = useWords().learningImport.preview
  const { counts } = preview
  const said = [
    words.willBe(counts.toNote),
    ...(counts.there > 0 ? [words.areThere(counts.there)] : []),
    ...(counts.wrong > 0 ? [words.notRead(counts.wrong)] : []),
  ]
  return (
    <>
      {counts.changed > 0 && (
        <NotificationBanner>
          <p className="govuk-notification-banner__heading">{words.changedTitle}</p>
          <ul className="govuk-list">
            {preview.changed.map(({ line, was, is }) => (
              <li key={line}>{words.changed(line, was, is)}</li>
            ))}
            {counts.changed > preview.changed.length && (
              <li>{words.moreChanged(counts.changed - preview.changed.length)}</li>
            )}
          </ul>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">
        {said.join(". ")}. {words.nothingYet}
      </p>
      {counts.later > 0 && <p className="govuk-body">{words.later(counts.later)}</p>}
      {counts.unfilled > 0 && <p className="govuk-body">{words.unfilled(counts.unfilled)}</p>}
      {preview.ignored.length > 0 && (
        <p className="govuk-body">
          <bdi>{words.ignored(preview.ignored)}</bdi>
        </p>
      )}
      {preview.problems.length > 0 && <Wrong preview={preview} />}
      {counts.toNote > 0 && (
        <>
          <h2 className="govuk-heading-m">{words.noteTitle}</h2>
          <Details summary={words.see} open={counts.toNote <= 10}>
            {counts.toNote > shownAtMost && (
              <p className="govuk-body">{words.someOf(shownAtMost, counts.toNote)}</p>
            )}
            <Table
              caption={words.noteTitle}
              captionHidden
              columns={words.noteColumns.map((label) => ({ label }))}
              rows={preview.toNote.map(({ line, worker, training, completedOn, taughtBy, evidence }) => ({
                id: String(line),
                cells: [
                  <bdi key="worker">{worker.name}</bdi>,
                  training.title,
                  <Time key="day" day={completedOn} />,
                  <bdi key="taught">{taughtBy}</bdi>,
                  <bdi key="evidence">{evidence}</bdi>,
                ],
              }))}
            />
          </Details>
          <p className="govuk-body">{words.pressWhat(counts.toNote)}</p>
          <Form action={`${here}/note`}>
            <input type="hidden" name="text" value={preview.text} />
            <input type="hidden" name="seen" value={preview.seen} />
            <SubmitButton>{words.press}</SubmitButton>
          </Form>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={here}>
          {words.another}
        </a>
      </p>
    </>
  )
}

function Wrong({ preview: { problems, counts } }: { readonly preview: ShownPreview }) {
  const { preview: words, columns, lineRefusals } = useWords().learningImport
  return (
    <>
      <h2 className="govuk-heading-m">{words.wrongTitle}</h2>
      <p className="govuk-body">{words.wrongWhat}</p>
      {counts.problems > problems.length && (
        <p className="govuk-body">{words.someOf(problems.length, counts.problems)}</p>
      )}
      <Table
        caption={words.wrongTitle}
        captionHidden
        columns={words.wrongColumns.map((label) => ({ label }))}
        rows={problems.map(({ line, cell, was, why }) => ({
          id: `${line} ${cell}`,
          cells: [
            words.line(line),
            cell ? columns[cell] : words.wholeLine,
            was === "" ? words.empty : <bdi key="was">{was}</bdi>,
            `${refusalText(lineRefusals, why)}.`,
          ],
        }))}
      />
    </>
  )
}
