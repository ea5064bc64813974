import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readJobs } from "#app/domain/vacancies/index.server.ts"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { Pagination } from "#app/ui/components/pagination.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { freshUntil } from "#app/web/fresh-until.server.ts"

export const handle = { cache: "public" }

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.public.jobs.title, {
    description: (words) => words.public.jobs.description,
  })

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const { freshUntil: soonest, ...page } = await readJobs(strangerCtx(request), {
    after: searchParams.get("after"),
    before: searchParams.get("before"),
  })
  return data(page, { headers: soonest ? freshUntil(soonest) : {} })
}

export default function Jobs() {
  const { jobs, openNow, previous, next } = useLoaderData<typeof loader>()
  const words = useWords().public.jobs
  return (
    <PublicLayout current="jobs" width="wide">
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {jobs.length === 0 ? (
        <InsetText>
          <p className="govuk-body">{words.none}</p>
          <p className="govuk-body">{words.noneWhat}</p>
        </InsetText>
      ) : (
        <section aria-label={words.listLabel}>
          <p className="govuk-body">{words.openNow(openNow)}</p>
          <Cards>
            {jobs.map((job) => (
              <Card key={job.id} title={job.title} href={`/jobs/${job.slug}`}>
                <p>{job.provider}</p>
                <dl className="vf-facts">
                  <dt>{words.pay}</dt>
                  <dd>
                    <Money pence={job.payPencePerHour} per="hour" />
                  </dd>
                  <dt>{words.hours}</dt>
                  <dd>{words.hoursAWeek(job.minutesPerWeek / 60)}</dd>
                  <dt>{words.place}</dt>
                  <dd>{job.place}</dd>
                  <dt>{words.closes}</dt>
                  <dd>
                    <Time at={job.closesAt} />
                  </dd>
                </dl>
              </Card>
            ))}
          </Cards>
        </section>
      )}
      <Pagination
        previous={previous && `/jobs?before=${encodeURIComponent(previous)}`}
        next={next && `/jobs?after=${encodeURIComponent(next)}`}
        label={words.listLabel}
      />
    </PublicLayout>
  )
}
