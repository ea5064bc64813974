import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readPanelVoice } from "#app/domain/decisions/index.server.ts"
import { readPublicProvider } from "#app/domain/vacancies/index.server.ts"
import { Card, Cards } from "#app/ui/components/card.tsx"
import { HelpBox } from "#app/ui/components/help-box.tsx"
import { InEnglish } from "#app/ui/components/in-english.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { PanelVoice } from "#app/ui/vacancy/panel-voice.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { strangerCtx } from "#app/web/ctx.server.ts"
import { freshUntil } from "#app/web/fresh-until.server.ts"

export const handle = { cache: "public" }

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (words) => data?.provider.name ?? words.public.jobs.title, {
    ...(data && { description: (words) => words.provider.publicPage.description(data.provider.name) }),
  })

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = strangerCtx(request)
  const found = await readPublicProvider(ctx, params.slug ?? "")
  if (!found) throw new Response(null, { status: 404 })
  const { freshUntil: soonest, provider, jobs } = found
  const { name, nation, about, contactName, contactPhone, contactEmail } = provider
  const help = { person: contactName, phone: contactPhone, email: contactEmail }
  return data(
    {
      provider: { name, nation, about, help },
      jobs,
      voice: await readPanelVoice(ctx, provider.id),
    },
    { headers: soonest ? freshUntil(soonest) : {} },
  )
}

export default function ProviderInPublic() {
  const { provider, jobs, voice } = useLoaderData<typeof loader>()
  const words = useWords().provider.publicPage
  const facts = useWords().public.jobs
  return (
    <PublicLayout current="jobs" width="wide">
      <h1 className="govuk-heading-l">
        <InEnglish>{provider.name}</InEnglish>
      </h1>
      <p className="govuk-body">
        {words.where} {words.nations[provider.nation]}.
      </p>
      {provider.about && (
        <>
          <h2 className="govuk-heading-m">{words.about}</h2>
          <Prose text={provider.about} english />
        </>
      )}
      <PanelVoice voice={voice} />
      <h2 className="govuk-heading-m">{words.jobs}</h2>
      {jobs.length === 0 ? (
        <InsetText>{words.noJobs}</InsetText>
      ) : (
        <Cards>
          {jobs.map((job) => (
            <Card
              key={job.slug}
              title={<InEnglish>{job.title}</InEnglish>}
              href={`/jobs/${job.slug}`}
              headingLevel={3}
            >
              <dl className="vf-facts">
                <dt>{facts.pay}</dt>
                <dd>
                  <Money pence={job.payPencePerHour} per="hour" />
                </dd>
                <dt>{facts.hours}</dt>
                <dd>{facts.hoursAWeek(job.minutesPerWeek / 60)}</dd>
                <dt>{facts.place}</dt>
                <dd>
                  <InEnglish>{job.place}</InEnglish>
                </dd>
                <dt>{facts.closes}</dt>
                <dd>
                  <Time at={job.closesAt} />
                </dd>
              </dl>
            </Card>
          ))}
        </Cards>
      )}
      <HelpBox help={provider.help} />
    </PublicLayout>
  )
}
