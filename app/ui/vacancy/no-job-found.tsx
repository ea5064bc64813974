import { type JobSearch, type SearchFilter, searchPath } from "#app/domain/vacancies/search.ts"
import { useWords } from "#app/ui/language/use-words.ts"

type Way = {
  readonly filter: SearchFilter
  readonly search: JobSearch
  readonly found: { readonly count: number; readonly more: boolean }
}

type Props = { readonly search: JobSearch; readonly waysOut: readonly Way[] }

/** When a search finds nothing: what to ask for instead, with how many jobs each would give. */
export function NoJobFound({ search, waysOut }: Props) {
  const words = useWords().public.jobs.nothing
  return (
    <div className="vf-nothing">
      {waysOut.length > 0 && (
        <>
          <p className="govuk-body">{words.try}</p>
          <ul className="govuk-list">
            {waysOut.map((way) => (
              <li key={way.filter}>
                <a className="govuk-link" href={searchPath("/jobs", way.search)}>
                  {words.leaveOut[way.filter]}
                </a>{" "}
                ({words.finds(way.found.count, way.found.more)})
              </li>
            ))}
          </ul>
        </>
      )}
      {search.words && <p className="govuk-body">{words.spelling}</p>}
      <p className="govuk-body">
        <a className="govuk-link" href="/jobs">
          {words.all}
        </a>
      </p>
    </div>
  )
}
