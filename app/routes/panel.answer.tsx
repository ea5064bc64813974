import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { ScoreForm } from "#app/domain/panels/forms.ts"
import { readPace, saveScore } from "#app/domain/panels/index.server.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useQuestion } from "#app/ui/language/question-in-words.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { AnswerToRead } from "#app/ui/panel/answer-to-read.tsx"
import { NotThisOne } from "#app/ui/panel/not-this-one.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { usePanelWords } from "#app/ui/panel/panel-words.ts"
import { atPlace, panelPaths } from "#app/ui/panel/paths.ts"
import { ReadToMe } from "#app/ui/panel/read-to-me.tsx"
import { ScoreAnswer } from "#app/ui/panel/score-answer.tsx"
import { SentScore } from "#app/ui/panel/sent-score.tsx"
import { TellsWho } from "#app/ui/panel/tells-who.tsx"
import { aloudOf } from "#app/web/aloud.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { savesWithOnePress } from "#app/web/one-press.server.ts"
import { answerMark, notFound, openMyQuestion, placeIn } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

const AnswerForm = ScoreForm.extend({
  mark: z.string(),
  read: z.string().optional(),
  /** Where to go after: the next answer, or a rest. */
  after: z.enum(["next", "break", "stop"]).default("next"),
})

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { answer, home } }) =>
    data ? `${answer.title(data.answer.place, data.answer.of)}: ${data.question.title}` : home.title,
  )

const isFromCheck = (request: Request) => new URL(request.url).searchParams.get("from") === "check"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel, question, sheet, sent } = await openMyQuestion(request, params)
  const place = placeIn(params.k)
  const line = sheet[place - 1]
  if (!line) throw notFound()
  return {
    aloud: aloudOf(request, panelPaths(panel.slug).aloud(question.position, place)),
    panel,
    question,
    sent: sent || line.sent,
    ways: { fromCheck: isFromCheck(request), onePress: savesWithOnePress(request) },
    answer: {
      place,
      of: sheet.length,
      text: line.body,
      mark: answerMark(ctx, line.answerId),
      read: line.read,
      points: line.points,
      cannot: line.cannot,
      note: line.note ?? "",
    },
    before: { points: sheet[place - 2]?.points ?? null },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const words = wordsFor(languageOf(request)).panel
  const { ctx, panel, question, sheet } = await openMyQuestion(request, params)
  const { answer, check, ...paths } = panelPaths(panel.slug)
  const rest = paths.rest(question.position)
  const form = await readForm(request, AnswerForm)
  if (!form.ok) {
    const { problems: found, values } = form.error
    const resting = values.after === "break" ? rest.breakHref : values.after === "stop" ? rest.stopHref : null
    const onlyNoScore = found.every(({ field }) => field === "points")
    // A rest is never held up, except to keep a note that would be lost.
    if (resting && onlyNoScore && !values.note) return redirect(resting, 303)
    const noScore = resting ? words.answer.noteNeedsScore : words.answer.chooseScore
    const said = found.map((one) => (one.field === "points" ? { ...one, text: noScore } : one))
    return problems({ problems: said, values }, 422)
  }
  const { mark, read: wordsRead, after, points, note } = form.value
  const read = sheet.findIndex(({ answerId }) => answerMark(ctx, answerId) === mark)
  const line = sheet[read]
  if (!line) return problems([{ text: words.answer.moved }], 409)
  const which = { slug: panel.slug, answerId: line.answerId, read: wordsRead }
  const saved = await saveScore(ctx, { ...which, points, note })
  if (!saved.ok) {
    const said = [{ text: refusalText(words.saveRefusals, saved.error) }]
    return problems({ problems: said, values: form.values }, 409)
  }
  if (after !== "next") return redirect(after === "break" ? rest.breakHref : rest.stopHref, 303)
  if (line.points === null && line.cannot === null) {
    const { rest: due } = await readPace(ctx, panel.slug)
    if (due === "enough-for-today") return redirect(paths.enough, 303)
    if (due === "break") return redirect(`${rest.breakHref}&offered=yes`, 303)
  }
  const next = read + 2
  if (isFromCheck(request) || next > sheet.length) return redirect(check(question.position), 303)
  return redirect(answer(question.position, next) + atPlace, 303)
}

export default function Answer() {
  const { aloud, panel, question, answer, before, sent, ways } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = usePanelWords(panel.supports).answer
  const paths = panelPaths(panel.slug)
  const { guide } = useQuestion(question)
  const { place } = answer
  const back = sent
    ? panel.supports === null
      ? { href: paths.spread(question.position), text: words.backToSpread }
      : { href: paths.panel, text: words.backToPanel }
    : ways.fromCheck
      ? { href: paths.check(question.position), text: words.backToCheck }
      : place > 1
        ? { href: paths.answer(question.position, place - 1), text: words.back(place - 1) }
        : { href: paths.panel, text: words.backToPanel }
  return (
    <PanelPage panel={panel} back={back} rest={sent} position={question.position}>
      <ErrorSummary problems={wrong?.problems} />
      <AnswerToRead
        question={question}
        answer={answer}
        before={sent || ways.fromCheck ? null : before.points}
        beforeHref={paths.answer(question.position, place - 1)}
      >
        <ReadToMe aloud={aloud} parts={sent ? ["answer", "question"] : ["answer", "points", "question"]} />
      </AnswerToRead>
      {sent ? (
        <SentScore answer={answer} guide={question.guide} />
      ) : (
        <>
          <ScoreAnswer guide={guide} answer={answer} ways={ways} wrong={wrong} />
          <NotThisOne
            cannot={answer.cannot}
            cannotHref={paths.cannot(question.position, place)}
            knowsHref={paths.knows(question.position, place)}
          />
          {panel.supports === null && (
            <TellsWho action={paths.tellsWho(question.position, place)} mark={answer.mark} />
          )}
        </>
      )}
    </PanelPage>
  )
}
