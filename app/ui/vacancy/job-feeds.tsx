import { type JobSearch, searchPath } from "#app/domain/vacancies/search.ts"
import { useWords } from "#app/ui/language/use-words.ts"

/** The same search for news readers, so that new jobs come by themselves. */
export function JobFeeds({ search }: { readonly search: JobSearch }) {
  const words = useWords().public.jobs.feeds
  return (
    <aside className="vf-feeds" aria-labelledby="feeds">
      <h2 className="govuk-heading-s" id="feeds">
        {words.title}
      </h2>
      <p className="govuk-body">{words.about}</p>
      <ul className="vf-feeds__list">
        <li>
          <a className="govuk-link" href={searchPath("/jobs/feed.xml", search)}>
            {words.rss}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={searchPath("/jobs/feed.json", search)}>
            {words.json}
          </a>
        </li>
      </ul>
    </aside>
  )
}
