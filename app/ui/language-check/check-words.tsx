import { Button } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Island } from "#app/ui/layout/island.tsx"

/** The button that has the words of its form read, and the program that does so while somebody writes. */
export function CheckWords({ island }: { readonly island: string | null }) {
  const words = useWords().languageCheck
  return (
    <div data-language-words>
      <p className="govuk-hint">
        {words.checkHint} {words.inOwnWords}
      </p>
      <Button kind="secondary" name="check" value="words">
        {words.check}
      </Button>
      <div role="status" className="govuk-visually-hidden" data-language-said />
      <Island src={island} />
    </div>
  )
}
