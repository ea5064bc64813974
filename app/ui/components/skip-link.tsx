import { useWords } from "#app/ui/language/use-words.ts"

/** The first stop of the keyboard on every page. */
export function SkipLink() {
  return (
    <a href="#main" className="govuk-skip-link">
      {useWords().shared.skipToContent}
    </a>
  )
}
