import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readPublicAdvert } from "#app/domain/panels/index.server.ts"
import { payLabel } from "#app/domain/vacancies/rules.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { Advert } from "#app/ui/vacancy/advert.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { freshUntil } from "#app/web/fresh-until.server.ts"

export const handle = { cache: "public" }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (words) => data?.vacancy.title ?? words.public.jobs.title, {
    ...(data && {
      description: (words) => words.public.vacancy.description(data.vacancy.title, data.provider.name),
    }),
  })

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = strangerCtx(request)
  const found = await readPublicAdvert(ctx, params.slug ?? "")
  if (!found) throw new Response(null, { status: 404 })
  const { vacancy, rates, ...rest } = found
  const pay = payLabel(vacancy.payPencePerHour, vacancy.payRegion, rates, londonDay(ctx.now()))
  return data({ vacancy, pay, ...rest }, { headers: found.open ? freshUntil(vacancy.closesAt) : {} })
}

export default function Vacancy() {
  const advert = useLoaderData<typeof loader>()
  const { vacancy, open } = advert
  const words = useWords().public.vacancy
  const jobs = useWords().public.jobs
  const apply = open ? (
    <>
      <LinkButton href={`/jobs/${vacancy.slug}/apply`}>{words.apply}</LinkButton>
      <p className="govuk-hint">{words.applyAbout}</p>
    </>
  ) : (
    <InsetText>{words.closed}</InsetText>
  )
  return (
    <PublicLayout current="jobs" width="wide" before={<BackLink href="/jobs">{jobs.title}</BackLink>}>
      <Advert advert={advert} apply={apply} />
    </PublicLayout>
  )
}
