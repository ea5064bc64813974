import type { ScanResult } from "#app/domain/training/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { EvidenceLink } from "#app/ui/training/evidence-list.tsx"

type Props = {
  readonly files: readonly {
    readonly id: string
    readonly name: string
    readonly bytes: number
    readonly scan: ScanResult
    readonly provider: string
  }[]
}

/** What providers keep to show what somebody learnt. */
export function OwnEvidence({ files }: Props) {
  const words = useWords().evidence.own
  if (files.length === 0) return null
  return (
    <section className="vf-owned" aria-labelledby="own-evidence">
      <h2 className="govuk-heading-m" id="own-evidence">
        {words.title}
      </h2>
      <p className="govuk-body">{words.text}</p>
      <ul className="govuk-list govuk-list--spaced">
        {files.map(({ id, name, bytes, scan, provider }) => (
          <li key={id}>
            <EvidenceLink href={`/passport/evidence/${id}`} name={name} bytes={bytes} scan={scan} />,{" "}
            {words.from(provider)}
          </li>
        ))}
      </ul>
    </section>
  )
}
