import { and, eq, sql } from "drizzle-orm"
import { invitationUsed, providerToWriteTo } from "#app/domain/accounts/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { panelMembers } from "#db/schema/panels.ts"
import { vacancies } from "#db/schema/vacancies.ts"

type NotFound = { readonly kind: "not-found" }

const seatAndJob = {
  id: panelMembers.id,
  member: panelMembers.called,
  slug: vacancies.slug,
  job: vacancies.title,
}

/** Writes to the contact person that a member does not stand by what was typed from their paper; once a member. */
export function tellOfPaperNotTheirs(ctx: Ctx<SystemActor>, { memberId }: { memberId: string }) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    // No event: what the member said is recorded already, and the letter records itself.
    const { providerId } = ctx.actor
    const [seat] = await tx
      .select(seatAndJob)
      .from(panelMembers)
      .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
      .where(eq(panelMembers.id, memberId))
    const to = providerId && (await providerToWriteTo(tx, providerId))
    if (!seat || !to) return err({ kind: "not-found" })
    await queueMessage(tx, ctx, {
      providerId,
      to: { email: to.email },
      template: "paper-not-theirs",
      data: {
        name: to.name,
        member: seat.member,
        job: seat.job,
        url: `${panelAt(to, seat.slug)}/${seat.id}/paper`,
      },
      dedupeKey: `paper-not-theirs|${seat.id}`,
    })
    return ok(null)
  })
}

/** Writes to the contact person that somebody came in with a member's card, who says it was not them; once a card. */
export function tellOfCardNotTheirs(ctx: Ctx<SystemActor>, { linkId }: { linkId: string }) {
  return inTransaction<null, NotFound>(ctx, async (tx) => {
    // No event: what the member said is recorded already, and the letter records itself.
    const { providerId } = ctx.actor
    const card = await invitationUsed(tx, linkId)
    const to = providerId && (await providerToWriteTo(tx, providerId))
    if (!card || !to) return err({ kind: "not-found" })
    const seat = await seatOf(tx, card)
    // A card of a new worker, a supporter or whoever rates options has no seat to talk about.
    if (!seat) return ok(null)
    await queueMessage(tx, ctx, {
      providerId,
      to: { email: to.email },
      template: "card-not-theirs",
      data: { name: to.name, member: seat.member, job: seat.job, url: panelAt(to, seat.slug) },
      dedupeKey: `card-not-theirs|${linkId}`,
    })
    return ok(null)
  })
}

async function seatOf(tx: Tx, { personId, returnTo }: { personId: string; returnTo: string | null }) {
  const [seat] = await tx
    .select(seatAndJob)
    .from(panelMembers)
    .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
    .where(and(eq(panelMembers.personId, personId), eq(sql`'/panel/' || ${vacancies.slug}`, returnTo ?? "")))
  return seat
}

const panelAt = (provider: { readonly slug: string }, vacancy: string) =>
  `${env().APP_URL}/provider/${provider.slug}/vacancies/${vacancy}/panel`
