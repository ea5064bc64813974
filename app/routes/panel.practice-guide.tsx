import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { changeGuide } from "#app/domain/panels/index.server.ts"
import { anchorLimit, GuideForm, practiceNoteLimit } from "#app/domain/panels/practice-forms.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { problemOf } from "#app/ui/forms/problem.ts"
import { SubmitButton } from "#app/ui/forms/submit-button.tsx"
import { TextArea } from "#app/ui/forms/text-area.tsx"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, placeIn } from "#app/web/panel-member.server.ts"
import { openMyPractice } from "#app/web/practice.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, ({ panel: { practice } }) =>
    practice.guide.title(data ? `${data.anchor.points}, ${data.anchor.label.toLowerCase()}` : ""),
  )

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { where, practice } = await openMyPractice(request, params)
  const { panel, question, guide } = practice
  const anchor = question.guide.find(({ points }) => points === placeIn(params.k))
  if (!anchor) throw notFound()
  if (!guide.mayChange) throw redirect(practicePaths(where.slug).question(where), 303)
  return { panel, question, seen: guide.number, anchor, answers: practice.samples.length }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, where, practice } = await openMyPractice(request, params)
  const form = await readForm(request, GuideForm)
  if (!form.ok) return problems(form.error, 422)
  const changed = await changeGuide(ctx, { ...where, points: placeIn(params.k), ...form.value })
  if (changed.ok) return redirect(practicePaths(where.slug).talk(where, practice.samples.length), 303)
  if (changed.error.kind === "not-found") throw notFound()
  const { guideRefusals } = wordsFor(languageOf(request)).panel.practice
  const refused = [{ text: refusalText(guideRefusals, changed.error) }]
  return problems({ problems: refused, values: form.values }, 409)
}

export default function PracticeGuide() {
  const { panel, question, seen, anchor, answers } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().panel.practice.guide
  const said = inOwnWords(wrong?.problems, words.missing, useWords().server)
  const field = (name: "description" | "easy" | "why", before: string) => ({
    name,
    value: wrong ? textOf(wrong.values, name) : before,
    problem: problemOf(said, name),
  })
  const back = { href: practicePaths(panel.slug).talk(question, answers), text: words.back }
  return (
    <PanelPage panel={panel} back={back}>
      <ErrorSummary problems={said} />
      <p className="vf-caption">{question.title}</p>
      <h1 className="govuk-heading-l">{words.title(`${anchor.points}, ${anchor.label.toLowerCase()}`)}</h1>
      <p className="govuk-body-l">{words.lead}</p>
      <Form>
        <input type="hidden" name="seen" value={seen} />
        <TextArea
          {...field("description", anchor.description)}
          label={words.description}
          limit={anchorLimit}
          rows={4}
        />
        <TextArea
          {...field("easy", anchor.easy ?? "")}
          label={words.easy}
          hint={words.easyHint}
          limit={anchorLimit}
          rows={4}
        />
        <TextArea
          {...field("why", "")}
          label={words.why}
          hint={words.whyHint}
          limit={practiceNoteLimit}
          rows={3}
        />
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
    </PanelPage>
  )
}
