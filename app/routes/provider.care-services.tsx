import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readServices } from "#app/domain/accounts/index.server.ts"
import { mayKeepServices } from "#app/domain/accounts/policy.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { InspectorsFileLinks } from "#app/ui/provider/inspectors-file-links.tsx"
import { colleagueCtx } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.settingUp.services.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await colleagueCtx(request, params.provider)
  const services = await readServices(ctx)
  return data({
    provider,
    open: services.filter(({ endedAt }) => endedAt === null),
    closed: services.filter(({ endedAt }) => endedAt !== null),
    mayKeep: mayKeepServices(ctx.actor),
    done: new URL(request.url).searchParams.get("done"),
  })
}

export default function Services() {
  const { provider, open, closed, mayKeep, done } = useLoaderData<typeof loader>()
  const { services: words, about } = useWords().settingUp
  const { inspection } = useWords().provider
  const here = `${provider.path}/services`
  const news = done === "saved" || done === "ended" || done === "reopened" ? words[done] : null
  return (
    <ProviderLayout provider={provider} current="services">
      {news && (
        <NotificationBanner tone="success">
          <p className="govuk-notification-banner__heading">{news}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {mayKeep && <LinkButton href={`${here}/new`}>{words.add}</LinkButton>}
      {open.length === 0 ? (
        <InsetText>{words.none}</InsetText>
      ) : (
        <List services={open} caption={words.title} captionHidden to={mayKeep ? here : null} />
      )}
      {mayKeep && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${provider.path}/about`}>
            {about.link}
          </a>
        </p>
      )}
      {mayKeep && <InspectorsFileLinks title={inspection.onServices} path={`${here}/all/inspectors-file`} />}
      {closed.length > 0 && <List services={closed} caption={words.closedTitle} to={mayKeep ? here : null} />}
    </ProviderLayout>
  )
}

type Service = ReturnType<typeof useLoaderData<typeof loader>>["open"][number]

type ListProps = {
  readonly services: readonly Service[]
  readonly caption: string
  readonly captionHidden?: boolean
  /** Where each is changed; null for whoever only looks. */
  readonly to: string | null
}

function List({ services, caption, captionHidden = false, to }: ListProps) {
  const { settingUp, provider, public: publicWords } = useWords()
  const words = settingUp.services
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      columns={[
        { label: words.name },
        { label: words.place },
        { label: words.kind },
        { label: words.nation },
      ]}
      rows={services.map(({ id, name, place, kind, nation }) => ({
        id,
        cells: [
          to === null ? (
            name
          ) : (
            <a key="name" className="govuk-link" href={`${to}/${id}`}>
              {name}
            </a>
          ),
          place,
          publicWords.vacancy.settings[kind],
          provider.publicPage.nations[nation],
        ],
      }))}
    />
  )
}
