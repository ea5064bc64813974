import type { ReactNode } from "react"
import type { Finding } from "#app/domain/language-check/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"

/** A text read back, what was found in it marked. A sentence that is hard to read may hold marks of its own. */
export function MarkedText({
  text,
  findings,
}: {
  readonly text: string
  readonly findings: readonly Finding[]
}) {
  return <p className="vf-language-check__text">{marked(text, findings, 0, text.length)}</p>
}

function marked(text: string, findings: readonly Finding[], from: number, to: number): ReactNode[] {
  const parts: ReactNode[] = []
  let at = from
  findings.forEach((finding, index) => {
    if (finding.start < at || finding.end > to) return
    if (finding.start > at) parts.push(text.slice(at, finding.start))
    parts.push(
      <Mark key={finding.start} finding={finding}>
        {marked(text, findings.slice(index + 1), finding.start, finding.end)}
      </Mark>,
    )
    at = finding.end
  })
  if (at < to) parts.push(text.slice(at, to))
  return parts
}

function Mark({ finding, children }: { readonly finding: Finding; readonly children: ReactNode }) {
  const words = useWords().languageCheck
  return (
    <mark className={`vf-found vf-found--${finding.kind}`}>
      {children}
      <span className="govuk-visually-hidden"> ({words.kinds[finding.kind]})</span>
    </mark>
  )
}
