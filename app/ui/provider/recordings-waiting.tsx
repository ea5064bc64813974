import { LinkButton } from "#app/ui/components/button.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** That voice answers of a vacancy wait to be typed, and where. */
export function RecordingsWaiting({ waiting, href }: { readonly waiting: number; readonly href: string }) {
  const words = useWords().voice.typing
  return (
    <section aria-labelledby="voice-answers">
      <h2 className="govuk-heading-m" id="voice-answers">
        {words.title}
      </h2>
      <p className="govuk-body">
        {words.waiting(waiting)} {words.held}
      </p>
      <LinkButton href={href} kind="secondary">
        {words.open}
      </LinkButton>
    </section>
  )
}
