import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMyPanel, readQuestionSpread } from "#app/domain/panels/index.server.ts"
import { accordOf } from "#app/domain/panels/rules.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Panel } from "#app/ui/components/panel.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"
import { ScoreSpread } from "#app/ui/panel/score-spread.tsx"
import { personCtx } from "#app/web/ctx.server.ts"
import { firstWords, hiddenInWords, placeIn, whereInstead } from "#app/web/panel-member.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { spread } }) =>
    data ? `${spread.title}: ${data.question.title}` : spread.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const slug = params.vacancy ?? ""
  const open = await readQuestionSpread(ctx, slug, placeIn(params.n))
  if (!open) throw await whereInstead(ctx, params)
  const { panel, question, sent, allIn, members } = open
  const inWords = hiddenInWords(request)
  const next = (await readMyPanel(ctx, slug))?.next
  return {
    panel,
    question,
    sent,
    allIn,
    members,
    talks: open.talks.length,
    answers: open.answers.map(({ body, own, changes, tally }) => ({
      start: firstWords(inWords(body)),
      own,
      changes,
      tally,
    })),
    justSent: new URL(request.url).searchParams.get("now") === "sent",
    next: next && "position" in next ? next.position : null,
  }
}

export default function Spread() {
  const { panel, question, sent, allIn, answers, members, talks, justSent, next } =
    useLoaderData<typeof loader>()
  const { spread: words, talk } = useWords().panel
  const score = useScoreInWords(question.guide)
  const paths = panelPaths(panel.slug)
  if (!sent) {
    return (
      <PanelPage panel={panel} position={question.position} back={{ href: paths.panel, text: words.back }}>
        <p className="vf-caption">{question.title}</p>
        <h1 className="govuk-heading-l">{words.notYetTitle}</h1>
        <Idea picture={["think", "team"]} lead>
          {words.notYet}
        </Idea>
        <LinkButton href={paths.question(question.position)}>{words.notYetBack}</LinkButton>
      </PanelPage>
    )
  }
  return (
    <PanelPage panel={panel} position={question.position} back={{ href: paths.panel, text: words.back }}>
      {justSent ? (
        <>
          <Panel title={words.sentTitle}>
            <p>{words.sentText}</p>
          </Panel>
          <p className="vf-caption">{question.title}</p>
          <h2 className="govuk-heading-l">{allIn ? words.title : words.waitTitle}</h2>
        </>
      ) : (
        <>
          <p className="vf-caption">{question.title}</p>
          <h1 className="govuk-heading-l">{allIn ? words.title : words.waitTitle}</h1>
        </>
      )}
      <p className="govuk-body-l">{allIn ? words.lead : words.waitText}</p>
      <p className="govuk-body">{words.sentSoFar(members.sent, members.asked)}</p>
      {!allIn && <p className="govuk-body">{words.whyWait}</p>}
      {answers.map(({ start, own, changes, tally }, index) => {
        const place = index + 1
        return (
          <section className="vf-spread-answer" key={place} aria-labelledby={`answer-${place}`}>
            <h2 className="govuk-heading-m" id={`answer-${place}`}>
              {words.answer(place)}
            </h2>
            {start && (
              <p className="govuk-hint" dir="auto">
                “{start}”
              </p>
            )}
            <p className="govuk-body">
              <strong>{own === null ? words.ownNone : words.own(score(own))}</strong>{" "}
              {words.accords[accordOf(tally)]}
            </p>
            {changes.map(({ before, after, why }) => (
              <p className="govuk-body" key={`${before}${after}${why}`}>
                {talk.changed(score(before), score(after))} <q dir="auto">{why}</q>
              </p>
            ))}
            <ScoreSpread label={words.listLabel(place)} anchors={question.guide} tally={tally} own={own} />
            <p className="govuk-body">
              <a className="govuk-link" href={paths.answer(question.position, place)}>
                {words.read}
                <span className="govuk-visually-hidden">: {words.answer(place)}</span>
              </a>
            </p>
            {own !== null && (
              <p className="govuk-body">
                <a className="govuk-link" href={paths.change(question.position, place)}>
                  {talk.changeLink}
                  <span className="govuk-visually-hidden">: {words.answer(place)}</span>
                </a>
              </p>
            )}
          </section>
        )
      })}
      {allIn && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.talk(question.position)}>
            {talk.link}
          </a>
          {talks > 0 && <> ({talk.linkCount(talks)})</>}
        </p>
      )}
      {next === null ? (
        <LinkButton href={paths.panel} kind="secondary">
          {words.back}
        </LinkButton>
      ) : (
        <LinkButton href={paths.question(next)}>{words.next}</LinkButton>
      )}
    </PanelPage>
  )
}
