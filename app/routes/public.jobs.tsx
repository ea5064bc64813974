import {
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readJobs } from "#app/domain/vacancies/index.server.ts"
import { type JobSearch, partsOf, searchFrom, searchPath } from "#app/domain/vacancies/search.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Pagination } from "#app/ui/components/pagination.tsx"
import { pageTitle, wordsOfMatches } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { askedInWords, feedName } from "#app/ui/vacancy/asked-in-words.ts"
import { ChosenFilters } from "#app/ui/vacancy/chosen-filters.tsx"
import { JobCards } from "#app/ui/vacancy/job-cards.tsx"
import { JobFeeds } from "#app/ui/vacancy/job-feeds.tsx"
import { JobSearchForm } from "#app/ui/vacancy/job-search-form.tsx"
import { NoJobFound } from "#app/ui/vacancy/no-job-found.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { freshUntil } from "#app/web/fresh-until.server.ts"
import { publicAddress } from "#app/web/public-record.server.ts"

export const handle = { cache: "public" }

const isAsked = (search: JobSearch) => partsOf(search).length > 0

export const meta: MetaFunction<typeof loader> = ({ matches, data: page }) => {
  const title = pageTitle(
    matches,
    ({ public: { jobs } }) =>
      page && isAsked(page.search) ? jobs.foundTitle(askedInWords(jobs, page.search)) : jobs.title,
    { description: (words) => words.public.jobs.description },
  )
  if (!page) return title
  const name = feedName(wordsOfMatches(matches).public.jobs, page.search)
  const feed = (type: string, path: string) => ({
    tagName: "link",
    rel: "alternate",
    type,
    title: name,
    href: searchPath(path, page.search),
  })
  return [
    ...title,
    // Searches are endless: search engines find the jobs by the plain list and the site's map.
    ...(isAsked(page.search) ? [{ name: "robots", content: "noindex, follow" }] : []),
    { tagName: "link", rel: "canonical", href: page.address },
    feed("application/rss+xml", "/jobs/feed.xml"),
    feed("application/feed+json", "/jobs/feed.json"),
  ]
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const search = searchFrom(searchParams)
  const before = searchParams.get("before")
  const after = before ? null : searchParams.get("after")
  const place = { ...(after && { after }), ...(before && { before }) }
  const path = searchPath("/jobs", search, place)
  const asTyped = searchParams.toString()
  if (path !== (asTyped ? `/jobs?${asTyped}` : "/jobs")) throw redirect(path, 303)
  const { freshUntil: soonest, ...page } = await readJobs(strangerCtx(request), {
    search,
    after,
    before,
  })
  return data(
    { search, address: publicAddress(path), ...page },
    { headers: soonest ? freshUntil(soonest) : {} },
  )
}

export default function Jobs() {
  const { search, jobs, found, previous, next, wordsSayNothing, waysOut } = useLoaderData<typeof loader>()
  const words = useWords().public.jobs
  const asked = isAsked(search)
  const count = asked ? words.found(found.count, found.more) : words.openNow(found.count)
  const nothing = asked ? words.nothing.title : words.none
  return (
    <PublicLayout current="jobs" width="wide">
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <div className="vf-find">
        <JobSearchForm search={search} />
        <div>
          <section id="found" tabIndex={-1} aria-labelledby="found-count">
            <h2 className="govuk-heading-m" id="found-count">
              {found.count === 0 ? nothing : count}
            </h2>
            <ChosenFilters search={search} />
            {wordsSayNothing && <InsetText>{words.chosen.wordsSayNothing}</InsetText>}
            {jobs.length > 0 && <JobCards jobs={jobs} />}
            {found.count === 0 && asked && <NoJobFound search={search} waysOut={waysOut} />}
            {found.count === 0 && !asked && <p className="govuk-body">{words.noneWhat}</p>}
          </section>
          <Pagination
            previous={previous && searchPath("/jobs", search, { before: previous })}
            next={next && searchPath("/jobs", search, { after: next })}
            label={words.listLabel}
          />
          <JobFeeds search={search} />
        </div>
      </div>
    </PublicLayout>
  )
}
