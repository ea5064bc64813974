import { mayKeepColleagues, mayKeepServices } from "#app/domain/accounts/policy.ts"
import { mayReadWork } from "#app/domain/audit/policy.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { mayReadHistory } from "#app/domain/history/policy.ts"
import { mayKeepQuestions } from "#app/domain/scenarios/policy.ts"
import { mayReadWorkers } from "#app/domain/training/policy.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import type { Actor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { staffCtx } from "#app/web/ctx.server.ts"

/** The parts of a provider's pages that not everybody there may open. */
export type Door = "questions" | "workers" | "colleagues" | "work" | "history"

export type ProviderOnPage = {
  readonly name: string
  readonly path: string
  /** What the asker's role opens: the menu shows no more. */
  readonly doors: readonly Door[]
}

const doors: Readonly<Record<Door, (actor: Actor) => boolean>> = {
  questions: mayKeepQuestions,
  workers: mayReadWorkers,
  colleagues: mayKeepColleagues,
  work: mayReadWork,
  history: mayReadHistory,
}

function doorsOf(actor: Actor): readonly Door[] {
  return (Object.keys(doors) as Door[]).filter((door) => doors[door](actor))
}

/** Whoever is signed in and works for this provider, with what every page of it needs. @throws 404 for others */
export async function colleagueCtx(request: Request, providerSlug: string | undefined) {
  const { ctx, provider } = await staffCtx(request, providerSlug)
  const { name, slug } = provider
  const onPage: ProviderOnPage = { name, path: `/provider/${slug}`, doors: doorsOf(ctx.actor) }
  return { ctx, provider: onPage }
}

type Colleague = { readonly ctx: Ctx<StaffActor>; readonly provider: ProviderOnPage }

/** A colleague whom a policy lets in. @throws 404 for everybody else, as if the page were not there */
function colleagueWho(may: (actor: Actor) => boolean) {
  return async (request: Request, providerSlug: string | undefined): Promise<Colleague> => {
    const colleague = await colleagueCtx(request, providerSlug)
    if (!may(colleague.ctx.actor)) throw notFound()
    return colleague
  }
}

/** A colleague who runs vacancies. @throws 404 for everybody else */
export const managerCtx = colleagueWho(mayManageVacancies)

/** A colleague who decides whom to appoint, makes offers and starts workers. @throws 404 for everybody else */
export const deciderCtx = colleagueWho(mayDecide)

/** A colleague who names, changes and closes services. @throws 404 for everybody else */
export const serviceKeeperCtx = colleagueWho(mayKeepServices)

/** A colleague who invites others and lets them go. @throws 404 for everybody else */
export const ownerCtx = colleagueWho(mayKeepColleagues)

/** A colleague who sees the workers and what they learn. @throws 404 for everybody else */
export const learningCtx = colleagueWho(mayReadWorkers)

/** A colleague who sees the work under way. @throws 404 for everybody else */
export const workCtx = colleagueWho(mayReadWork)

/** A colleague who reads some of the history. @throws 404 for everybody else */
export const historyCtx = colleagueWho(mayReadHistory)

/** What a stranger to a record is answered. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}
