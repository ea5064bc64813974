import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { ChangeScoreForm, noteLimit } from "#app/domain/panels/forms.ts"
import { changeScore, readQuestionSpread } from "#app/domain/panels/index.server.ts"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { ScoreScale } from "#app/ui/forms/score-scale.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useLanguage, useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AnswerToRead } from "#app/ui/panel/answer-to-read.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { aloudParts, ReadToMe } from "#app/ui/panel/read-to-me.tsx"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"
import { aloudOf } from "#app/web/aloud.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { answerMark, notFound, openMyQuestion, placeIn } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { talk, home } }) =>
    data ? `${talk.changeTitle(data.answer.place)}: ${data.question.title}` : home.title,
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel, question, sheet } = await openMyQuestion(request, params)
  const place = placeIn(params.k)
  const line = sheet[place - 1]
  const spread = await readQuestionSpread(ctx, panel.slug, question.position)
  if (!line || line.points === null || !spread?.allIn) throw notFound()
  const { slug, title, provider, supports } = panel
  return {
    aloud: aloudOf(request, panelPaths(slug).aloud(question.position, place)),
    panel: { slug, title, provider, supports },
    question,
    answer: {
      place,
      of: sheet.length,
      text: line.body,
      points: line.points,
      mark: answerMark(ctx, line.answerId),
    },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { talk, answer: answerWords } = wordsFor(languageOf(request)).panel
  const { ctx, panel, question, sheet } = await openMyQuestion(request, params)
  const form = await readForm(request, ChangeScoreForm.extend({ mark: z.string() }))
  if (!form.ok) {
    const { problems: found, values } = form.error
    const said = found.map((one) =>
      one.field === "points"
        ? { ...one, text: answerWords.chooseScore }
        : one.field === "why" && !values.why
          ? { ...one, text: talk.whyMissing }
          : one,
    )
    return problems({ problems: said, values }, 422)
  }
  const { mark, points, why } = form.value
  const line = sheet.find(({ answerId }) => answerMark(ctx, answerId) === mark)
  if (!line) return problems([{ text: answerWords.moved }], 409)
  const { slug } = panel
  const changed = await changeScore(ctx, { slug, answerId: line.answerId, points, why })
  if (!changed.ok) return problems([{ text: refusalText(talk.changeRefusals, changed.error) }], 409)
  return redirect(panelPaths(slug).spread(question.position), 303)
}

export default function ChangeScore() {
  const { aloud, panel, question, answer } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().panel.talk
  const { guide } = useQuestion(question)
  const isEasy = useLanguage() === "easy-read"
  const score = useScoreInWords(question.guide)
  const spread = panelPaths(panel.slug).spread(question.position)
  const typed = (name: string) => {
    const value = wrong?.values[name]
    return typeof value === "string" ? value : undefined
  }
  return (
    <PanelPage panel={panel} position={question.position} back={{ href: spread, text: words.keep }}>
      <ErrorSummary problems={wrong?.problems} />
      <AnswerToRead question={question} answer={answer} before={null} beforeHref={spread}>
        <ReadToMe aloud={aloud} parts={["answer", "points", "question"]} />
      </AnswerToRead>
      <h2 className="govuk-heading-m">{words.changeTitle(answer.place)}</h2>
      <p className="govuk-body">
        {words.changeLead} <strong>{words.nowIs(score(answer.points))}</strong>
      </p>
      <Form>
        <input type="hidden" name="mark" value={answer.mark} />
        <div className="vf-scoring">
          <ScoreScale
            name="points"
            id={aloudParts.points}
            legend={words.newScore}
            hint={words.newScoreHint}
            anchors={guide.map(({ points, label, description, easy, picture }) => ({
              score: points,
              label,
              description: (isEasy && easy) || description,
              picture,
            }))}
            value={typed("points") ?? answer.points}
            problem={problemOf(wrong?.problems, "points")}
          />
          <TextArea
            name="why"
            label={words.why}
            hint={words.whyHint}
            limit={noteLimit}
            rows={3}
            value={typed("why") ?? ""}
            problem={problemOf(wrong?.problems, "why")}
          />
          <Button>{words.changeSave}</Button>
        </div>
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href={spread}>
          {words.keep}
        </a>
      </p>
    </PanelPage>
  )
}
