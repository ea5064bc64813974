import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { ExplanationAnswerForm } from "#app/domain/decisions/forms.ts"
import { answerExplanation, readExplained } from "#app/domain/decisions/index.server.ts"
import { ErrorSummary } from "#app/ui/components/error-summary.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { Explained } from "#app/ui/panel/explained.tsx"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { languageOf } from "#app/web/language.server.ts"
import { notFound, openMyPanel } from "#app/web/panel-member.server.ts"
import { problems, reworded } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (words) => words.panel.explained.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  const explained = await readExplained(ctx, panel.slug)
  if (!explained) throw notFound()
  return data({ panel, explained })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel } = await openMyPanel(request, params)
  const form = await readForm(request, ExplanationAnswerForm)
  if (!form.ok) {
    return problems(reworded(form.error, wordsFor(languageOf(request)).panel.explained.missing), 422)
  }
  const { explanation, enough, words } = form.value
  const answered = await answerExplanation(ctx, {
    slug: panel.slug,
    explanationId: explanation,
    enough: enough === "yes",
    words,
  })
  if (!answered.ok) throw notFound()
  return redirect(panelPaths(panel.slug).explained, 303)
}

export default function WhyNot() {
  const { panel, explained } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()
  const words = useWords().panel.explained
  const open = explained.find(({ answer }) => !answer)
  return (
    <PanelPage panel={panel} back={{ href: panelPaths(panel.slug).panel }}>
      <ErrorSummary problems={wrong?.problems} />
      <h1 className="govuk-heading-l">{words.title}</h1>
      {explained.length === 0 && <p className="govuk-body-l">{words.none}</p>}
      {explained.map((one) => (
        <Explained
          key={one.id}
          explained={one}
          asks={one === open}
          typed={wrong?.values ?? {}}
          problems={wrong?.problems}
        />
      ))}
    </PanelPage>
  )
}
