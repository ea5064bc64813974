import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readWork, type WorkRun } from "#app/domain/audit/index.server.ts"
import { readHolders } from "#app/domain/rewards/index.server.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { Island } from "#app/ui/layout/island.tsx"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { WorkTable } from "#app/ui/work/work-table.tsx"
import { islandAddress } from "#app/web/islands.server.ts"
import { workCtx } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.work.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await workCtx(request, params.provider)
  const { underWay, gaveUp, done, counts, version } = await readWork(ctx)
  const all = [...underWay, ...gaveUp, ...done]
  const holders = await readHolders(
    ctx,
    all.map(({ subjectId }) => subjectId),
  )
  const lines = (runs: readonly WorkRun[]) =>
    runs.map(({ subjectId, ...run }) => ({ ...run, who: holders.get(subjectId) }))
  return {
    provider,
    underWay: lines(underWay),
    gaveUp: lines(gaveUp),
    done: lines(done),
    counts,
    version,
    island: islandAddress("work"),
  }
}

export default function Work() {
  const { provider, underWay, gaveUp, done, counts, version, island } = useLoaderData<typeof loader>()
  const words = useWords().work
  const unfinished = counts.waiting + counts.running
  return (
    <ProviderLayout provider={provider} current="work">
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body" data-work-reload>
        {words.reload}
      </p>
      <div
        data-work-live
        data-now={`${provider.path}/work/now`}
        data-live={words.live}
        data-pause={words.pause}
        data-resume={words.resume}
        hidden
      />
      <p className="govuk-visually-hidden" role="status" data-work-said />
      <div data-work data-version={version}>
        <h2 className="govuk-heading-m">{words.underWay.heading}</h2>
        {underWay.length === 0 ? (
          <p className="govuk-body">{words.underWay.empty}</p>
        ) : (
          <WorkTable caption={words.underWay.heading} lines={underWay} />
        )}
        {unfinished > underWay.length && (
          <p className="govuk-body">{words.more(underWay.length, unfinished)}</p>
        )}
        {gaveUp.length > 0 && (
          <>
            <h2 className="govuk-heading-m">{words.gaveUp.heading}</h2>
            <p className="govuk-body">{words.gaveUp.advice}</p>
            <WorkTable caption={words.gaveUp.heading} lines={gaveUp} />
            {counts.gaveUp > gaveUp.length && (
              <p className="govuk-body">{words.more(gaveUp.length, counts.gaveUp)}</p>
            )}
          </>
        )}
        <h2 className="govuk-heading-m">{words.done.heading}</h2>
        {done.length === 0 ? (
          <p className="govuk-body">{words.done.empty}</p>
        ) : (
          <WorkTable caption={words.done.heading} lines={done} />
        )}
      </div>
      <Island src={island} />
    </ProviderLayout>
  )
}
