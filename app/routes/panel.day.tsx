import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { readMyPractice } from "#app/domain/panels/index.server.ts"
import { IdeaList } from "#app/ui/components/idea.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { MetTag, TheirComfort, WhenTheyCome } from "#app/ui/panel/person-card.tsx"
import { QuestionsToPractise } from "#app/ui/panel/questions-to-practise.tsx"
import { ToCalendar } from "#app/ui/panel/to-calendar.tsx"
import { Prose } from "#app/ui/vacancy/prose.tsx"
import { openMeetingDay, shownOf } from "#app/web/meeting-day.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ panel }) => panel.meeting.day.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, day } = await openMeetingDay(request, params)
  const { panel, told, words, myRoles, questions, people } = day
  const practice = (await readMyPractice(ctx, panel.slug)) ?? []
  return {
    panel,
    practice: practice.filter(({ setting, sent }) => setting === "meeting" && !sent),
    told,
    words,
    myRoles,
    questions: questions.length,
    people: people.map((person) => shownOf(ctx, person, questions.length)),
  }
}

export default function Day() {
  const { panel, practice, told, words: plan, myRoles, questions, people } = useLoaderData<typeof loader>()
  const { calendarFeed, home, meeting } = useWords().panel
  const { day: words, order } = meeting
  const paths = panelPaths(panel.slug)
  const parts = [
    ...(myRoles.welcome ? [{ picture: "door", said: words.welcome } as const] : []),
    ...(myRoles.ask.length > 0
      ? [{ picture: "ask", said: words.ask(words.places(myRoles.ask)) } as const]
      : []),
    ...(myRoles.listen ? [{ picture: "listen", said: words.listen } as const] : []),
  ]
  return (
    <PanelPage panel={panel} back={{ href: paths.panel, text: home.title }}>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {!told && <p className="govuk-body">{words.notYet}</p>}
      {told && people.length === 0 && <p className="govuk-body">{words.nobody}</p>}
      <QuestionsToPractise slug={panel.slug} questions={practice} />
      {people.length > 0 && (
        <ol className="vf-met">
          {people.map((person) => (
            <li className="vf-met__one" key={person.who}>
              <h2 className="govuk-heading-m">
                <a className="govuk-link" href={paths.person(person.who)}>
                  <bdi>{person.name}</bdi>
                </a>
              </h2>
              <MetTag person={person} of={questions} />
              <WhenTheyCome person={person} />
              {!panel.supports && <ToCalendar slug={panel.slug} person={person} />}
              <TheirComfort person={person} />
            </li>
          ))}
        </ol>
      )}
      {people.length > 0 && !panel.supports && (
        <p className="govuk-body">
          <a className="govuk-link" href="/panel/calendar">
            {calendarFeed.link}
          </a>
        </p>
      )}
      {told && (
        <>
          <h2 className="govuk-heading-m">{words.you}</h2>
          {parts.length > 0 ? <IdeaList items={parts} /> : <p className="govuk-body">{words.noRole}</p>}
          <h2 className="govuk-heading-m">{words.plan}</h2>
          <Prose text={plan} />
          <h2 className="govuk-heading-m">{order.title}</h2>
          <p className="govuk-body">{words.order}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={paths.order}>
              {words.toOrder}
            </a>
          </p>
        </>
      )}
    </PanelPage>
  )
}
