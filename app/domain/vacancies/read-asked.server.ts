import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { allAsked, countUnanswered, vacancyToAskAbout } from "#app/domain/vacancies/asked-store.server.ts"
import { mayManageVacancies } from "#app/domain/vacancies/policy.ts"
import { isOpen } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { newId } from "#app/platform/ids.server.ts"
import { reading } from "#db/ctx.ts"

/** A public vacancy as whoever has a question meets it; null where there is none. `once`: this showing of the page. */
export function readVacancyToAsk(ctx: Ctx, slug: string) {
  return reading(ctx, async (tx) => {
    const vacancy = await vacancyToAskAbout(tx, slug)
    if (!vacancy) return null
    const { provider, contactName, contactPhone } = await providerInLetters(tx, vacancy.providerId)
    return {
      slug,
      title: vacancy.title,
      open: isOpen(vacancy, ctx.now()),
      provider,
      help: { person: contactName, phone: contactPhone },
      once: newId(),
    }
  })
}

/** All that was asked about one vacancy of the provider's own, what waits for an answer first. */
export function readAsked(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) =>
    mayManageVacancies(ctx.actor) ? allAsked(tx, ctx.actor.providerId, slug) : [],
  )
}

/** Vacancies of the provider's own about which somebody waits for an answer. */
export function readUnanswered(ctx: Ctx<StaffActor>) {
  return reading(ctx, async (tx) =>
    mayManageVacancies(ctx.actor) ? countUnanswered(tx, ctx.actor.providerId) : [],
  )
}
