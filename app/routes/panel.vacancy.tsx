import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readExplained } from "#app/domain/decisions/index.server.ts"
import {
  readMyGoodDay,
  readMyInvitation,
  readMyNewCards,
  readMyPaper,
  readMyPractice,
  readMyTyped,
} from "#app/domain/panels/index.server.ts"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { AboutThePanel } from "#app/ui/panel/about-the-panel.tsx"
import { Invited } from "#app/ui/panel/invited.tsx"
import { NewCards } from "#app/ui/panel/new-cards.tsx"
import { OwnPaper } from "#app/ui/panel/own-paper.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { QuestionsToPractise } from "#app/ui/panel/questions-to-practise.tsx"
import { QuestionsToScore } from "#app/ui/panel/questions-to-score.tsx"
import { WhatNext } from "#app/ui/panel/what-next.tsx"
import { keepLook } from "#app/web/keep-look.server.ts"
import { openMyPanel } from "#app/web/panel-member.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (words) => data?.panel.title ?? words.panel.home.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  await keepLook(request, ctx)
  const goodDay = await readMyGoodDay(ctx, panel.slug)
  const invitation = panel.joined ? null : await readMyInvitation(ctx, panel.slug)
  const { answered = null, answerWords = "" } = invitation ?? {}
  const offer = invitation?.provider.panelOffer ?? ""
  const onPaper = await readMyPaper(ctx, panel.slug)
  const newCards = panel.supports === null ? await readMyNewCards(ctx, panel.slug) : []
  const typed = (await readMyTyped(ctx, panel.slug)).length
  const practice = (await readMyPractice(ctx, panel.slug)) ?? []
  const toldWhy = ((await readExplained(ctx, panel.slug)) ?? []).length > 0
  return {
    panel,
    practice,
    toldWhy,
    said: Boolean(goodDay?.said),
    answered,
    answerWords,
    offer,
    onPaper,
    newCards,
    typed,
  }
}

export default function MyPanel() {
  const { panel, practice, toldWhy, said, answered, answerWords, offer, onPaper, newCards, typed } =
    useLoaderData<typeof loader>()
  const { home: words, explained, goodDay, meeting, myScoring, supporters, takingPart } = useWords().panel
  return (
    <PanelPage panel={panel} back={{ href: "/panel", text: words.title }} rest={panel.joined}>
      {panel.joined ? (
        <>
          <p className="vf-caption">{panel.provider.name}</p>
          <h1 className="govuk-heading-l">{panel.title}</h1>
          <WhatNext panel={panel} />
          <NewCards cards={newCards} person={panel.provider.contactName} />
          {toldWhy && (
            <InsetText>
              <h2 className="govuk-heading-m">{explained.linkTitle}</h2>
              <p className="govuk-body">
                <a className="govuk-link" href={panelPaths(panel.slug).explained}>
                  {explained.link}
                </a>
              </p>
            </InsetText>
          )}
          <QuestionsToScore panel={panel} />
          <OwnPaper
            packs={onPaper}
            person={panel.provider.contactName}
            typed={typed}
            href={panelPaths(panel.slug).typed}
          />
          <QuestionsToPractise slug={panel.slug} questions={practice} />
          {panel.supports === null && (
            <>
              <p className="govuk-body">
                <a className="govuk-link" href={panelPaths(panel.slug).myScoring}>
                  {myScoring.link}
                </a>
              </p>
              <h2 className="govuk-heading-m">{meeting.linkTitle}</h2>
              <p className="govuk-body">
                <a className="govuk-link" href={panelPaths(panel.slug).day}>
                  {meeting.link}
                </a>
              </p>
              <h2 className="govuk-heading-m">{goodDay.linkTitle}</h2>
              <p className="govuk-body">
                <a className="govuk-link" href={panelPaths(panel.slug).goodDay}>
                  {said ? goodDay.linkSaid : goodDay.link}
                </a>
              </p>
              {!said && <p className="govuk-body">{goodDay.linkText}</p>}
              <h2 className="govuk-heading-m">{takingPart.title}</h2>
              <ul className="govuk-list govuk-list--spaced">
                <li>
                  <a className="govuk-link" href="/panel/how">
                    {takingPart.link}
                  </a>
                </li>
                <li>
                  <a className="govuk-link" href={panelPaths(panel.slug).paid}>
                    {takingPart.paid.link}
                  </a>
                </li>
              </ul>
              <h2 className="govuk-heading-m">{supporters.page.title}</h2>
              <p className="govuk-body">
                <a className="govuk-link" href={panelPaths(panel.slug).supporters}>
                  {supporters.page.link}
                </a>
              </p>
            </>
          )}
        </>
      ) : (
        <Invited panel={panel} answered={answered} answerWords={answerWords} offer={offer} />
      )}
      <AboutThePanel panel={panel} />
    </PanelPage>
  )
}
