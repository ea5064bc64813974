import { redirect } from "@remix-run/node"
import { readMyPanel, readMyQuestion, readWhomISupport } from "#app/domain/panels/index.server.ts"
import { sayMarks } from "#app/domain/panels/masking.ts"
import type { PersonActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { tokenHash } from "#app/platform/sealing.server.ts"
import { wordsFor } from "#app/ui/language/words.ts"
import { panelPaths } from "#app/ui/panel/paths.ts"
import { personCtx } from "#app/web/ctx.server.ts"
import { languageOf } from "#app/web/language.server.ts"

type Params = Readonly<Record<string, string | undefined>>

/** A number in an address, such as the 3 in /answer/3; 0 where there is none. */
export function placeIn(text: string | undefined): number {
  return text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0
}

/** The asker's own panel at this address. @throws Response 404 for anybody without a seat */
export async function openMyPanel(request: Request, params: Params) {
  const ctx = await personCtx(request)
  const panel = await readMyPanel(ctx, params.vacancy ?? "")
  if (!panel) throw await whoseInstead(ctx, params)
  return { ctx, panel }
}

/**
 * One question on the asker's own panel, with their sheet. The sheet holds ids of answers: it stays on the
 * server. @throws Response 404 for anybody without a seat; the panel's page where nothing can be scored yet
 */
export async function openMyQuestion(request: Request, params: Params) {
  const ctx = await personCtx(request)
  const open = await readMyQuestion(ctx, params.vacancy ?? "", placeIn(params.n))
  if (!open) throw await whereInstead(ctx, params)
  const inWords = hiddenInWords(request)
  const sheet = open.sheet.map((line) => ({ ...line, body: inWords(line.body) }))
  return { ctx, ...open, sheet }
}

/** Says in the reader's words what is hidden in an answer, where a mark stands. */
export function hiddenInWords(request: Request): (body: string) => string {
  const { hiddenInAnswers } = wordsFor(languageOf(request)).shared
  return (body) => sayMarks(body, (kind) => hiddenInAnswers[kind])
}

/** Where somebody goes who asks for a question that is not theirs to see, or not yet. */
export async function whereInstead(ctx: Ctx<PersonActor>, params: Params): Promise<Response> {
  const panel = await readMyPanel(ctx, params.vacancy ?? "")
  if (!panel) return whoseInstead(ctx, params)
  if (panel.joined && panel.scoringOpen) return notFound()
  return redirect(panelPaths(panel.slug).panel, 303)
}

/** Whoever supports several on one panel says first whose pages they want; nobody else is told of any. */
export async function whoseInstead(ctx: Ctx<PersonActor>, params: Params): Promise<Response> {
  const there = (await readWhomISupport(ctx)).filter(
    ({ slug, accepted }) => accepted && slug === params.vacancy,
  )
  return there.length > 1 ? redirect("/panel", 303) : notFound()
}

/** Where a question leads whose scores are sent: how all of them lie, which is for members alone. */
export function afterSending({ slug, supports }: PanelSupported, position: number): string {
  const paths = panelPaths(slug)
  return supports === null ? paths.spread(position) : paths.panel
}

type PanelSupported = { readonly slug: string; readonly supports: string | null }

export function notFound(): Response {
  return new Response(null, { status: 404 })
}

/**
 * Stands for an answer in a form, so that a score lands on the answer that was read even if the list has
 * changed since. Different for each member; nothing of the answer or its writer can be read from it.
 */
export function answerMark({ actor }: Ctx<PersonActor>, answerId: string): string {
  return tokenHash(`${actor.personId}|${answerId}`, "answer-mark").slice(0, 22)
}

/** The first words of an answer, to know it again by. */
export function firstWords(body: string): string {
  const words = body.split(/\s+/).filter(Boolean)
  return words.length > 14 ? `${words.slice(0, 14).join(" ")}\u00a0…` : words.join(" ")
}

type Rested = Pick<Awaited<ReturnType<typeof openMyPanel>>["panel"], "questions" | "next">

/** The question to go on with after a rest: the one it was taken from, else what comes next. */
export function questionAfterRest(request: Request, { questions, next }: Rested): number | null {
  const from = placeIn(new URL(request.url).searchParams.get("question") ?? "")
  const left = questions.find(({ position, sent }) => position === from && !sent)
  return left?.position ?? ("position" in next ? next.position : null)
}
