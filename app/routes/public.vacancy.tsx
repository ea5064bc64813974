import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readPanelInPublic } from "#app/domain/panels/index.server.ts"
import { readPublicVacancy } from "#app/domain/vacancies/index.server.ts"
import { payLabel } from "#app/domain/vacancies/rules.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { HelpBox } from "#app/ui/components/help-box.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { Money } from "#app/ui/components/money.tsx"
import { StepList } from "#app/ui/components/step-list.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PublicLayout } from "#app/ui/layout/public-layout.tsx"
import { PanelInPublic } from "#app/ui/vacancy/panel-in-public.tsx"
import { PayBeside } from "#app/ui/vacancy/pay-beside.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
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
  const found = await readPublicVacancy(ctx, params.slug ?? "")
  if (!found) throw new Response(null, { status: 404 })
  const { vacancy, rates, ...rest } = found
  const pay = payLabel(vacancy.payPencePerHour, vacancy.payRegion, rates, londonDay(ctx.now()))
  const panel = await readPanelInPublic(ctx, vacancy.id)
  return data({ vacancy, pay, panel, ...rest }, { headers: found.open ? freshUntil(vacancy.closesAt) : {} })
}

export default function Vacancy() {
  const { vacancy, pay, panel, values, role, provider, open } = useLoaderData<typeof loader>()
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
      <p className="vf-caption">{provider.name}</p>
      <h1 className="govuk-heading-l">{vacancy.title}</h1>
      <div className="vf-vacancy">
        <div>
          <h2 className="govuk-heading-m">{words.goodDay}</h2>
          <Prose text={vacancy.goodDay} />

          <h2 className="govuk-heading-m">{words.theWork}</h2>
          <Prose text={vacancy.theWork} />
          <PayBeside pay={pay} />

          <h2 className="govuk-heading-m">{words.training}</h2>
          <Prose text={vacancy.training} />

          <h2 className="govuk-heading-m">{words.values}</h2>
          <p className="govuk-body">{words.valuesLead}</p>
          <dl className="vf-values">
            {values.map((value) => (
              <div className="vf-values__one" key={value.code}>
                <dt>{value.title}</dt>
                <dd>{value.description}</dd>
              </div>
            ))}
          </dl>

          {panel && <PanelInPublic panel={panel} />}

          <h2 className="govuk-heading-m">{words.steps}</h2>
          <StepList
            steps={[
              {
                title: words.stepApply,
                when: <Time at={vacancy.closesAt} />,
                text: words.stepApplyText,
                state: open ? "now" : "done",
              },
              { title: words.stepScore, text: words.stepScoreText },
              { title: words.stepHear, when: <Time day={vacancy.hearBy} />, text: words.stepHearText },
              { title: words.stepMeet, text: words.stepMeetText },
              { title: words.stepStart, text: words.stepStartText },
            ]}
          />
          <h2 className="govuk-heading-m">{words.provider}</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={`/providers/${provider.slug}`}>
              {provider.name}
            </a>
          </p>
          <Prose text={provider.about} />
          <HelpBox help={{ person: provider.contactName, phone: provider.contactPhone }} />
        </div>
        <aside className="vf-vacancy__facts" aria-label={words.inShort}>
          <dl className="vf-facts">
            <dt>{words.pay}</dt>
            <dd>
              <Money pence={vacancy.payPencePerHour} per="hour" />
            </dd>
            <dt>{words.hours}</dt>
            <dd>
              {jobs.hoursAWeek(vacancy.minutesPerWeek / 60)}. {vacancy.pattern}
            </dd>
            <dt>{words.place}</dt>
            <dd>{vacancy.place}</dd>
            <dt>{words.role}</dt>
            <dd>{role}</dd>
            <dt>{words.closes}</dt>
            <dd>
              <Time at={vacancy.closesAt} />
            </dd>
          </dl>
          {apply}
        </aside>
      </div>
    </PublicLayout>
  )
}
