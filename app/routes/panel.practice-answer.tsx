import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { savePractice } from "#app/domain/panels/index.server.ts"
import { PracticeForm, practiceNoteLimit } from "#app/domain/panels/practice-forms.ts"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { textOf } from "#app/ui/forms/typed.ts"
import { useHere } from "#app/ui/forms/use-here.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AnswerWritten } from "#app/ui/panel/answer-written.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { atPlace, panelPaths } from "#app/ui/panel/paths.ts"
import { PointsAndNote } from "#app/ui/panel/points-and-note.tsx"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"
import { QuestionAsked } from "#app/ui/panel/question-asked.tsx"
import { ReadToMe } from "#app/ui/panel/read-to-me.tsx"
import { aloudOf } from "#app/web/aloud.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { savesWithOnePress } from "#app/web/one-press.server.ts"
import { notFound, placeIn } from "#app/web/panel-member.server.ts"
import { openMyPractice } from "#app/web/practice.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { practice } }) =>
    data ? `${practice.title(data.sample.place, data.of)}: ${data.question.title}` : practice.linkTitle,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { where, practice } = await openMyPractice(request, params)
  const sample = practice.samples.find(({ place }) => place === placeIn(params.k))
  if (!sample) throw notFound()
  if (practice.sent) throw redirect(practicePaths(where.slug).question(where), 303)
  const { place, body, easy, points, note } = sample
  const { panel, question, samples } = practice
  return {
    aloud: aloudOf(request),
    onePress: savesWithOnePress(request),
    panel,
    question,
    of: samples.length,
    sample: { place, body, easy, points, note },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, where, practice } = await openMyPractice(request, params)
  const place = placeIn(params.k)
  const words = wordsFor(languageOf(request)).panel.practice
  const rest = panelPaths(where.slug).rest()
  const form = await readForm(request, PracticeForm)
  if (!form.ok) {
    const { problems: found, values } = form.error
    const resting = values.after === "break" ? rest.breakHref : values.after === "stop" ? rest.stopHref : null
    const onlyNoPoints = found.every(({ field }) => field === "points")
    // A rest is never held up, except to keep a note that would be lost.
    if (resting && onlyNoPoints && !values.note) return redirect(resting, 303)
    const noPoints = resting ? words.noteNeedsScore : words.choose
    const said = found.map((one) => (one.field === "points" ? { ...one, text: noPoints } : one))
    return problems({ problems: said, values }, 422)
  }
  const { after, ...given } = form.value
  const saved = await savePractice(ctx, { ...where, place, ...given })
  if (!saved.ok) {
    if (saved.error.kind === "not-found") throw notFound()
    const refused = [{ text: refusalText(words.saveRefusals, saved.error) }]
    return problems({ problems: refused, values: form.values }, 409)
  }
  if (after !== "next") return redirect(after === "break" ? rest.breakHref : rest.stopHref, 303)
  const paths = practicePaths(where.slug)
  const next = practice.samples.find((one) => one.place !== place && one.points === null)
  return redirect(next ? paths.answer(where, next.place) + atPlace : paths.check(where), 303)
}

export default function PracticeAnswer() {
  const { aloud, onePress, panel, question, of, sample } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const all = useWords()
  const words = usePanelWords(panel.supports).practice
  const { needBreak, wantToStop } = all.shared.panelMenu
  const here = useHere()
  const isEasy = useLanguage() === "easy-read"
  const said = useQuestion(question)
  const typed = (name: string) => (wrong ? textOf(wrong.values, name) : undefined)
  const problem = (field: string) => problemOf(wrong?.problems, field)
  return (
    <PanelPage panel={panel} back={{ href: panelPaths(panel.slug).panel, text: words.back }} rest={false}>
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">
        {words.caption}: {said.title}
      </p>
      <h1 className="govuk-heading-l" id="place" tabIndex={-1}>
        {words.title(sample.place, of)}
      </h1>
      <p className="govuk-body">{words.madeUp}</p>
      <ReadToMe aloud={aloud} parts={["answer", "points", "question"]} />
      <QuestionAsked question={question} />
      <AnswerWritten title={words.answer} text={(isEasy && sample.easy) || sample.body} />
      <Form action={here}>
        <PointsAndNote
          onePress={onePress}
          legend={words.how}
          hint={words.howHint}
          guide={said.guide}
          points={{ kept: sample.points, typed: typed("points") }}
          problem={problem("points")}
          note={{
            label: all.shared.forms.optional(words.note),
            open: Boolean(problem("note") || sample.note),
            field: (
              <TextArea
                name="note"
                label={all.shared.forms.optional(words.note)}
                hint={words.noteHint}
                limit={practiceNoteLimit}
                rows={3}
                value={typed("note") ?? sample.note}
                problem={problem("note")}
              />
            ),
          }}
          save={words.save}
        />
        <div className="vf-rest">
          <Button kind="secondary" name="after" value="break">
            {needBreak}
          </Button>
          <Button kind="secondary" name="after" value="stop">
            {wantToStop}
          </Button>
        </div>
      </Form>
    </PanelPage>
  )
}
