import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readAdvertParts, readReadiness } from "#app/domain/panels/index.server.ts"
import { readAdvert } from "#app/domain/vacancies/index.server.ts"
import { payLabel } from "#app/domain/vacancies/rules.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { WarningText } from "#app/ui/components/warning-text.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { wayToMend } from "#app/ui/provider/mend.ts"
import { Advert } from "#app/ui/vacancy/advert.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.preview.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const slug = params.vacancy ?? ""
  const found = await readAdvert(ctx, slug)
  const readiness = await readReadiness(ctx, slug)
  if (!found || !readiness) throw notFound()
  // There is nothing to show before the advert is whole.
  if (readiness.vacancy.unfinished) {
    throw redirect(`${provider.path}/vacancies/${slug}/edit?kept=1`, 303)
  }
  const { rates, ...advert } = found
  const { vacancy } = found
  const { agreement, members } = readiness
  return data({
    provider,
    small: readiness.gaps.find((gap) => gap.kind === "words-diminish") ?? null,
    path: `${provider.path}/vacancies/${slug}`,
    advert: {
      ...advert,
      ...(await readAdvertParts(ctx, slug)),
      replies: null,
      open: true,
      pay: payLabel(vacancy.payPencePerHour, vacancy.payRegion, rates, londonDay(ctx.now())),
      panel: agreement && {
        say: agreement.say,
        quorum: agreement.quorum,
        sealedAt: agreement.sealedAt,
        members: members.map(({ part, shownAs }) => ({ part, shownAs })),
      },
    },
  })
}

export default function Preview() {
  const { provider, path, advert, small } = useLoaderData<typeof loader>()
  const { preview: words, refusals, publish } = useWords().provider
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      before={<BackLink href={path}>{words.back}</BackLink>}
    >
      <NotificationBanner title={words.title}>{words.notice}</NotificationBanner>
      {small && (
        <WarningText>
          {refusalText(refusals.publish, small)}{" "}
          <a className="govuk-link" href={wayToMend(small, path)}>
            {publish.mend.edit}
          </a>
        </WarningText>
      )}
      <Advert advert={advert} apply={null} />
    </ProviderLayout>
  )
}
