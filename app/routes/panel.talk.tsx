import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { TalkForm, talkLimit } from "#app/domain/panels/forms.ts"
import { noteTalk, readQuestionSpread } from "#app/domain/panels/index.server.ts"
import { Button } from "#app/ui/components/button.tsx"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Time } from "#app/ui/components/time.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { openMyQuestion, placeIn, whereInstead } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { talk } }) => (data ? `${talk.title}: ${data.question.title}` : talk.title))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const ctx = await personCtx(request)
  const open = await readQuestionSpread(ctx, params.vacancy ?? "", placeIn(params.n))
  if (!open) throw await whereInstead(ctx, params)
  const { panel, question, allIn, talks } = open
  if (!allIn) throw redirect(panelPaths(panel.slug).spread(question.position), 303)
  const { slug, title, provider, supports } = panel
  return {
    panel: { slug, title, provider, supports },
    question: { position: question.position, title: question.title },
    talks,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel, question } = await openMyQuestion(request, params)
  const words = wordsFor(languageOf(request)).panel.talk
  const form = await readForm(request, TalkForm)
  if (!form.ok) {
    const { problems: found, values } = form.error
    const empty = typeof values.words !== "string" || values.words.trim() === ""
    const said = found.map((one) => (one.field === "words" && empty ? { ...one, text: words.missing } : one))
    return problems({ problems: said, values }, 422)
  }
  const { slug } = panel
  const { position } = question
  const noted = await noteTalk(ctx, { slug, position, words: form.value.words })
  if (!noted.ok) return problems([{ text: refusalText(words.talkRefusals, noted.error) }], 409)
  return redirect(panelPaths(slug).talk(position), 303)
}

export default function Talk() {
  const { panel, question, talks } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().panel.talk
  const typed = wrong?.values.words
  return (
    <PanelPage
      panel={panel}
      position={question.position}
      back={{ href: panelPaths(panel.slug).spread(question.position), text: words.back }}
    >
      <ErrorSummary problems={wrong?.problems} />
      <p className="vf-caption">{question.title}</p>
      <h1 className="govuk-heading-l">{words.title}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      {talks.length === 0 ? (
        <p className="govuk-body">{words.noTalk}</p>
      ) : (
        <ol className="govuk-list">
          {talks.map(({ words: said, savedAt, isMine }) => (
            <li className="vf-written" key={`${savedAt}${said}`}>
              <p className="govuk-hint">
                {isMine ? words.mine : words.theirs}, <Time at={savedAt} />
              </p>
              <p className="govuk-body vf-prose" dir="auto">
                {said}
              </p>
            </li>
          ))}
        </ol>
      )}
      <Form>
        <TextArea
          name="words"
          label={words.words}
          hint={words.wordsHint}
          limit={talkLimit}
          rows={5}
          value={typeof typed === "string" ? typed : ""}
          problem={problemOf(wrong?.problems, "words")}
        />
        <Button>{words.save}</Button>
      </Form>
    </PanelPage>
  )
}
