import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { sendPractice } from "#app/domain/panels/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { SummaryList } from "#app/ui/components/summary-list.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { MemberSends } from "#app/ui/panel/member-sends.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelWords, usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"
import { useScoreInWords } from "#app/ui/panel/score-in-words.ts"
import { ScoreLine } from "#app/ui/panel/score-line.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { firstWords, notFound } from "#app/web/panel-member.server.ts"
import { openMyPractice } from "#app/web/practice.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel }) => {
    const { check } = panelWords(panel, data?.panel.supports).practice
    return data?.lines.some(({ points }) => points === null) ? check.someTitle : check.title
  })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { where, practice } = await openMyPractice(request, params)
  if (practice.sent) throw redirect(practicePaths(where.slug).question(where), 303)
  const { panel, question, samples } = practice
  const lines = samples.map(({ place, body, points, note }) => ({
    ...{ place, points, note },
    start: firstWords(body),
  }))
  return { panel, question, lines }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, where } = await openMyPractice(request, params)
  const form = await readForm(request, z.object({}))
  if (!form.ok) return problems(form.error, 422)
  const sent = await sendPractice(ctx, where)
  if (sent.ok) return redirect(practicePaths(where.slug).spread(where), 303)
  if (sent.error.kind === "not-found") throw notFound()
  const { sendRefusals } = wordsFor(languageOf(request)).panel.practice
  return problems([{ text: refusalText(sendRefusals, sent.error) }], 409)
}

export default function PracticeCheck() {
  const { panel, question, lines } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = usePanelWords(panel.supports).practice.check
  const score = useScoreInWords(question.guide)
  const paths = practicePaths(panel.slug)
  const unscored = lines.find(({ points }) => points === null)
  const scored = lines.filter(({ points }) => points !== null).length
  return (
    <PanelPage panel={panel} back={{ href: panelPaths(panel.slug).panel }}>
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{question.title}</p>
      <h1 className="govuk-heading-l">{unscored ? words.someTitle : words.title}</h1>
      <p className="govuk-body-l">{unscored ? words.someText(scored, lines.length) : words.text}</p>
      <SummaryList
        rows={lines.map(({ place, start, points, note }) => ({
          key: words.answer(place),
          value: (
            <ScoreLine
              score={points === null ? words.noScore : score(points)}
              points={points}
              start={start}
              note={note}
            />
          ),
          change: {
            href: paths.answer(question, place),
            what: words.what(place),
            ...(points === null ? { text: words.scoreIt } : { text: words.change }),
          },
        }))}
      />
      {unscored ? (
        <LinkButton href={paths.answer(question, unscored.place)}>{words.rest}</LinkButton>
      ) : panel.supports !== null ? (
        <MemberSends member={panel.supports} />
      ) : (
        <Form>
          <SubmitButton>{words.send}</SubmitButton>
        </Form>
      )}
    </PanelPage>
  )
}
