import type { BroughtOutcome } from "#app/domain/credentials/vocabulary.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly badges: readonly {
    readonly id: string
    readonly title: string
    readonly issuerName: string
    readonly outcome: BroughtOutcome | null
    readonly countsFor: string | null
    readonly isTakenBack: boolean
  }[]
  readonly path: string
}

/** What one worker learnt with others. */
export function BroughtByOne({ badges, path }: Props) {
  const { list, one, own } = useWords().brought
  if (badges.length === 0) return null
  return (
    <section aria-labelledby="brought">
      <h2 className="govuk-heading-m" id="brought">
        {list.title}
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {badges.map(({ id, title, issuerName, outcome, countsFor, isTakenBack }) => (
          <li key={id}>
            <a className="govuk-link" href={`${path}/workers/badges/${id}`}>
              <bdi>{title}</bdi>
            </a>{" "}
            <bdi>{own.of(issuerName)}</bdi>:{" "}
            {isTakenBack
              ? one.takenBack
              : outcome === "counts"
                ? one.counts(countsFor ?? "")
                : outcome === null
                  ? list.waiting
                  : one.notCounted}
          </li>
        ))}
      </ul>
    </section>
  )
}
