import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { filtersAsQuery, filtersFrom } from "#app/domain/decisions/application-filters.ts"
import { readBoard } from "#app/domain/decisions/index.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { BoardColumn } from "#app/ui/provider/board-column.tsx"
import { countsByGroup } from "#app/ui/provider/group-links.tsx"
import { ListFilters } from "#app/ui/provider/list-filters.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.lists.board.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const filters = filtersFrom(new URL(request.url).searchParams)
  const board = await readBoard(ctx, params.vacancy ?? "", filters)
  if (!board) throw notFound()
  const path = `${provider.path}/vacancies/${board.vacancy.slug}`
  return data({ provider, path, filters, board, decides: mayDecide(ctx.actor), now: ctx.now() })
}

export default function Board() {
  const { provider, path, filters, board, decides, now } = useLoaderData<typeof loader>()
  const words = useWords().provider.lists
  const counts = countsByGroup(board.vacancy.counters)
  const searched = filters.words !== "" || filters.days !== null
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="wide"
      before={<BackLink href={path}>{board.vacancy.title}</BackLink>}
    >
      <h1 className="govuk-heading-l">{words.board.title}</h1>
      <p className="govuk-body-l">{words.board.lead}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={`${path}/applications?${filtersAsQuery(filters)}`}>
          {words.board.toList}
        </a>
      </p>
      <ListFilters here={`${path}/board`} filters={filters} />
      <p className="govuk-hint">{words.sorted}</p>
      <div className="vf-board">
        {board.columns.map((column) => (
          <BoardColumn
            key={column.group}
            column={column}
            count={counts[column.group]}
            provider={provider.path}
            list={`${path}/applications?${filtersAsQuery({ ...filters, group: column.group })}`}
            decides={decides}
            searched={searched}
            now={now}
          />
        ))}
      </div>
    </ProviderLayout>
  )
}
