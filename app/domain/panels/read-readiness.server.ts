import { and, eq } from "drizzle-orm"
import { fingerprint } from "#app/domain/panels/fingerprint.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { sealingGaps, seenText } from "#app/domain/panels/rules.ts"
import { agreementOf, membersOf, questionsOf } from "#app/domain/panels/store.server.ts"
import { publishingGaps } from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { payRates, vacancies, vacancyValues } from "#db/schema/vacancies.ts"

export type Readiness = NonNullable<Awaited<ReturnType<typeof readReadiness>>>

/** How far a vacancy is from being sealed and published: all its parts, and every gap at once. */
export function readReadiness(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    const own = and(eq(vacancies.providerId, ctx.actor.providerId), eq(vacancies.slug, slug))
    const [vacancy] = mayArrangePanel(ctx.actor) ? await tx.select().from(vacancies).where(own) : []
    if (!vacancy) return null
    const agreement = (await agreementOf(tx, vacancy.id)) ?? null
    const members = await membersOf(tx, vacancy.id)
    const questions = await questionsOf(tx, vacancy.id)
    const values = await tx.$count(vacancyValues, eq(vacancyValues.vacancyId, vacancy.id))
    const panel = { say: agreement?.say ?? null, quorum: agreement?.quorum ?? 1, members, questions }
    return {
      vacancy,
      agreement,
      members,
      questions: questions.map(({ versionId, kind, title, valueCodes }) => ({
        versionId,
        kind,
        title,
        valueCodes,
      })),
      /** Stands for all of this as it is now; sealing asks for it. */
      seen: fingerprint(seenText(vacancy.version, panel)),
      gaps: [
        ...publishingGaps({ ...vacancy, values }, await tx.select().from(payRates), ctx.now()),
        ...sealingGaps(panel),
      ],
    }
  })
}
