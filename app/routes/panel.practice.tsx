import { type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { practicePaths } from "#app/ui/panel/practice-paths.ts"
import { openMyPractice } from "#app/web/practice.server.ts"

/** Leads to where its reader was in practising: the first sample without a score, the list, or how it went. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { where, practice } = await openMyPractice(request, params)
  const paths = practicePaths(where.slug)
  if (practice.sent && practice.panel.supports !== null) return redirect(panelPaths(where.slug).panel, 303)
  if (practice.sent) return redirect(paths.spread(where), 303)
  const unscored = practice.samples.find(({ points }) => points === null)
  return redirect(unscored ? paths.answer(where, unscored.place) : paths.check(where), 303)
}
