import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { printPack, readMembersPaper } from "#app/domain/panels/index.server.ts"
import { env } from "#app/platform/env.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { PaperPackMade } from "#app/ui/provider/paper-pack-made.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  pageTitle(matches, (words) => words.provider.paper.title(loaded?.paper.member.name ?? ""))

const seatOf = (params: Readonly<Record<string, string | undefined>>) => {
  const memberId = z.uuid().safeParse(params.member).data
  if (!memberId) throw notFound()
  return { slug: params.vacancy ?? "", memberId }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const { slug, memberId } = seatOf(params)
  const paper = await readMembersPaper(ctx, slug, memberId)
  if (!paper) throw notFound()
  const made = new URL(request.url).searchParams.has("made")
  return data({ provider, paper, made, askedAt: `${env().APP_URL}/panel/how/ways` })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const seat = seatOf(params)
  const words = wordsFor(languageOf(request)).provider.paper
  const printed = await printPack(ctx, seat)
  if (printed.ok) {
    return redirect(`${provider.path}/vacancies/${seat.slug}/panel/${seat.memberId}/paper?made=1`, 303)
  }
  if (printed.error.kind === "not-found") throw notFound()
  return problems([{ text: refusalText(words.printRefusals, printed.error) }], 409)
}

export default function PaperPage() {
  const { provider, paper, made, askedAt } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().provider.paper
  const { title: panel } = useWords().provider.panel
  const { vacancy, member, takesScores, askerSits, choseOn, toPrint, packs } = paper
  const path = `${provider.path}/vacancies/${vacancy.slug}/panel`
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      before={
        <BackLink href={path}>
          {vacancy.title}: {panel}
        </BackLink>
      }
    >
      <ErrorSummary problems={wrong?.problems} />
      {made && !wrong && <NotificationBanner tone="success">{words.made}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title(member.name)}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {!member.joined || !takesScores ? (
        <InsetText>{words.notJoined}</InsetText>
      ) : choseOn === null ? (
        <InsetText>
          <p className="govuk-body">{words.notChosen(member.name)}</p>
          <p className="govuk-body">{words.notChosenHow(askedAt)}</p>
        </InsetText>
      ) : toPrint === 0 ? (
        <InsetText>{words.nothingToPrint}</InsetText>
      ) : (
        <Form>
          <p className="govuk-body">{words.toPrint(toPrint)}</p>
          <p className="govuk-body">
            {words.chose(member.name)} <Time at={choseOn} />.
          </p>
          <SubmitButton>{words.print(member.name)}</SubmitButton>
        </Form>
      )}
      <h2 className="govuk-heading-m">{words.packs}</h2>
      {askerSits && <p className="govuk-body">{words.notShown}</p>}
      {packs.length === 0 ? (
        <p className="govuk-body">{words.noPacks}</p>
      ) : (
        packs.map((pack) => (
          <PaperPackMade
            key={pack.id}
            pack={pack}
            path={`${path}/${member.id}/paper`}
            provider={provider.path}
          />
        ))
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`${provider.path}/paper`}>
          {words.findTitle}
        </a>
      </p>
    </ProviderLayout>
  )
}
