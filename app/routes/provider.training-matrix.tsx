import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMatrix } from "#app/domain/training/index.server.ts"
import { matrixFiltersAsQuery, matrixFiltersFrom } from "#app/domain/training/matrix-filters.ts"
import { learningStates } from "#app/domain/training/vocabulary.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { Details } from "#app/ui/components/details.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Pagination } from "#app/ui/components/pagination.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { StateOf, StateShapes } from "#app/ui/training/learning-state.tsx"
import { MatrixFilter } from "#app/ui/training/matrix-filters.tsx"
import { MatrixTable } from "#app/ui/training/matrix-table.tsx"
import { learningCtx } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.learning.matrix.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { searchParams } = new URL(request.url)
  const filters = matrixFiltersFrom(searchParams)
  const at = {
    after: searchParams.get("after"),
    before: searchParams.get("before"),
    columns: Number(searchParams.get("columns") ?? 1),
  }
  return { provider, filters, at, matrix: await readMatrix(ctx, { filters, at }) }
}

export default function TrainingMatrix() {
  const { provider, filters, at, matrix } = useLoaderData<typeof loader>()
  const {
    learning: { matrix: words, meanings },
    learningImport: fromFile,
  } = useWords()
  const here = `${provider.path}/training/matrix`
  const query = matrixFiltersAsQuery(filters)
  const address = (place: Readonly<Record<string, string>>) => {
    const columns: Record<string, string> = matrix.page > 1 ? { columns: String(matrix.page) } : {}
    return `${here}?${new URLSearchParams([...new URLSearchParams(query), ...Object.entries({ ...columns, ...place })])}`
  }
  const same: Record<string, string> = at.before ? { before: at.before } : at.after ? { after: at.after } : {}
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      before={<BackLink href={`${provider.path}/workers`}>{words.back}</BackLink>}
    >
      <StateShapes />
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <MatrixFilter here={here} filters={filters} services={matrix.services} trainings={matrix.trainings} />
      {matrix.workers.length === 0 || matrix.columns.length === 0 ? (
        <InsetText>{matrix.columns.length === 0 ? words.noTraining : words.nobody}</InsetText>
      ) : (
        <>
          <p className="govuk-body">
            <a className="govuk-link" href="#after-matrix">
              {words.skip}
            </a>
          </p>
          <MatrixTable
            columns={matrix.columns}
            workers={matrix.workers}
            sought={filters.state}
            workersPath={`${provider.path}/workers`}
          />
        </>
      )}
      <div id="after-matrix" tabIndex={-1}>
        <Pagination
          previous={matrix.previous && address({ before: matrix.previous })}
          next={matrix.next && address({ after: matrix.next })}
          label={words.pages}
        />
        <Pagination
          previous={matrix.page > 1 ? address({ ...same, columns: String(matrix.page - 1) }) : null}
          next={matrix.page < matrix.pages ? address({ ...same, columns: String(matrix.page + 1) }) : null}
          label={words.moreTraining(matrix.page, matrix.pages)}
        />
        <Details summary={words.legend}>
          <ul className="vf-learning">
            {learningStates.map((state) => (
              <li className="vf-learning__one" key={state}>
                <span>{meanings[state]}</span>
                <StateOf state={state} until={null} />
              </li>
            ))}
          </ul>
        </Details>
        <ul className="govuk-list govuk-list--spaced">
          <li>
            <a className="govuk-link" href={`${here}.csv${query && `?${query}`}`} download>
              {words.csv.link}
            </a>
            <br />
            <span className="govuk-hint">{words.csv.hint}</span>
          </li>
          <li>
            <a className="govuk-link" href={`${provider.path}/training/import`}>
              {fromFile.link}
            </a>
          </li>
          <li>
            <a className="govuk-link" href={`${provider.path}/training`}>
              {words.catalogue}
            </a>
          </li>
        </ul>
      </div>
    </ProviderLayout>
  )
}
