import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readExplained } from "#app/domain/decisions/index.server.ts"
import {
  readEndedSupport,
  readMyGoodDay,
  readMyInvitation,
  readMyNewCards,
  readMyPaper,
  readMyPractice,
  readMyTyped,
  readOfferAsks,
  readTakingPart,
} from "#app/domain/panels/index.server.ts"
import { Details } from "#app/ui/components/details.tsx"
import { InsetText } from "#app/ui/components/inset-text.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { AboutThePanel } from "#app/ui/panel/about-the-panel.tsx"
import { OfferChanged } from "#app/ui/panel/being-paid.tsx"
import { Invited } from "#app/ui/panel/invited.tsx"
import { HowITakePart, MoreForMe } from "#app/ui/panel/more-for-me.tsx"
import { NewCards } from "#app/ui/panel/new-cards.tsx"
import { OwnPaper } from "#app/ui/panel/own-paper.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { QuestionsToPractise } from "#app/ui/panel/questions-to-practise.tsx"
import { QuestionsToScore } from "#app/ui/panel/questions-to-score.tsx"
import { SupportEnded } from "#app/ui/panel/support-ended.tsx"
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
    // Once every score is sent there is nothing left to practise for. What whoever supports a member practised
    // with them is closed to them once it is sent: it shows how others did.
    practice: practice.filter(
      ({ setting, sent }) =>
        setting === "applying" && panel.next.kind !== "all-sent" && (panel.supports === null || !sent),
    ),
    ended: await readEndedSupport(ctx, panel.slug),
    toldWhy,
    // Who only supports somebody says nothing here of themself, and who has sent all has nothing ahead of them.
    offerAsks: panel.supports === null && (await readOfferAsks(ctx, panel.slug)),
    askHow: panel.supports === null && panel.next.kind !== "all-sent" && !(await readTakingPart(ctx)).said,
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
  const {
    panel,
    practice,
    ended,
    toldWhy,
    offerAsks,
    askHow,
    said,
    answered,
    answerWords,
    offer,
    onPaper,
    newCards,
    typed,
  } = useLoaderData<typeof loader>()
  const { home, about, explained, meeting, supporters } = usePanelWords(panel.supports)
  const paths = panelPaths(panel.slug)
  const back = panel.supports === null ? home.title : supporters.home.title
  if (!panel.joined) {
    return (
      <PanelPage panel={panel} back={{ href: "/panel", text: back }} rest={false}>
        <Invited panel={panel} answered={answered} answerWords={answerWords} offer={offer} />
        <AboutThePanel panel={panel} />
      </PanelPage>
    )
  }
  const practise = <QuestionsToPractise slug={panel.slug} questions={practice} />
  // Before there is an answer to score, practising is what can be done now.
  const practiseNow = panel.next.kind === "wait" || panel.next.kind === "getting-ready"
  return (
    <PanelPage panel={panel} back={{ href: "/panel", text: back }}>
      <p className="vf-caption">{panel.provider.name}</p>
      <h1 className="govuk-heading-l">{panel.title}</h1>
      <WhatNext panel={panel} />
      <NewCards cards={newCards} person={panel.provider.contactName} />
      <SupportEnded ended={ended} href={paths.supporters} />
      {offerAsks && <OfferChanged href={paths.paid} />}
      {toldWhy && (
        <InsetText>
          <h2 className="govuk-heading-m">{explained.linkTitle}</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={paths.explained}>
              {explained.link}
            </a>
          </p>
        </InsetText>
      )}
      {practiseNow && practise}
      {panel.scoringOpen && <QuestionsToScore panel={panel} />}
      <OwnPaper packs={onPaper} person={panel.provider.contactName} typed={typed} href={paths.typed} />
      {panel.meeting && (
        <>
          <h2 className="govuk-heading-m">{meeting.linkTitle}</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={paths.day}>
              {meeting.link}
            </a>
          </p>
        </>
      )}
      {askHow && <HowITakePart />}
      <Details summary={about.aboutTitle}>
        <AboutThePanel panel={panel} />
      </Details>
      {(panel.supports === null || (!practiseNow && practice.length > 0)) && (
        <Details summary={about.more}>
          {!practiseNow && practise}
          {panel.supports === null && <MoreForMe panel={panel} said={said} howAbove={askHow} />}
        </Details>
      )}
    </PanelPage>
  )
}
