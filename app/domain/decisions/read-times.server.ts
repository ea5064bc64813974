import { and, eq } from "drizzle-orm"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { freeTimesOf, mayComeAgain, ownTimeOf, timesOf } from "#app/domain/decisions/times-store.server.ts"
import type { ApplicantActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { applications } from "#db/schema/applications.ts"
import { vacancies } from "#db/schema/vacancies.ts"

export type TimesOfVacancy = NonNullable<Awaited<ReturnType<typeof readMeetingTimes>>>

/** A vacancy's times and who comes when: by reference until the asker may know who it is. */
export function readMeetingTimes(ctx: Ctx<StaffActor>, slug: string) {
  return reading(ctx, async (tx) => {
    if (!mayChoose(ctx.actor)) return null
    const [vacancy] = await tx
      .select({
        id: vacancies.id,
        slug: vacancies.slug,
        title: vacancies.title,
        status: vacancies.status,
      })
      .from(vacancies)
      .where(and(eq(vacancies.providerId, ctx.actor.providerId), eq(vacancies.slug, slug)))
    if (!vacancy || vacancy.status === "draft") return null
    const times = await timesOf(tx, vacancy.id)
    return {
      vacancy,
      times: times.map(({ takenBy, reference, name, ...time }) => ({
        ...time,
        takenBy: takenBy === null ? null : { applicationId: takenBy, reference: reference ?? "", name },
      })),
    }
  })
}

/** What an applicant may choose from, and what they have chosen. */
export function readOwnTimes(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, async (tx) => {
    const { applicationId } = ctx.actor
    const [application] = await tx
      .select({ vacancyId: applications.vacancyId })
      .from(applications)
      .where(eq(applications.id, applicationId))
    return {
      own: await ownTimeOf(tx, applicationId),
      /** They did not come, and may choose another time. */
      comesAgain: await mayComeAgain(tx, applicationId),
      free: application ? await freeTimesOf(tx, application.vacancyId) : [],
    }
  })
}
