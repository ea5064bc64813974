import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { verifyPath } from "#app/domain/credentials/addresses.ts"
import { readAwardsOf } from "#app/domain/credentials/index.server.ts"
import { AwardedForm } from "#app/domain/training/forms.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Pagination } from "#app/ui/components/pagination.tsx"
import { Table } from "#app/ui/components/table.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { VisuallyHidden } from "#app/ui/components/visually-hidden.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { learningCtx } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.awardMany.awarded.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await learningCtx(request, params.provider)
  const { searchParams } = new URL(request.url)
  const asked = AwardedForm.safeParse(Object.fromEntries(searchParams))
  const { on, awarded, meanwhile } = asked.success
    ? asked.data
    : { on: londonDay(ctx.now()), awarded: undefined, meanwhile: 0 }
  const found = await readAwardsOf(ctx, { day: on, from: searchParams.get("after") })
  return { provider, on, awarded, meanwhile, ...found }
}

export default function WorkersAwarded() {
  const { provider, on, awarded, meanwhile, awards, next } = useLoaderData<typeof loader>()
  const {
    awardMany: { awarded: words, ready },
    training: { workers },
  } = useWords()
  const here = `${provider.path}/workers`
  const count = (step: (typeof awards)[number]["step"]) => awards.filter((each) => each.step === step).length
  return (
    <ProviderLayout
      provider={provider}
      current="workers"
      before={<BackLink href={`${here}/ready`}>{ready.link}</BackLink>}
    >
      {awarded !== undefined && (
        <NotificationBanner tone="success">
          <p>{words.done(awarded)}</p>
          {meanwhile > 0 && <p>{words.meanwhile(meanwhile)}</p>}
        </NotificationBanner>
      )}
      <p className="vf-caption">
        <Time day={on} />
      </p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      {awards.length === 0 ? (
        <InsetText>{words.none}</InsetText>
      ) : (
        <>
          <p className="govuk-body-l">{words.made(count("made"), awards.length)}</p>
          {count("under-way") > 0 && (
            <LinkButton href={`${here}/awarded?on=${on}`} kind="secondary">
              {words.look}
            </LinkButton>
          )}
          {count("stopped") > 0 && (
            <LinkButton href={`${provider.path}/work`} kind="secondary">
              {words.work}
            </LinkButton>
          )}
          <Table
            caption={words.title}
            captionHidden
            columns={[{ label: words.worker }, { label: words.when }, { label: words.certificate }]}
            rows={awards.map((award) => ({
              id: award.id,
              cells: [
                <a key="who" className="govuk-link" href={`${here}/${award.employmentId}`}>
                  <bdi>{award.name}</bdi>
                </a>,
                <span key="when">
                  <Time at={award.awardedAt} show="time" /> {award.by && <bdi>{words.by(award.by)}</bdi>}
                </span>,
                <Certificate key="certificate" award={award} />,
              ],
            }))}
          />
        </>
      )}
      <Pagination
        previous={null}
        next={next && `${here}/awarded?on=${on}&after=${next}`}
        label={workers.listLabel}
      />
    </ProviderLayout>
  )
}

type Award = ReturnType<typeof useLoaderData<typeof loader>>["awards"][number]

function Certificate({ award: { certificate, step, name } }: { readonly award: Award }) {
  const words = useWords().awardMany.awarded
  if (!certificate) return <>{step === "made" ? null : words.steps[step]}</>
  const { code, number, revokedAt, suspendedAt } = certificate
  return (
    <>
      <a className="govuk-link" href={verifyPath(code)}>
        {words.see(number)} <VisuallyHidden>{words.of(name)}</VisuallyHidden>
      </a>
      {revokedAt ? ` (${words.withdrawn})` : suspendedAt && ` (${words.onHold})`}
    </>
  )
}
