import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node"
import { z } from "zod"
import { WritingForm } from "#app/domain/vacancies/forms.ts"
import { writeVacancy } from "#app/domain/vacancies/index.server.ts"
import { clockInWords } from "#app/kernel/language.ts"
import { inOwnWords, textOf } from "#app/ui/forms/typed.ts"
import { refusalText } from "#app/ui/language/refusal.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { readAdvertValues, savedElsewhere, toKeep } from "#app/web/advert-form.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { managerCtx, notFound } from "#app/web/manager.server.ts"
import { limit } from "#app/web/rate-limit.server.ts"
import { readForm } from "#app/web/read-form.server.ts"

/** Twice what somebody sends who never stops writing for an hour. */
const savesAnHour = 900
const anHour = 3_600

const KeepForm = z.object({ ...WritingForm.shape, slug: z.string().optional() })

/** For the form's program (app/islands/keep-typed.ts): saves a draft while somebody writes, as its button does. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { ctx, provider } = await managerCtx(request, params.provider)
  const language = languageOf(request)
  const { provider: words, server } = wordsFor(language)
  const { keep, missing } = words.vacancyForm
  const often = { name: "draft-saves", key: ctx.actor.personId, max: savesAnHour, windowSeconds: anHour }
  if (!(await limit(often)).ok) return answer({ said: keep.notYet, over: false }, 429)
  const form = await readForm(request, KeepForm)
  if (!form.ok) return answer({ said: form.error.problems[0]?.text ?? "", over: true }, 422)
  const { values } = form
  const advert = readAdvertValues(request, values)
  const written = await writeVacancy(ctx, { ...form.value, ...toKeep(advert, values), byItself: true })
  if (!written.ok) {
    const { error } = written
    if (error.kind === "not-found") throw notFound()
    if (error.kind === "no-title-yet") return answer({ said: keep.titleFirst, over: false }, 422)
    const said =
      error.kind === "changed-elsewhere"
        ? await savedElsewhere(ctx, request, { slug: form.value.slug ?? "", values })
        : refusalText(words.refusals.write, error)
    return answer({ said, over: true }, 409)
  }
  const { slug, version } = written.value
  const problems = advert.ok ? [] : inOwnWords(advert.error.problems, missing, server)
  const wrong = problems.find(({ field = "" }) => textOf(values, field) || textOf(values, `${field}-day`))
  const empty = problems.filter((problem) => problem !== wrong).length
  return answer({
    said: [
      keep.saved(clockInWords(ctx.now(), language)),
      ...(wrong ? [keep.wrong(wrong.text)] : []),
      ...(empty > 0 ? [keep.left(empty, wrong !== undefined)] : []),
    ].join(" "),
    version,
    slug,
    at: `${provider.path}/vacancies/${slug}/edit`,
  })
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { provider } = await managerCtx(request, params.provider)
  return redirect(`${provider.path}/vacancies`, 303)
}

type Answer =
  | { readonly said: string; readonly version: number; readonly slug: string; readonly at: string }
  /** `over`: there is no use in trying again by itself. */
  | { readonly said: string; readonly over: boolean }

function answer(said: Answer, status = 200): Response {
  return Response.json(said, { status, headers: { "Cache-Control": "no-store" } })
}
