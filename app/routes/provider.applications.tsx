import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { filtersAsQuery, filtersFrom } from "#app/domain/decisions/application-filters.ts"
import { ShortlistForm } from "#app/domain/decisions/forms.ts"
import { readApplications, readStepsToUndo, shortlist } from "#app/domain/decisions/index.server.ts"
import { type DecideRefusal, type Heard, heardEnough } from "#app/domain/decisions/rules.ts"
import { readFairScores } from "#app/domain/fairness/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Pagination } from "#app/ui/components/pagination.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ApplicationTable } from "#app/ui/provider/application-table.tsx"
import { FairScores } from "#app/ui/provider/fair-scores.tsx"
import { GroupLinks } from "#app/ui/provider/group-links.tsx"
import { ListFilters } from "#app/ui/provider/list-filters.tsx"
import { ListTools } from "#app/ui/provider/list-tools.tsx"
import { ShortlistFields } from "#app/ui/provider/shortlist-fields.tsx"
import { StepsToUndo } from "#app/ui/provider/steps-to-undo.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.provider.applications.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const { searchParams } = new URL(request.url)
  const filters = filtersFrom(searchParams)
  const list = await readApplications(ctx, params.vacancy ?? "", {
    ...filters,
    after: searchParams.get("after"),
    before: searchParams.get("before"),
  })
  if (!list) throw notFound()
  const path = `${provider.path}/vacancies/${list.vacancy.slug}`
  const fair = await readFairScores(ctx, {
    slug: list.vacancy.slug,
    applicationIds: list.applications.map(({ id }) => id),
  })
  const steps = await readStepsToUndo(ctx, list.vacancy.id)
  return data({ provider, path, filters, list, fair, steps, shortlisted: searchParams.has("done") })
}

const isHeard = ({ heard }: { readonly heard: Heard }) => heardEnough(heard)

type Refused = readonly { readonly applicationId: string; readonly why: DecideRefusal }[]

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const form = await readForm(request, ShortlistForm)
  const nobody: Refused = []
  if (!form.ok) return data({ ...form.error, refused: nobody }, { status: 422 })
  const slug = params.vacancy ?? ""
  const listed = await shortlist(ctx, { slug, ...form.value })
  if (listed.ok) {
    return redirect(`${provider.path}/vacancies/${slug}/applications?show=shortlisted&done=1`, 303)
  }
  if (listed.error.kind === "not-found") throw notFound()
  return data({ problems: [], values: form.values, refused: listed.error.refused }, { status: 409 })
}

export default function Applications() {
  const { provider, path, filters, list, fair, steps, shortlisted } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { applications: words, howFar, lists } = useWords().provider
  const { group } = filters
  const here = `${path}/applications?${filtersAsQuery(filters)}`
  const searched = filters.words !== "" || filters.days !== null
  const links = (
    <>
      <GroupLinks path={path} filters={filters} counters={list.vacancy.counters} />
      <ListFilters here={`${path}/applications`} filters={filters} />
      {list.applications.length > 1 && <p className="govuk-hint">{lists.sorted}</p>}
    </>
  )
  const { vacancy, applications, previous, next } = list
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      before={<BackLink href={path}>{vacancy.title}</BackLink>}
    >
      {shortlisted && !wrong && <NotificationBanner tone="success">{words.shortlisted}</NotificationBanner>}
      <StepsToUndo steps={steps} path={path} />
      {vacancy.stage === "open" && <InsetText>{words.stillOpen}</InsetText>}
      {group === "waiting" && (applications.length > 0 || wrong) ? (
        <ShortlistFields list={list} provider={provider.path} links={links} wrong={wrong} />
      ) : (
        <>
          <h1 className="govuk-heading-l">{words.title}</h1>
          {links}
          {applications.length === 0 ? (
            <InsetText>{searched ? lists.noneFit : words.none}</InsetText>
          ) : (
            <ApplicationTable list={list} provider={provider.path} />
          )}
        </>
      )}
      {vacancy.stage === "scoring" && group === "waiting" && !applications.every(isHeard) && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${path}/panel/scoring`}>
            {howFar.link}
          </a>
        </p>
      )}
      <Pagination
        first={previous ? { href: here, text: lists.first } : null}
        previous={previous && `${here}&before=${encodeURIComponent(previous)}`}
        next={next && `${here}&after=${encodeURIComponent(next)}`}
        label={words.title}
      />
      <p className="govuk-hint">{words.scenarioAid}</p>
      <ListTools path={path} filters={filters} />
      {fair && vacancy.stage !== "open" && applications.length > 0 && (
        <FairScores fair={fair} howFar={`${path}/panel/scoring`} />
      )}
    </ProviderLayout>
  )
}
