import type { Problem } from "#app/ui/forms/problem.ts"
import { useWords } from "#app/ui/language/use-words.ts"

/**
 * All that is to be put right, at the top of the page, each with a link to its field.
 * The browser moves the focus here when the page opens. Nothing is drawn without problems.
 */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] | undefined }) {
  const words = useWords()
  if (!problems || problems.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: without script this is how the summary is reached first
    <div className="govuk-error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{words.shared.forms.problemTitle}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map((problem) => (
              <li key={`${problem.field ?? ""}:${problem.text}`}>
                {problem.field ? <a href={`#${problem.field}`}>{problem.text}</a> : problem.text}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
