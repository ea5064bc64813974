import type { NotOpenedWhy } from "#app/domain/vacancies/vocabulary.ts"
import { Time } from "#app/ui/components/time.tsx"
import { useWords } from "#app/ui/language/use-words.ts"
import { Line } from "#app/ui/provider/at-work.tsx"

type Vacancy = { readonly slug: string; readonly title: string }
type Props = {
  readonly waiting: {
    readonly invitations: readonly (Vacancy & {
      readonly memberId: string
      readonly name: string
      readonly answered: "no" | "tell-me-more"
    })[]
    readonly says: readonly (Vacancy & { readonly disagree: readonly string[] })[]
    readonly short: readonly (Vacancy & { readonly answers: number })[]
    /** Vacancies that are to open by themselves, and were changed since somebody chose the hour. */
    readonly changed: readonly (Vacancy & { readonly opensAt: Date })[]
    /** Vacancies that were to open by themselves, and did not. */
    readonly notOpened: readonly (Vacancy & { readonly why: NotOpenedWhy | null })[]
    readonly cards: readonly (Vacancy & { readonly memberId: string; readonly name: string })[]
  }
  readonly path: string
}

/** What waits with a provider's panels: answers to invitations, words on a say, answers with too few to score them, cards to make. */
export function PanelsAtWork({
  waiting: { invitations, says, short, cards, changed, notOpened },
  path,
}: Props) {
  const { panelsAtWork: words, opening } = useWords().provider
  const all = [invitations, says, short, cards, changed, notOpened]
  if (all.every(({ length }) => length === 0)) return null
  const vacancy = (slug: string) => `${path}/vacancies/${slug}`
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <ul className="vf-today">
        {notOpened.map(({ slug, title, why }) => (
          <Line
            key={`not opened ${slug}`}
            title={title}
            text={opening.notOpened[why ?? "not-ready"]}
            href={`${vacancy(slug)}/publish`}
            action={words.toSay}
            about={title}
          />
        ))}
        {changed.map(({ slug, title, opensAt }) => (
          <Line
            key={`changed ${slug}`}
            title={title}
            text={
              <>
                {opening.will} <Time at={opensAt} show="date-time" />. {opening.changed}
              </>
            }
            href={`${vacancy(slug)}/publish`}
            action={opening.toLook}
            about={title}
          />
        ))}
        {invitations.map(({ memberId, name, answered, slug, title }) => (
          <Line
            key={memberId}
            title={title}
            text={answered === "no" ? words.saidNo(name) : words.asks(name)}
            href={`${vacancy(slug)}/panel`}
            action={words.toPanel}
            about={title}
          />
        ))}
        {says.map(({ slug, title, disagree }) => (
          <Line
            key={`say ${slug}`}
            title={title}
            text={disagree.length > 0 ? words.disagree(disagree) : words.allAgree}
            href={`${vacancy(slug)}/publish`}
            action={words.toSay}
            about={title}
          />
        ))}
        {short.map(({ slug, title, answers }) => (
          <Line
            key={`short ${slug}`}
            title={title}
            text={words.short(answers)}
            href={`${vacancy(slug)}/panel/scoring`}
            action={words.toScoring}
            about={title}
          />
        ))}
        {cards.map(({ memberId, name, slug, title }) => (
          <Line
            key={`card ${memberId}`}
            title={title}
            text={words.card(name)}
            href={`${vacancy(slug)}/panel/${memberId}/card`}
            action={words.toCard}
            about={name}
          />
        ))}
      </ul>
    </>
  )
}
