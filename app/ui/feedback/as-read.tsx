import type { Feedback } from "#app/domain/decisions/vocabulary.ts"
import { FeedbackToRead } from "#app/ui/feedback/feedback-to-read.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"

/** Feedback in both forms, as whoever it is for reads it. */
export function AsRead({ feedback }: { readonly feedback: Feedback }) {
  const words = useWords().feedback.write
  return (
    <div className="vf-as-read">
      <div>
        <h2 className="govuk-heading-m">{words.asTyped}</h2>
        <FeedbackToRead feedback={feedback} easy={false} words={wordsFor("en").feedback} headingLevel={3} />
      </div>
      <div>
        <h2 className="govuk-heading-m">{words.asEasy}</h2>
        <FeedbackToRead feedback={feedback} easy words={wordsFor("easy-read").feedback} headingLevel={3} />
      </div>
    </div>
  )
}
