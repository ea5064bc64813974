import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { minutesFor } from "#app/domain/applications/answers.ts"
import { readVacancyPage } from "#app/domain/decisions/index.server.ts"
import { jobPosting } from "#app/domain/vacancies/job-posting.ts"
import { payLabel } from "#app/domain/vacancies/rules.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { Advert } from "#app/ui/vacancy/advert.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { freshUntil } from "#app/web/fresh-until.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { publicAddress } from "#app/web/public-record.server.ts"

export const handle = { cache: "public" }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...pageTitle(matches, (words) => data?.vacancy.title ?? words.public.jobs.title, {
    ...(data && {
      description: (words) => words.public.vacancy.description(data.vacancy.title, data.provider.name),
    }),
  }),
  ...(data?.posting ? [{ "script:ld+json": data.posting }] : []),
]

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = strangerCtx(request)
  const found = await readVacancyPage(ctx, params.slug ?? "")
  if (!found) throw new Response(null, { status: 404 })
  const { rates, ...advert } = found
  const { vacancy, open } = found
  const pay = payLabel(vacancy.payPencePerHour, vacancy.payRegion, rates, londonDay(ctx.now()))
  const posting = open ? postingOf(found, ctx.now(), request) : null
  return data({ ...advert, pay, posting }, { headers: open ? freshUntil(vacancy.closesAt) : {} })
}

type Found = NonNullable<Awaited<ReturnType<typeof readVacancyPage>>>

/** The vacancy for search engines, its parts named as on the page. */
function postingOf({ vacancy, provider }: Found, now: Date, request: Request) {
  const words = wordsFor(languageOf(request)).public.vacancy
  const posted = {
    ...vacancy,
    url: publicAddress(`/jobs/${vacancy.slug}`),
    provider: { name: provider.name, url: publicAddress(`/providers/${provider.slug}`) },
    parts: [
      { title: words.goodDay, text: vacancy.goodDay },
      { title: words.theWork, text: vacancy.theWork },
      { title: words.hours, text: vacancy.pattern },
      { title: words.training, text: vacancy.training },
    ],
  }
  return jobPosting(posted, now)
}

export default function Vacancy() {
  const advert = useLoaderData<typeof loader>()
  const { vacancy, open } = advert
  const words = useWords().public.vacancy
  const jobs = useWords().public.jobs
  const path = `/jobs/${vacancy.slug}`
  const hrefs = open ? { apply: `${path}/apply`, ask: `${path}/ask`, pack: `${path}/paper.pdf` } : undefined
  const apply = hrefs ? (
    <>
      <LinkButton href={hrefs.apply}>{words.apply}</LinkButton>
      <p className="govuk-hint">{words.applyAbout(minutesFor(advert.questions.map(({ kind }) => kind)))}</p>
    </>
  ) : (
    <InsetText>{words.closed}</InsetText>
  )
  return (
    <PublicLayout current="jobs" width="wide" before={<BackLink href="/jobs">{jobs.title}</BackLink>}>
      <Advert advert={advert} apply={apply} hrefs={hrefs} />
    </PublicLayout>
  )
}
