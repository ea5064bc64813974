import { Time } from "#app/ui/components/time.tsx"
import type { CopyLine, CopySection } from "#app/ui/privacy/copy-in-words.ts"
import { Prose } from "#app/ui/vacancy/prose.tsx"

/** Everything that is held, section by section. */
export function CopyToRead({ sections }: { readonly sections: readonly CopySection[] }) {
  return sections.map(({ title, lines, note }, index) => (
    <section key={title} aria-labelledby={`held-${index}`}>
      <h2 className="govuk-heading-m" id={`held-${index}`}>
        {title}
      </h2>
      {lines.length > 0 && <Lines lines={lines} />}
      {note && <p className="govuk-body">{note}</p>}
    </section>
  ))
}

/** What is held under one label stands together: a list names nothing twice. */
function Lines({ lines }: { readonly lines: readonly CopyLine[] }) {
  const byLabel = new Map<string, CopyLine[]>()
  for (const line of lines) byLabel.set(line.label, [...(byLabel.get(line.label) ?? []), line])
  return (
    <dl className="govuk-summary-list">
      {[...byLabel].map(([label, held]) => (
        <div className="govuk-summary-list__row" key={label}>
          <dt className="govuk-summary-list__key" dir="auto">
            {label}
          </dt>
          <dd className="govuk-summary-list__value">
            {held.map((line, index) => (
              <div className="vf-held" key={index}>
                <Held line={line} />
              </div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Held({ line: { text, at, day } }: { readonly line: CopyLine }) {
  return (
    <>
      {text && <Prose text={text} />}
      {at && (
        <p className="govuk-body">
          <Time at={at} show="date-time" />
        </p>
      )}
      {day && (
        <p className="govuk-body">
          <Time day={day} />
        </p>
      )}
    </>
  )
}
