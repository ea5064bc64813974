import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { CannotScoreForm, noteLimit } from "#app/domain/panels/forms.ts"
import { sayCannotScore } from "#app/domain/panels/index.server.ts"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Idea } from "#app/ui/components/idea.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { Radios } from "#app/ui/forms/radios.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelWords, usePanelWords } from "#app/ui/panel/panel-words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { languageOf } from "#app/web/language.server.ts"
import { answerMark, notFound, openMyQuestion, placeIn } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel }) => panelWords(panel, data?.panel.supports).moving.cannot.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel, question, sheet, sent } = await openMyQuestion(request, params)
  const place = placeIn(params.k)
  const line = sheet[place - 1]
  if (!line || sent) throw notFound()
  const { slug, title, provider, supports } = panel
  return {
    panel: { slug, title, provider, supports },
    question: { position: question.position, title: question.title },
    answer: { place, mark: answerMark(ctx, line.answerId), reason: line.cannot, note: line.note ?? "" },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel, question, sheet } = await openMyQuestion(request, params)
  const words = panelWords(wordsFor(languageOf(request)).panel, panel.supports)
  const form = await readForm(request, CannotScoreForm.extend({ mark: z.string() }))
  if (!form.ok) {
    const { problems: found, values } = form.error
    const said = found.map((one) =>
      one.field === "reason" ? { ...one, text: words.moving.cannot.choose } : one,
    )
    return problems({ problems: said, values }, 422)
  }
  const { mark, reason, note } = form.value
  const read = sheet.findIndex(({ answerId }) => answerMark(ctx, answerId) === mark)
  const line = sheet[read]
  if (!line) return problems([{ text: words.answer.moved }], 409)
  const { slug } = panel
  const saved = await sayCannotScore(ctx, { slug, answerId: line.answerId, reason, note })
  if (!saved.ok) return problems([{ text: refusalText(words.saveRefusals, saved.error) }], 409)
  const { answer, check } = panelPaths(slug)
  const next = read + 2
  return redirect(next > sheet.length ? check(question.position) : answer(question.position, next), 303)
}

export default function CannotScore() {
  const { panel, question, answer } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const { moving } = usePanelWords(panel.supports)
  const { optional } = useWords().shared.forms
  const words = moving.cannot
  const paths = panelPaths(panel.slug)
  const typed = (name: string) => {
    const value = wrong?.values[name]
    return typeof value === "string" ? value : undefined
  }
  const { reasons } = words
  return (
    <PanelPage
      panel={panel}
      position={question.position}
      back={{ href: paths.answer(question.position, answer.place), text: words.back(answer.place) }}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{question.title}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <Idea picture={["yes", "team"]} lead>
        {words.lead}
      </Idea>
      <Form>
        <input type="hidden" name="mark" value={answer.mark} />
        <Radios
          name="reason"
          legend={words.why}
          value={typed("reason") ?? answer.reason}
          problem={problemOf(wrong?.problems, "reason")}
          choices={[
            { value: "cannot-understand", label: reasons["cannot-understand"] },
            { value: "about-something-hard", label: reasons["about-something-hard"] },
            { value: "other", label: reasons.other },
          ]}
        />
        <TextArea
          name="note"
          label={optional(words.note)}
          hint={words.noteHint}
          limit={noteLimit}
          rows={3}
          value={typed("note") ?? (answer.reason ? answer.note : "")}
          problem={problemOf(wrong?.problems, "note")}
        />
        <Button>{words.save}</Button>
      </Form>
      <p className="govuk-body">{words.canChange}</p>
      <p className="govuk-body">
        {words.knows}{" "}
        <a className="govuk-link" href={paths.knows(question.position, answer.place)}>
          {moving.knowsLink}
        </a>
      </p>
    </PanelPage>
  )
}
