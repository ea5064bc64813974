import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { sayItTells } from "#app/domain/panels/index.server.ts"
import { LinkButton } from "#app/ui/components/button.tsx"
import { pageTitle } from "#app/ui/language/page-title.ts"
import { useWords } from "#app/ui/language/use-words.ts"
import { PanelPage } from "#app/ui/panel/panel-page.tsx"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { answerMark, notFound, openMyQuestion, placeIn } from "#app/web/panel-member.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (words) => words.panel.tellsWho.thanksTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel, question, sheet } = await openMyQuestion(request, params)
  const place = placeIn(params.k)
  // Whoever supports a member presses nothing here: what tells who wrote it is the member's to say.
  if (!sheet[place - 1] || panel.supports !== null) throw notFound()
  const { slug, title, provider } = panel
  return { panel: { slug, title, provider }, position: question.position, place }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, panel, question, sheet } = await openMyQuestion(request, params)
  const form = await readForm(request, z.object({ mark: z.string() }))
  if (!form.ok) return problems(form.error, 422)
  const read = sheet.findIndex(({ answerId }) => answerMark(ctx, answerId) === form.value.mark)
  const line = sheet[read]
  if (!line) throw notFound()
  const said = await sayItTells(ctx, { slug: panel.slug, answerId: line.answerId })
  if (!said.ok) throw notFound()
  return redirect(panelPaths(panel.slug).tellsWho(question.position, read + 1), 303)
}

export default function TellsWhoPage() {
  const { panel, position, place } = useLoaderData<typeof loader>()
  const words = useWords().panel.tellsWho
  return (
    <PanelPage panel={panel} position={position}>
      <h1 className="govuk-heading-l">{words.thanksTitle}</h1>
      <p className="govuk-body-l">{words.thanks}</p>
      <p className="govuk-body">{words.stays}</p>
      <LinkButton href={panelPaths(panel.slug).answer(position, place)}>{words.goOn}</LinkButton>
    </PanelPage>
  )
}
