import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { historyFiltersAsQuery, historyFiltersFrom, isNarrowed } from "#app/domain/history/filters.ts"
import { readHistory } from "#app/domain/history/index.server.ts"
import { historyCopyLimit } from "#app/domain/history/vocabulary.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Pagination } from "#app/ui/components/pagination.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HistoryFilterForm, WhatIsShown } from "#app/ui/provider/history-filters.tsx"
import { HistoryList } from "#app/ui/provider/history-list.tsx"
import { historyCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.history.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await historyCtx(request, params.provider)
  const { searchParams } = new URL(request.url)
  const filters = historyFiltersFrom(searchParams)
  const at = { after: searchParams.get("after"), before: searchParams.get("before") }
  const history = await readHistory(ctx, { filters, at })
  if (!history) throw notFound()
  return data({ provider, filters, ...history })
}

export default function History() {
  const { provider, filters, events, people, record, sorts, previous, next } = useLoaderData<typeof loader>()
  const words = useWords().provider.history
  const here = `${provider.path}/history`
  const query = historyFiltersAsQuery(filters)
  const at = (path: string, place = "") =>
    [path, [query, place].filter(Boolean).join("&")].filter(Boolean).join("?")
  return (
    <ProviderLayout provider={provider} current="history">
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <HistoryFilterForm here={here} filters={filters} people={people} sorts={sorts} />
      <WhatIsShown here={here} filters={filters} people={people} record={record} />
      {events.length === 0 ? (
        <InsetText>{isNarrowed(filters) ? words.noneFit : words.none}</InsetText>
      ) : (
        <>
          <HistoryList provider={provider.path} events={events} />
          <Pagination
            first={previous ? { href: at(here), text: words.newest } : null}
            previous={previous && at(here, `before=${previous}`)}
            next={next && at(here, `after=${next}`)}
            label={words.title}
          />
          <p className="govuk-body">
            <a className="govuk-link" href={at(`${here}.csv`)}>
              {words.export}
            </a>
          </p>
          <p className="govuk-hint">{words.exportHint(historyCopyLimit)}</p>
        </>
      )}
    </ProviderLayout>
  )
}
