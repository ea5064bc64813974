import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readSetUp } from "#app/domain/accounts/index.server.ts"
import { readRecordingsWaiting } from "#app/domain/applications/index.server.ts"
import { countBroughtWaiting } from "#app/domain/credentials/index.server.ts"
import {
  countMessagesNotDelivered,
  readExplanationsWaiting,
  readToday,
} from "#app/domain/decisions/index.server.ts"
import { readPanelsWaiting, readSheetsToConfirm, readWhatTells } from "#app/domain/panels/index.server.ts"
import { readComplaintsWaiting } from "#app/domain/privacy/index.server.ts"
import { readWhysWaiting } from "#app/domain/scenarios/index.server.ts"
import { readAppealsWaiting, readLearningWaiting } from "#app/domain/training/index.server.ts"
import { readUnanswered } from "#app/domain/vacancies/index.server.ts"
import type { MembershipRole } from "#app/kernel/membership-role.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { FeedbackAtWork } from "#app/ui/feedback/feedback-at-work.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { ProviderLayout } from "#app/ui/layout/provider-layout.tsx"
import { ComplaintsAtWork } from "#app/ui/privacy/complaints-at-work.tsx"
import { AskedAtWork, PersonAtWork, RecordingsAtWork, VacancyAtWork } from "#app/ui/provider/at-work.tsx"
import { ExplanationsAtWork } from "#app/ui/provider/explanations-at-work.tsx"
import { FiguresAtWork } from "#app/ui/provider/figures.tsx"
import { NotDeliveredAtWork } from "#app/ui/provider/not-delivered-at-work.tsx"
import { PanelsAtWork } from "#app/ui/provider/panels-at-work.tsx"
import { PaperAtWork } from "#app/ui/provider/paper-at-work.tsx"
import { ReferencesAtWork } from "#app/ui/provider/references-at-work.tsx"
import { TellsWhoAtWork } from "#app/ui/provider/tells-who-at-work.tsx"
import { ApplicantsWaiting } from "#app/ui/provider/waiting-at-work.tsx"
import { WhysAtWork } from "#app/ui/provider/whys-at-work.tsx"
import { FirstSteps } from "#app/ui/setting-up/first-steps.tsx"
import { AppealsAtWork } from "#app/ui/training/appeals-at-work.tsx"
import { BroughtAtWork } from "#app/ui/training/brought-at-work.tsx"
import { LearningAtWork } from "#app/ui/training/learning-at-work.tsx"
import { colleagueCtx } from "#app/web/manager.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.provider.today.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, provider } = await colleagueCtx(request, params.provider)
  return data({
    provider,
    role: lookingOnly(ctx.actor.role),
    setUp: await readSetUp(ctx),
    today: await readToday(ctx),
    unanswered: await readUnanswered(ctx),
    recordings: await readRecordingsWaiting(ctx),
    complaints: await readComplaintsWaiting(ctx),
    telling: await readWhatTells(ctx),
    paper: await readSheetsToConfirm(ctx),
    panels: await readPanelsWaiting(ctx),
    explanations: await readExplanationsWaiting(ctx),
    whys: await readWhysWaiting(ctx),
    appeals: await readAppealsWaiting(ctx),
    learning: await readLearningWaiting(ctx),
    brought: await countBroughtWaiting(ctx),
    returned: await countMessagesNotDelivered(ctx),
  })
}

/** What brings somebody here for whom no vacancy waits. */
function lookingOnly(role: MembershipRole): "assessor" | "finance" | "viewer" {
  return role === "assessor" || role === "finance" ? role : "viewer"
}

