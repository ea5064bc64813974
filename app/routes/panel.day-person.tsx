import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { knowPersonMet, sayWhetherTheyCame, sendMeetingScores } from "#app/domain/panels/index.server.ts"
import { PersonMetForm } from "#app/domain/panels/meeting-forms.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { NotificationBanner } from "#app/ui/components/notification-banner.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { DidTheyCome } from "#app/ui/panel/did-they-come.tsx"
import { KnowThem } from "#app/ui/panel/know-them.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { MetTag, TheirComfort, WhenTheyCome } from "#app/ui/panel/person-card.tsx"
import { ScoresOfPerson } from "#app/ui/panel/scores-of-person.tsx"
import { ToCalendar } from "#app/ui/panel/to-calendar.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { openPersonMet, scoreFor, shownOf } from "#app/web/meeting-day.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { meeting } }) =>
    data ? meeting.person.title(data.person.name) : meeting.day.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, day, person } = await openPersonMet(request, params)
  const { panel, myRoles, questions } = day
  return {
    panel,
    welcomes: myRoles.welcome,
    person: shownOf(ctx, person, questions.length),
    questions: questions.map(({ id, position, title, welsh, guide }) => {
      const score = scoreFor(person, id)
      return {
        position,
        title,
        welsh,
        guide,
        yours: myRoles.ask.includes(position),
        points: score?.points ?? null,
        cannot: score !== null && score.points === null,
        note: score?.note ?? "",
      }
    }),
    kept: new URL(request.url).searchParams.has("kept"),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { meeting } = wordsFor(languageOf(request)).panel
  const { ctx, day, person, who } = await openPersonMet(request, params)
  const form = await readForm(request, PersonMetForm)
  if (!form.ok) return problems(form.error, 422)
  const whom = { slug: day.panel.slug, applicationId: person.applicationId }
  const paths = panelPaths(day.panel.slug)
  const { what } = form.value
  if (what === "send") {
    const sent = await sendMeetingScores(ctx, whom)
    if (sent.ok) return redirect(paths.together(who), 303)
    return problems([{ text: refusalText(meeting.sendRefusals, sent.error) }], 409)
  }
  if (what === "know" || what === "supporter-knows") {
    const known = await knowPersonMet(ctx, { ...whom, who: what === "know" ? "member" : "supporter" })
    if (known.ok) return redirect(`${paths.person(who)}?kept=1`, 303)
    return problems([{ text: refusalText(meeting.sendRefusals, known.error) }], 409)
  }
  const said = await sayWhetherTheyCame(ctx, { ...whom, came: what === "came" })
  if (said.ok) return redirect(`${paths.person(who)}?kept=1`, 303)
  return problems([{ text: refusalText(meeting.heldRefusals, said.error) }], 409)
}

export default function PersonMet() {
  const { panel, welcomes, person, questions, kept } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { person: words } = useWords().panel.meeting
  const paths = panelPaths(panel.slug)
  const open = person.state !== "known" && person.state !== "missed" && person.state !== "over"
  return (
    <PanelPage panel={panel} back={{ href: paths.day, text: words.back }}>
      <ErrorSummary problems={wrong?.problems} />
      {kept && !wrong && (
        <NotificationBanner tone="success">
          <p>{words.kept}</p>
        </NotificationBanner>
      )}
      <h1 className="govuk-heading-l">{words.title(person.name)}</h1>
      <MetTag person={person} of={questions.length} />
      <WhenTheyCome person={person} />
      {!panel.supports && <ToCalendar slug={panel.slug} person={person} />}
      <TheirComfort person={person} />
      {(welcomes || (person.came === false && !panel.supports)) &&
        person.state !== "over" &&
        person.state !== "sent" && <DidTheyCome came={person.came} />}
      {open && (
        <ScoresOfPerson paths={paths} person={person} questions={questions} helping={panel.supports} />
      )}
      {person.state === "known" && <p className="govuk-body">{words.known}</p>}
      {open && person.state !== "sent" && <KnowThem supports={panel.supports} />}
    </PanelPage>
  )
}
