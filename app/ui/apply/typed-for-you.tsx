import type { AssistedWay } from "#app/domain/applications/vocabulary.ts"
import { Time } from "#app/ui/components/time.tsx"
import { WithEnglish } from "#app/ui/components/with-english.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly application: {
    readonly reference: string
    readonly provider: string
    readonly typedFor: {
      readonly way: AssistedWay
      readonly startedAt: Date
      readonly endedAt: Date | null
      readonly knowsWord: boolean
    } | null
  }
}

/** Tells an applicant who has seen who they are, and asks for a word that nobody else knows. */
export function TypedForYou({ application: { reference, provider, typedFor } }: Props) {
  const words = useWords().helping
  if (!typedFor) return null
  const { way, startedAt, endedAt, knowsWord } = typedFor
  return (
    <>
      <h2 className="govuk-heading-m">{words.typedForTitle}</h2>
      <p className="govuk-body">
        <WithEnglish say={(who) => words.typedFor(words.ways[way].short, who)} own={provider} />{" "}
        {words.typedFrom} <Time at={startedAt} show="date-time" />
        {endedAt && (
          <>
            {" "}
            {words.typedUntil} <Time at={endedAt} show="date-time" />
          </>
        )}
        .
      </p>
      {knowsWord && (
        <p className="govuk-body">
          {words.changeWord.text}{" "}
          <a className="govuk-link" href={`/apply/${reference}/save`}>
            {words.changeWord.title}
          </a>
        </p>
      )}
    </>
  )
}
