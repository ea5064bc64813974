import type { ScanResult } from "#app/domain/training/vocabulary.ts"
import { Button } from "#app/ui/components/button.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly files: readonly {
    readonly id: string
    readonly name: string
    readonly bytes: number
    readonly addedAt: Date
    readonly by: string | null
    readonly scan: ScanResult
    readonly mayRemove: boolean
  }[]
  /** Where a file is opened, before its id. */
  readonly path: string
}

/** Files that show one record, each with who added it. */
export function EvidenceList({ files, path }: Props) {
  const words = useWords().evidence
  return (
    <ul className="vf-shares">
      {files.map(({ id, name, bytes, addedAt, by, scan, mayRemove }) => (
        <li key={id} className="vf-noted">
          <p className="govuk-body">
            <EvidenceLink href={`${path}/${id}`} name={name} bytes={bytes} scan={scan} />
          </p>
          <p className="govuk-hint">
            {words.added} <Time at={addedAt} /> {by && <bdi>{words.byWhom(by)}</bdi>}
          </p>
          {mayRemove && (
            <Details summary={<bdi>{words.remove.summary(name)}</bdi>}>
              <Form action={`${path}/${id}/remove`}>
                <p className="govuk-body">{words.remove.ask}</p>
                <Button kind="secondary">{words.remove.send}</Button>
              </Form>
            </Details>
          )}
        </li>
      ))}
    </ul>
  )
}

type LinkProps = {
  readonly href: string
  readonly name: string
  readonly bytes: number
  readonly scan: ScanResult
}

/** A file to open, or why it does not open. */
export function EvidenceLink({ href, name, bytes, scan }: LinkProps) {
  const words = useWords().evidence
  const said = words.scans[scan]
  if (said) {
    return (
      <>
        <bdi>{name}</bdi>: {said}
      </>
    )
  }
  return (
    <>
      <a className="govuk-link" href={href} download>
        <bdi>{name}</bdi>
      </a>{" "}
      ({words.size(Math.max(1, Math.round(bytes / 1_024)))})
    </>
  )
}
