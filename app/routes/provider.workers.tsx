import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readWorkers, type WorkerRow } from "#app/domain/training/index.server.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Pagination } from "#app/ui/components/pagination.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Tag } from "#app/ui/components/tag.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { PlanProgress } from "#app/ui/training/plan-progress.tsx"
import { learningCtx } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.training.workers.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { searchParams } = new URL(request.url)
  const page = await readWorkers(ctx, {
    after: searchParams.get("after"),
    before: searchParams.get("before"),
  })
  return { provider, ...page }
}

export default function Workers() {
  const { provider, workers, previous, next } = useLoaderData<typeof loader>()
  const {
    training: { workers: words, wanted },
    learning: { matrix },
    brought: { list },
    awardMany: { ready },
  } = useWords()
  const here = `${provider.path}/workers`
  return (
    <ProviderLayout provider={provider} current="workers">
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`${provider.path}/training/matrix`}>
            {matrix.link}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${provider.path}/training`}>
            {wanted.link}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${here}/ready`}>
            {ready.link}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${here}/badges`}>
            {list.link}
          </a>
        </li>
      </ul>
      {workers.length === 0 ? (
        <InsetText>
          <p className="govuk-body">{words.none}</p>
          <p className="govuk-body">{words.noneWhat}</p>
        </InsetText>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          columns={[{ label: words.worker }, { label: words.started }, { label: words.learning }]}
          rows={workers.map((worker) => ({
            id: worker.employmentId,
            cells: [
              <Who key="who" worker={worker} href={`${here}/${worker.employmentId}`} />,
              <Time key="started" day={worker.startedOn} />,
              <Learning key="learning" worker={worker} />,
            ],
          }))}
        />
      )}
      <Pagination
        previous={previous && `${here}?before=${previous}`}
        next={next && `${here}?after=${next}`}
        label={words.listLabel}
      />
    </ProviderLayout>
  )
}

function Who({ worker, href }: { readonly worker: WorkerRow; readonly href: string }) {
  return (
    <>
      <a className="govuk-link" href={href}>
        {worker.name}
      </a>
      <span className="vf-workers__role">{worker.role}</span>
    </>
  )
}

function Learning({ worker }: { readonly worker: WorkerRow }) {
  const words = useWords().training.workers
  const { known, seen, signedOff, standards, awarded, employmentId } = worker
  return (
    <div className="vf-workers__learning">
      <PlanProgress progress={{ of: standards, known, seen, signedOff }} id={`progress-${employmentId}`} />
      {awarded ? (
        <Tag tone="good">{words.awarded}</Tag>
      ) : (
        signedOff === standards && <Tag tone="attention">{words.ready}</Tag>
      )}
    </div>
  )
}
