import type { Requirement } from "#app/domain/training/rules.ts"
import { Details } from "#app/ui/components/details.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly requirement: Requirement
  /** Titles of what it is chosen from; empty where there is no choice. */
  readonly others: readonly string[]
}

/** One piece of training: of whom it is wanted, how long it lasts, and by which rule. */
export function Wanted({ requirement, others }: Props) {
  const { code, title, edition, roles, ofEverybody, onlyWhere, validMonths } = requirement
  const words = useWords().training.wanted
  const when = [others.length > 0 && words.oneOf(others.join(", ")), onlyWhere].filter(Boolean).join(" ")
  return (
    <section aria-labelledby={`wanted-${code}`}>
      <h2 className="govuk-heading-m" id={`wanted-${code}`}>
        {title}
      </h2>
      <SummaryList
        rows={[
          { key: words.of, value: ofEverybody ? words.everybody : roles.join(", ") },
          ...(when ? [{ key: words.where, value: when }] : []),
          { key: words.lasts, value: validMonths ? words.months(validMonths) : words.noEnd },
          { key: words.again, value: requirement.refresh },
        ]}
      />
      <Details
        summary={
          <>
            {words.more}
            <VisuallyHidden> {words.about(title)}</VisuallyHidden>
          </>
        }
      >
        <SummaryList
          rows={[
            { key: words.teachers, value: requirement.teachers },
            { key: words.assessors, value: requirement.assessors },
            { key: words.evidence, value: requirement.evidence },
            { key: words.edition, value: edition },
            {
              key: words.source,
              value: (
                <a className="govuk-link" href={requirement.sourceUrl} rel="noreferrer">
                  {requirement.sourceName}
                </a>
              ),
            },
          ]}
        />
      </Details>
    </section>
  )
}
