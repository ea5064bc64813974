import { othersToChoose } from "#app/domain/training/rules.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  readonly name: string
  readonly wanted: readonly {
    readonly code: string
    readonly title: string
    readonly choice: string | null
    readonly onlyWhere: string
    readonly validMonths: number | null
  }[]
  /** Where all training stands, with its sources. */
  readonly href: string
}

/** Training that is wanted of one worker by their role, beside the Care Certificate. */
export function WantedOfOne({ name, wanted, href }: Props) {
  const words = useWords().training.wanted
  if (wanted.length === 0) return null
  return (
    <section aria-labelledby="wanted">
      <h2 className="govuk-heading-m" id="wanted">
        {words.ofOne(name)}
      </h2>
      <p className="govuk-body">
        {words.ofOneWhy} {words.kept}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {wanted.map((each) => {
          const others = othersToChoose(wanted, each)
          const lasts = each.validMonths ? words.months(each.validMonths) : words.noEnd
          const when = [others.length > 0 && words.oneOf(others.join(", ")), each.onlyWhere].filter(Boolean)
          return (
            <li key={each.code}>
              <strong>{each.title}</strong> ({lasts}). {when.join(" ")}
            </li>
          )
        })}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {words.all}
        </a>
      </p>
    </section>
  )
}
