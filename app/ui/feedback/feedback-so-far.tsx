import { LinkButton } from "#app/ui/components/button.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly reference: string
  /** Null while nothing is decided. */
  readonly feedback: { readonly sentAt: Date | null; readonly dueAt: Date; readonly late: boolean } | null
}

/** By when somebody hears what was seen in them; once it is there, the way to it. */
export function FeedbackSoFar({ reference, feedback }: Props) {
  const words = useWords().feedback.standing
  if (!feedback) return null
  const { sentAt, dueAt, late } = feedback
  return (
    <section aria-labelledby="feedback">
      <h2 className="govuk-heading-m" id="feedback">
        {words.title}
      </h2>
      {sentAt && (
        <>
          <p className="govuk-body">{words.there}</p>
          <LinkButton href={`/apply/${reference}/feedback`}>{words.read}</LinkButton>
        </>
      )}
      {!sentAt && !late && (
        <p className="govuk-body">
          {words.soon} {words.by} <Time at={dueAt} />.
        </p>
      )}
      {!sentAt && late && (
        <p className="govuk-body">
          {words.late} <Time at={dueAt} />.{" "}
          <a className="govuk-link" href={`/apply/${reference}/messages`}>
            {words.lateAsk}
          </a>
          .
        </p>
      )}
    </section>
  )
}
