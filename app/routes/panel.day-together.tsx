import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMeetingSpread } from "#app/domain/panels/index.server.ts"
import { accordOf } from "#app/domain/panels/rules.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"
import { ScoreSpread } from "#app/ui/panel/score-spread.tsx"
import { openPersonMet } from "#app/web/meeting-day.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { meeting } }) => (data ? meeting.spread.title(data.name) : meeting.day.title))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, day, person, who } = await openPersonMet(request, params)
  const { slug } = day.panel
  const lie = await readMeetingSpread(ctx, slug, person.applicationId)
  if (!lie) throw redirect(panelPaths(slug).person(who), 303)
  return {
    panel: day.panel,
    name: person.name,
    who,
    members: lie.members,
    questions: day.questions.map(({ position, title, welsh, guide }) => {
      const found = lie.questions.find((each) => each.position === position)!
      return { position, title, welsh, guide, own: found.own, tally: found.tally }
    }),
  }
}

type Question = Awaited<ReturnType<typeof loader>>["questions"][number]

export default function Together() {
  const { panel, name, who, members, questions } = useLoaderData<typeof loader>()
  const { meeting, spread } = useWords().panel
  const paths = panelPaths(panel.slug)
  return (
    <PanelPage panel={panel} back={{ href: paths.person(who), text: meeting.question.back(name) }}>
      <h1 className="govuk-heading-l">{meeting.spread.title(name)}</h1>
      <p className="govuk-body-l">{meeting.spread.lead}</p>
      <p className="govuk-body">{spread.sentSoFar(members.sent, members.all)}</p>
      {questions.map((question) => (
        <OneSpread key={question.position} question={question} />
      ))}
      <LinkButton href={paths.day}>{meeting.person.back}</LinkButton>
    </PanelPage>
  )
}

function OneSpread({ question }: { readonly question: Question }) {
  const { meeting, spread } = useWords().panel
  const { position, guide, own, tally } = question
  const said = useQuestion(question)
  const inWords = useScoreInWords(guide)
  return (
    <section className="vf-spread-answer" aria-labelledby={`question-${position}`}>
      <h2 className="govuk-heading-m" id={`question-${position}`}>
        {meeting.spread.question(position)}: <span lang={said.lang}>{said.title}</span>
      </h2>
      <p className="govuk-body">{own === null ? meeting.spread.none : spread.own(inWords(own))}</p>
      <ScoreSpread label={meeting.spread.question(position)} anchors={guide} tally={tally} own={own} />
      <p className="govuk-body">{spread.accords[accordOf(tally)]}</p>
    </section>
  )
}
