import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readWhatWaits } from "#app/domain/decisions/index.server.ts"
import { readVacancies } from "#app/domain/vacancies/index.server.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Pagination } from "#app/ui/components/pagination.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { StageTag } from "#app/ui/provider/stage-tag.tsx"
import { colleagueCtx } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.vacancies.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await colleagueCtx(request, params.provider)
  const { searchParams } = new URL(request.url)
  const archived = searchParams.has("archived")
  const list = await readVacancies(ctx, {
    after: searchParams.get("after"),
    before: searchParams.get("before"),
    archived,
  })
  const rows = list.vacancies.map((row) => ({ ...row, submitted: row.counters.submitted }))
  const vacancies = await readWhatWaits(ctx, rows)
  return data({ provider, archived, ...list, vacancies, mayManage: mayManageVacancies(ctx.actor) })
}

export default function Vacancies() {
  const { provider, archived, vacancies, previous, next, mayManage } = useLoaderData<typeof loader>()
  const { vacancies: words, moves } = useWords().provider
  const here = `${provider.path}/vacancies`
  const kept = archived ? "&archived=1" : ""
  return (
    <ProviderLayout provider={provider} current="vacancies">
      <h1 className="govuk-heading-l">{archived ? moves.archivedTitle : words.title}</h1>
      {mayManage && !archived && <LinkButton href={`${here}/new`}>{words.write}</LinkButton>}
      {vacancies.length === 0 ? (
        <InsetText>{archived ? moves.noneArchived : words.none}</InsetText>
      ) : (
        <Table
          caption={words.list}
          captionHidden
          columns={[
            { label: words.job },
            { label: words.stage },
            { label: words.closes },
            { label: words.sent, numeric: true },
            { label: words.shortlisted, numeric: true },
            { label: words.offered, numeric: true },
          ]}
          rows={vacancies.map(({ id, slug, title, standing, closesAt, unfinished, counters }) => ({
            id,
            cells: [
              mayManage ? (
                <a key="title" className="govuk-link" href={`${here}/${slug}`}>
                  {title}
                </a>
              ) : (
                title
              ),
              <StageTag key="stage" standing={standing} />,
              unfinished ? words.notFinished : <Time key="closes" at={closesAt} />,
              counters.submitted,
              counters.shortlisted,
              counters.offered,
            ],
          }))}
        />
      )}
      <Pagination
        previous={previous && `${here}?before=${previous}${kept}`}
        next={next && `${here}?after=${next}${kept}`}
        label={words.list}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={archived ? here : `${here}?archived=1`}>
          {archived ? moves.toList : moves.toArchived}
        </a>
      </p>
    </ProviderLayout>
  )
}
