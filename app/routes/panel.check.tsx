import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { sendScores } from "#app/domain/panels/index.server.ts"
import type { CannotScoreReason } from "#app/domain/panels/vocabulary.ts"
import { Button, LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { IdeaList } from "#app/ui/components/idea.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { useCannotInWords } from "#app/ui/panel/cannot-in-words.ts"
import { MemberSends } from "#app/ui/panel/member-sends.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelWords, usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"
import { ScoreLine } from "#app/ui/panel/score-line.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { afterSending, firstWords, notFound, openMyQuestion } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel }) => {
    const { check } = panelWords(panel, data?.panel.supports)
    return data ? `${check.title}: ${data.question.title}` : check.title
  })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel, question, sheet, sent, seen } = await openMyQuestion(request, params)
  if (sent) throw redirect(afterSending(panel, question.position), 303)
  if (sheet.length === 0) throw redirect(panelPaths(panel.slug).panel, 303)
  const lines = sheet.map((line) => ({
    mark: line.mark,
    start: firstWords(line.body),
    points: line.points,
    cannot: line.cannot,
    sent: line.sent,
    note: line.note ?? "",
    pressedBy: line.pressedBy,
  }))
  return { panel, question, lines, seen }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel, question } = await openMyQuestion(request, params)
  const form = await readForm(request, z.object({ seen: z.string().max(20_000).default("") }))
  if (!form.ok) return problems(form.error, 422)
  const { slug } = panel
  const { seen } = form.value
  const sent = await sendScores(ctx, { slug, position: question.position, seen })
  if (sent.ok) return redirect(`${panelPaths(slug).spread(question.position)}?now=sent`, 303)
  if (sent.error.kind === "not-found") throw notFound()
  const { sendRefusals } = wordsFor(languageOf(request)).panel
  const said = { problems: [{ text: refusalText(sendRefusals, sent.error) }], values: { seen } }
  return problems(said, 409)
}

export default function Check() {
  const { panel, question, lines, seen } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { check: words, moving } = usePanelWords(panel.supports)
  const score = useScoreInWords(question.guide)
  const paths = panelPaths(panel.slug)
  const why = useCannotInWords(panel.supports)
  const scoreOf = (points: number | null, cannot: CannotScoreReason | null) =>
    points !== null ? score(points) : cannot !== null ? moving.inList(why(cannot)) : words.noScore
  const looked = wrong?.values.seen
  const before = typeof looked === "string" && looked !== "" ? looked.split(".") : []
  const unscored = lines.findIndex(({ points, cannot }) => points === null && cannot === null)
  const scored = lines.filter(({ points, cannot }) => points !== null || cannot !== null).length
  return (
    <PanelPage
      panel={panel}
      position={question.position}
      back={{ href: paths.answer(question.position, lines.length) }}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{question.title}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">
        {scored === lines.length
          ? words.lead
          : scored > 0
            ? words.leadSome(scored, lines.length)
            : words.leadNone}
      </p>
      <SummaryList
        rows={lines.map(({ mark, start, points, cannot, note, pressedBy, sent }, index) => ({
          key: words.answer(index + 1),
          value: (
            <ScoreLine
              score={scoreOf(points, cannot)}
              points={points}
              start={start}
              note={note}
              pressedBy={panel.supports === null ? pressedBy : null}
              changed={before.length > 0 && !before.includes(mark)}
            />
          ),
          ...(!sent && {
            change: {
              href: `${paths.answer(question.position, index + 1)}?from=check`,
              what: words.what(index + 1),
              ...(points === null && cannot === null && { text: words.scoreIt }),
            },
          }),
        }))}
      />
      {unscored >= 0 ? (
        <LinkButton href={paths.answer(question.position, unscored + 1)}>{words.scoreRest}</LinkButton>
      ) : panel.supports !== null ? (
        <MemberSends member={panel.supports} />
      ) : (
        <Form>
          <h2 className="govuk-heading-m">{words.afterTitle}</h2>
          <IdeaList
            items={[
              { picture: "lock", said: words.after[0] },
              { picture: "team", said: words.after[1] },
              { picture: "hidden", said: words.after[2] },
            ]}
          />
          <input type="hidden" name="seen" value={seen} />
          <Button>{words.send}</Button>
        </Form>
      )}
    </PanelPage>
  )
}
