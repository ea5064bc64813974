import { type ApplicationFilters, filtersAsQuery } from "#app/domain/decisions/application-filters.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Props = {
  /** The vacancy's address. */
  readonly path: string
  readonly filters: ApplicationFilters
}

/** Where else the same applications can be looked at, each with the same search. */
export function ListTools({ path, filters }: Props) {
  const words = useWords().provider.lists
  const query = filtersAsQuery(filters)
  return (
    <section aria-labelledby="list-tools">
      <h2 className="govuk-heading-m" id="list-tools">
        {words.tools}
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {filters.group === "waiting" && (
          <li>
            <a className="govuk-link" href={`${path}/many?${query}`}>
              {words.many.link}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={`${path}/board?${query}`}>
            {words.board.link}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${path}/kept-lists?${query}`}>
            {words.kept.link}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${path}/applications.csv?${query}`} download>
            {words.csv.link}
          </a>
          <br />
          <span className="govuk-hint">{words.csv.hint}</span>
        </li>
      </ul>
    </section>
  )
}
