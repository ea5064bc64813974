import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readPanelAgreement } from "#app/domain/fairness/index.server.ts"
import { readHowFar } from "#app/domain/panels/index.server.ts"
import { BackLink } from "#app/ui/components/back-link.tsx"
import { LinkButton } from "#app/ui/components/button.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { HowFarMembers } from "#app/ui/provider/how-far-members.tsx"
import { Finish, QuestionsSoFar, TooFewToScore } from "#app/ui/provider/how-far-panel.tsx"
import { PanelAgreement } from "#app/ui/provider/panel-agreement.tsx"
import { managerCtx, notFound } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.howFar.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const howFar = await readHowFar(ctx, params.vacancy ?? "")
  if (!howFar) throw notFound()
  const reminded = new URL(request.url).searchParams.get("reminded")
  return data({
    provider,
    path: `${provider.path}/vacancies/${howFar.vacancy.slug}`,
    howFar,
    agreement: howFar.state === "scoring" ? await readPanelAgreement(ctx, howFar.vacancy.slug) : null,
    reminded: howFar.members.find(({ id }) => id === reminded)?.name ?? null,
  })
}

export default function PanelScoring() {
  const { provider, path, howFar, agreement, reminded } = useLoaderData<typeof loader>()
  const words = useWords().provider.howFar
  const { vacancy, state, askerSits, questions, members, finish, short } = howFar
  const nothing = short.answers === 0 && questions.every(({ asked }) => asked === 0)
  const calm = { "not-yet": words.notYet, "getting-ready": words.gettingReady, scoring: words.nothing }
  return (
    <ProviderLayout
      provider={provider}
      current="vacancies"
      width="reading"
      before={<BackLink href={path}>{vacancy.title}</BackLink>}
    >
      {reminded && <NotificationBanner tone="success">{words.reminded(reminded)}</NotificationBanner>}
      <h1 className="govuk-heading-l">{words.title}</h1>
      {state !== "scoring" || nothing ? (
        <InsetText>{calm[state]}</InsetText>
      ) : (
        <>
          {questions.every(({ isIn }) => isIn) ? (
            <>
              <p className="govuk-body-l">{words.allIn}</p>
              <LinkButton href={`${path}/applications`}>{words.toApplications}</LinkButton>
            </>
          ) : (
            <Finish finish={finish} hearBy={vacancy.hearBy} />
          )}
          {askerSits && <InsetText>{words.youSit}</InsetText>}
          <TooFewToScore short={short} askerSits={askerSits} />
          <QuestionsSoFar questions={questions} />
          {members.length > 0 && <HowFarMembers members={members} path={path} />}
          <p className="govuk-hint">{words.onlyNumbers}</p>
          {agreement && <PanelAgreement {...agreement} />}
        </>
      )}
    </ProviderLayout>
  )
}
