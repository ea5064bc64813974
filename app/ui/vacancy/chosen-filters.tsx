import { type JobSearch, partsOf, searchPath, without } from "#app/domain/vacancies/search.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { partInWords } from "#app/ui/vacancy/asked-in-words.ts"

/** What was asked for, each part a link to the same search without it. */
export function ChosenFilters({ search }: { readonly search: JobSearch }) {
  const words = useWords().public.jobs
  const parts = partsOf(search)
  if (parts.length === 0) return null
  return (
    <nav className="vf-chosen" aria-label={words.chosen.label}>
      <ul>
        {parts.map((part) => {
          const href = searchPath("/jobs", without(search, part))
          return (
            <li key={href}>
              <a className="vf-chosen__part" href={href}>
                <span className="govuk-visually-hidden">{words.chosen.remove} </span>
                {partInWords(words, part)}
                <span aria-hidden="true"> ×</span>
              </a>
            </li>
          )
        })}
        <li>
          <a className="govuk-link vf-chosen__clear" href="/jobs">
            {words.chosen.clear}
          </a>
        </li>
      </ul>
    </nav>
  )
}
