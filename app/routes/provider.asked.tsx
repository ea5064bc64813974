import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readAsked, readVacancy } from "#app/domain/vacancies/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { AskedOne } from "#app/ui/provider/asked-one.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.asked.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const found = await readVacancy(ctx, params.vacancy ?? "")
  if (!found) throw notFound()
  const { slug, title } = found.vacancy
  return data({
    provider,
    path: `${provider.path}/vacancies/${slug}`,
    title,
    asked: await readAsked(ctx, slug),
    saved: new URL(request.url).searchParams.has("saved"),
  })
}

export default function Asked() {
  const { provider, path, title, asked, saved } = useLoaderData<typeof loader>()
  const words = useWords().provider.asked
  const groups = [
    { name: words.waiting, list: asked.filter(({ answeredAt }) => answeredAt === null) },
    { name: words.answered, list: asked.filter(({ answeredAt }) => answeredAt !== null) },
  ].filter(({ list }) => list.length > 0)
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{title}</BackLink>}
    >
      {saved && <NotificationBanner tone="success">{words.saved}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      {asked.length === 0 ? (
        <InsetText>{words.none}</InsetText>
      ) : (
        <p className="govuk-body-l">{words.lead}</p>
      )}
      {groups.map(({ name, list }) => (
        <section key={name} aria-label={name}>
          <h2 className="govuk-heading-m">{name}</h2>
          <ul className="vf-today">
            {list.map((one) => (
              <AskedOne key={one.id} asked={one} href={`${path}/asked/${one.id}`} />
            ))}
          </ul>
        </section>
      ))}
    </ProviderLayout>
  )
}
