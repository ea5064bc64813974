import { and, eq } from "drizzle-orm"
import { panelOfferOf } from "#app/domain/accounts/index.server.ts"
import { agreedOffersOf } from "#app/domain/panels/offers-store.server.ts"
import { applicationsInTime, paceGaps } from "#app/domain/panels/panel-time.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { sealingGaps } from "#app/domain/panels/rules.ts"
import { type Proposal, panelToSeal, panelWithTime, proposalOf } from "#app/domain/panels/say-store.server.ts"
import { seenOf } from "#app/domain/panels/seal-and-publish.server.ts"
import { diminishingIn, type VacancyRow } from "#app/domain/vacancies/index.server.ts"
import { publishingGaps } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { payRates, vacancies, vacancyValues } from "#db/schema/vacancies.ts"

export type Readiness = NonNullable<Awaited<ReturnType<typeof readReadiness>>>

/** How far a vacancy is from being sealed and published: all its parts, and every gap at once. */
export function readReadiness(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const own = and(eq(vacancies.providerId, ctx.actor.providerId), eq(vacancies.slug, slug))
    const [vacancy] = mayArrangePanel(ctx.actor) ? await tx.select().from(vacancies).where(own) : []
    if (!vacancy) return null
    const proposal = await proposalOf(tx, vacancy)
    const { agreement, members, questions } = proposal
    const time = await panelWithTime(tx, proposal)
    return {
      vacancy,
      agreement,
      /** How many applications the panel can score in the time there is; null while it is not known. */
      inTime: time && applicationsInTime(time, vacancy.closesAt, vacancy.hearBy),
      members,
      questions: questions.map(({ versionId, kind, title, valueCodes }) => ({
        versionId,
        kind,
        title,
        valueCodes,
      })),
      /** What its members are offered for taking part. */
      offer: await panelOfferOf(tx, vacancy.providerId),
      /** What each of them said yes to, by their seat. */
      agreedOffers: await agreedOffersOf(
        tx,
        members.map(({ id }) => id),
      ),
      /** Stands for all of this as it is now; sealing asks for it. */
      seen: seenOf(vacancy.version, proposal),
      gaps: await gapsOf(tx, vacancy, proposal, ctx.now()),
    }
  })
}

/** All that keeps a vacancy from being sealed and published at an instant. */
export async function gapsOf(tx: Tx, vacancy: VacancyRow, proposal: Proposal, at: Date) {
  const values = await tx.$count(vacancyValues, eq(vacancyValues.vacancyId, vacancy.id))
  const whole = { ...vacancy, values, diminishing: await diminishingIn(vacancy) }
  const time = await panelWithTime(tx, proposal)
  return [
    ...publishingGaps(whole, await tx.select().from(payRates), at),
    ...sealingGaps(panelToSeal(proposal)),
    ...(time ? paceGaps(time, vacancy.closesAt, vacancy.hearBy) : []),
  ]
}
