import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readRecordings } from "#app/domain/applications/index.server.ts"
import { readVacancy } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { RecordingTable } from "#app/ui/provider/recording-table.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ voice }) => voice.typing.title)

const news = ["saved", "finished", "corrected"] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const found = await readVacancy(ctx, slug)
  if (!found) throw notFound()
  const { searchParams } = new URL(request.url)
  return data({
    provider,
    path: `${provider.path}/vacancies/${slug}`,
    title: found.vacancy.title,
    recordings: await readRecordings(ctx, slug),
    news: news.find((one) => searchParams.has(one)) ?? null,
  })
}

export default function Recordings() {
  const { provider, path, title, recordings, news: said } = useLoaderData<typeof loader>()
  const words = useWords().voice.typing
  const waiting = recordings.filter(({ typed }) => !typed).length
  return (
    <ProviderLayout provider={provider} current="vacancies" before={<BackLink href={path}>{title}</BackLink>}>
      {said && <NotificationBanner tone="success">{words[said]}</NotificationBanner>}
      <p className="vf-caption">{title}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {recordings.length === 0 ? (
        <InsetText>
          <p className="govuk-body">{words.none}</p>
          <p className="govuk-body">{words.noneWhy}</p>
        </InsetText>
      ) : (
        <>
          <p className="govuk-body-l">{words.lead}</p>
          <p className="govuk-body">
            {words.waiting(waiting)} {words.held}
          </p>
          <RecordingTable recordings={recordings} path={`${path}/recordings`} />
        </>
      )}
    </ProviderLayout>
  )
}
