import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMyPanel, readQuestionSpread } from "#app/domain/panels/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Panel } from "#app/ui/components/panel.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { SpreadAnswer } from "#app/ui/panel/spread-answer.tsx"
import { useSteps } from "#app/ui/panel/step-by-step.ts"
import { StepLinks } from "#app/ui/panel/step-links.tsx"
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
    answers: open.answers.map(({ body, own, changes, tally }, index) => ({
      place: index + 1,
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
  const paths = panelPaths(panel.slug)
  const steps = useSteps(answers.length)
  const toTalk = allIn && (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.talk(question.position)}>
        {talk.link}
      </a>
      {talks > 0 && <> ({talk.linkCount(talks)})</>}
    </p>
  )
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
      {steps.isFirst && (
        <>
          <p className="govuk-body-l">{allIn ? words.lead : words.waitText}</p>
          <p className="govuk-body">{words.sentSoFar(members.sent, members.asked)}</p>
          {!allIn && <p className="govuk-body">{words.whyWait}</p>}
        </>
      )}
      {steps.at === null && toTalk}
      {answers
        .filter(({ place }) => steps.shows(place))
        .map((answer) => (
          <SpreadAnswer
            key={answer.place}
            answer={answer}
            of={steps.at === null ? null : answers.length}
            guide={question.guide}
            position={question.position}
            paths={paths}
          />
        ))}
      {toTalk}
      <StepLinks at={steps.at} answers={answers.length} />
      {steps.isLast &&
        (next === null ? (
          <LinkButton href={paths.panel} kind="secondary">
            {words.back}
          </LinkButton>
        ) : (
          <LinkButton href={paths.question(next)}>{words.next}</LinkButton>
        ))}
    </PanelPage>
  )
}
