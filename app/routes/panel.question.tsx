import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { openMyQuestion } from "#app/web/panel-member.server.ts"

/** Leads to where its reader was: the first answer without a score, the list to check, or how scores lie. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel, question, sheet, sent } = await openMyQuestion(request, params)
  const paths = panelPaths(panel.slug)
  if (sheet.length === 0) return redirect(paths.panel, 303)
  if (sent) return redirect(paths.spread(question.position), 303)
  const unscored = sheet.findIndex(({ points }) => points === null)
  const to = unscored < 0 ? paths.check(question.position) : paths.answer(question.position, unscored + 1)
  return redirect(to, 303)
}
