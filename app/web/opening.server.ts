import { redirect } from "@remix-run/node"
import { cancelOpening, type Readiness, scheduleOpening } from "#app/domain/panels/index.server.ts"
import { OpeningForm, OpeningPressed } from "#app/domain/vacancies/day-forms.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { isShownTwice } from "#app/kernel/london-time.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import type { OpeningChosen } from "#app/ui/provider/opening.tsx"
import { languageOf } from "#app/web/language.server.ts"
import { notFound } from "#app/web/manager.server.ts"
import { problems } from "#app/web/problems.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** When a draft opens by itself, as its pages say it; null where it does not. */
export function openingOf(ctx: Ctx<StaffActor>, { vacancy, seen }: Readiness): OpeningChosen | null {
  const { opensAt: at, opensBy, opensSeen, notOpenedWhy: notOpened } = vacancy
  if (!at) return null
  const yours = opensBy === ctx.actor.personId
  return { at, twice: isShownTwice(at), yours, changed: opensSeen !== seen, notOpened }
}

/** What is pressed of it on the page on which a draft is published; null where something else was pressed there. */
export async function openingPressed(ctx: Ctx<StaffActor>, request: Request, path: string, slug: string) {
  const pressed = await readForm(request.clone(), OpeningPressed)
  // A form that is too old or not ours: the page's own reading says so.
  if (!pressed.ok || !pressed.value.what) return null
  const page = `${path}/vacancies/${slug}/publish`
  const { refusals } = wordsFor(languageOf(request)).provider
  if (pressed.value.what === "not-by-itself") {
    const cancelled = await cancelOpening(ctx, { slug })
    if (cancelled.ok) return redirect(`${page}?cancelled=1`, 303)
    if (cancelled.error.kind === "not-found") throw notFound()
    return problems([{ text: refusalText(refusals.schedule, cancelled.error) }], 409)
  }
  const form = await readForm(request, OpeningForm)
  if (!form.ok) return problems(form.error, 422)
  const chosen = await scheduleOpening(ctx, { slug, ...form.value })
  if (chosen.ok) return redirect(`${page}?chosen=1`, 303)
  const { error } = chosen
  if (error.kind === "not-found") throw notFound()
  const text = refusalText(refusals.schedule, error)
  const field = {
    "clock-skips-it": "time",
    "opens-in-the-past": "opens-day",
    "closes-in-the-past": "opens-day",
  }
  const at = error.kind in field ? { field: field[error.kind as keyof typeof field] } : {}
  return problems({ problems: [{ ...at, text }], values: form.values }, 409)
}
