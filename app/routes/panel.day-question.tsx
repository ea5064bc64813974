import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { readMyPractice, saveMeetingScore } from "#app/domain/panels/index.server.ts"
import { MeetingScoreForm } from "#app/domain/panels/meeting-forms.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { atPlace, panelPaths } from "#app/ui/panel/paths.ts"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"
import { QuestionAsked } from "#app/ui/panel/question-asked.tsx"
import { ReadToMe } from "#app/ui/panel/read-to-me.tsx"
import { ScoreMeeting } from "#app/ui/panel/score-meeting.tsx"
import { aloudOf } from "#app/web/aloud.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { openQuestionMet } from "#app/web/meeting-day.server.ts"
import { savesWithOnePress } from "#app/web/one-press.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { meeting } }) =>
    data ? `${meeting.question.title(data.question.position, data.of)}: ${data.name}` : meeting.day.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, day, person, who, question, score } = await openQuestionMet(request, params)
  // What is sent, or is not theirs to score, is read on the person's page.
  if (person.sent || person.closed) throw redirect(panelPaths(day.panel.slug).person(who), 303)
  const asked = { setting: "meeting", position: question.position } as const
  const practice = (await readMyPractice(ctx, day.panel.slug)) ?? []
  if (practice.some((one) => one.setting === "meeting" && one.position === asked.position && !one.sent)) {
    throw redirect(practicePaths(day.panel.slug).question(asked), 303)
  }
  const { id: _, ...shown } = question
  return {
    aloud: aloudOf(request),
    onePress: savesWithOnePress(request),
    panel: day.panel,
    name: person.name,
    who,
    of: day.questions.length,
    question: shown,
    score: {
      points: score?.points ?? null,
      cannot: score?.cannotReason ?? null,
      note: score?.note ?? "",
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { meeting } = wordsFor(languageOf(request)).panel
  const { ctx, day, person, who, question } = await openQuestionMet(request, params)
  const { slug } = day.panel
  const paths = panelPaths(slug)
  const rest = paths.rest()
  const form = await readForm(request, MeetingScoreForm)
  if (!form.ok) return problems(form.error, 422)
  const { points, cannot, note, after } = form.value
  const resting = after === "break" ? rest.breakHref : after === "stop" ? rest.stopHref : null
  if (points === undefined && cannot === undefined) {
    // A rest is never held up, except to keep a note that would be lost.
    if (resting && !note) return redirect(resting, 303)
    const text = resting ? meeting.question.noteNeedsScore : meeting.question.chooseScore
    return problems({ problems: [{ field: "points", text }], values: form.values }, 422)
  }
  const given =
    points !== undefined
      ? ({ points, cannotReason: null } as const)
      : ({ points: null, cannotReason: cannot! } as const)
  const { position } = question
  const whom = { slug, applicationId: person.applicationId, position, note }
  const saved = await saveMeetingScore(ctx, { ...whom, ...given })
  if (!saved.ok) {
    const text = refusalText(meeting.scoreRefusals, saved.error)
    return problems({ problems: [{ text }], values: form.values }, 409)
  }
  if (resting) return redirect(resting, 303)
  const next = day.questions.find((each) => each.position > position)
  return redirect(next ? paths.personQuestion(who, next.position) + atPlace : paths.person(who), 303)
}

export default function QuestionMet() {
  const { aloud, onePress, panel, name, who, of, question, score } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { question: words } = useWords().panel.meeting
  const { guide } = useQuestion(question)
  const paths = panelPaths(panel.slug)
  return (
    <PanelPage panel={panel} back={{ href: paths.person(who), text: words.back(name) }} rest={false}>
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{words.about(name)}</p>
      <h1 className="govuk-heading-l vf-place" id="place" tabIndex={-1}>
        {words.title(question.position, of)}
      </h1>
      <progress
        className="vf-progress__bar vf-place"
        value={question.position}
        max={of}
        aria-labelledby="place"
      />
      <ReadToMe aloud={aloud} parts={["question", "points"]} />
      <QuestionAsked question={question} />
      <ScoreMeeting guide={guide} onePress={onePress} score={score} wrong={wrong} />
    </PanelPage>
  )
}