export default function TodayPage() {
  const {
    provider,
    role,
    today,
    unanswered,
    recordings,
    complaints,
    telling,
    paper,
    panels,
    explanations,
    whys,
    appeals,
    learning,
    brought,
    returned,
    setUp,
  } = useLoaderData<typeof loader>()
  const words = useWords().provider.today
  const voice = useWords().voice.typing
  const write = `${provider.path}/vacancies/new`
  const toDecide = today?.vacancies.filter(({ standing }) => standing === "ready") ?? []
  const others = today?.vacancies.filter(({ standing }) => standing !== "ready") ?? []
  return (
    <ProviderLayout provider={provider} current="today">
      <h1 className="govuk-heading-l">{words.title}</h1>
      {!today ? (
        <>
          <p className="govuk-body-l">{words[role]}</p>
          {role === "assessor" && (
            <LinkButton href={`${provider.path}/workers`}>{words.toWorkers}</LinkButton>
          )}
          <LearningAtWork waiting={learning} path={provider.path} />
          <BroughtAtWork count={brought} path={provider.path} />
        </>
      ) : (
        <>
          {today.vacancies.length +
            today.people.length +
            unanswered.length +
            recordings.length +
            today.messages.length +
            today.references.length +
            telling.length +
            paper.length +
            panels.invitations.length +
            panels.says.length +
            panels.short.length +
            panels.cards.length +
            panels.changed.length +
            panels.notOpened.length +
            whys.length +
            appeals.length +
            (learning ? learning.ended + learning.soon : 0) +
            brought +
            returned +
            explanations.length +
            (today.feedback?.count ?? 0) +
            (complaints?.open ?? 0) +
            today.help.count ===
          0 ? (
            <>
              <p className="govuk-body-l">{words.nothing}</p>
              <FirstSteps
                path={provider.path}
                services={setUp.services}
                colleagues={provider.doors.includes("colleagues") ? setUp.colleagues : null}
              />
            </>
          ) : (
            <p className="govuk-body-l">{words.lead}</p>
          )}
          <ComplaintsAtWork waiting={complaints} path={provider.path} />
          {toDecide.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{words.toDecide}</h2>
              <ul className="vf-today">
                {toDecide.map((vacancy) => (
                  <VacancyAtWork key={vacancy.id} vacancy={vacancy} path={provider.path} />
                ))}
              </ul>
            </>
          )}
          <NotDeliveredAtWork count={returned} path={provider.path} />
          <AppealsAtWork waiting={appeals} path={provider.path} />
          <LearningAtWork waiting={learning} path={provider.path} />
          <BroughtAtWork count={brought} path={provider.path} />
          <ExplanationsAtWork waiting={explanations} path={provider.path} />
          <PanelsAtWork waiting={panels} path={provider.path} />
          <WhysAtWork waiting={whys} path={provider.path} />
          <PaperAtWork waiting={paper} path={provider.path} />
          <TellsWhoAtWork waiting={telling} path={provider.path} />
          <ReferencesAtWork waiting={today.references} path={provider.path} />
          <FeedbackAtWork waiting={today.feedback} path={provider.path} />
          <ApplicantsWaiting path={provider.path} messages={today.messages} help={today.help} />
          {unanswered.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{words.asked}</h2>
              <ul className="vf-today">
                {unanswered.map((one) => (
                  <AskedAtWork key={one.slug} vacancy={one} path={provider.path} />
                ))}
              </ul>
            </>
          )}
          {recordings.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{voice.title}</h2>
              <ul className="vf-today">
                {recordings.map((one) => (
                  <RecordingsAtWork key={one.slug} vacancy={one} path={provider.path} />
                ))}
              </ul>
            </>
          )}
          {today.people.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{words.people}</h2>
              <ul className="vf-today">
                {today.people.map((person) => (
                  <PersonAtWork key={person.id} person={person} path={provider.path} />
                ))}
              </ul>
            </>
          )}
          {others.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{words.vacancies}</h2>
              <ul className="vf-today">
                {others.map((vacancy) => (
                  <VacancyAtWork key={vacancy.id} vacancy={vacancy} path={provider.path} />
                ))}
              </ul>
            </>
          )}
          <LinkButton href={write} kind={today.vacancies.length === 0 ? "primary" : "secondary"}>
            {words.write}
          </LinkButton>
          <FiguresAtWork figures={today.figures} path={provider.path} />
        </>
      )}
    </ProviderLayout>
  )
}
