import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { readMyPractice, readPace } from "#app/domain/panels/index.server.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"
import { afterSending, openMyQuestion } from "#app/web/panel-member.server.ts"

/** Leads to where its reader was: practice before the first real answer, the first answer without a score, the list to check, or how scores lie. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { ctx, panel, question, sheet, sent } = await openMyQuestion(request, params)
  const paths = panelPaths(panel.slug)
  if (sheet.length === 0) return redirect(paths.panel, 303)
  if (sent) return redirect(afterSending(panel, question.position), 303)
  const { position } = question
  const practice = (await readMyPractice(ctx, panel.slug)) ?? []
  const toPractise = practice.some(
    (one) => one.setting === "applying" && one.position === position && !one.sent,
  )
  if (toPractise) return redirect(practicePaths(panel.slug).question({ setting: "applying", position }), 303)
  const unscored = sheet.findIndex(({ points, cannot }) => points === null && cannot === null)
  if (unscored >= 0 && (await readPace(ctx, panel.slug)).rest === "enough-for-today") {
    return redirect(paths.enough, 303)
  }
  const to = unscored < 0 ? paths.check(question.position) : paths.answer(question.position, unscored + 1)
  return redirect(to, 303)
}
