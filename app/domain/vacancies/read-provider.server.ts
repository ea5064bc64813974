import { and, desc, eq, gt } from "drizzle-orm"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { providers } from "#db/schema/accounts.ts"
import { vacancies } from "#db/schema/vacancies.ts"

const jobsOnOnePage = 50

export type PublicProvider = NonNullable<Awaited<ReturnType<typeof readPublicProvider>>>

/**
 * A provider as anybody may see it, with its open jobs, newest first; null where there is none.
 * @returns `freshUntil`: the first moment at which one of these jobs closes by the clock
 */
export function readPublicProvider(ctx: Ctx, slug: string) {
  return reading(ctx, async (tx) => {
    const [provider] = await tx.select().from(providers).where(eq(providers.slug, slug))
    if (!provider) return null
    const jobs = await tx
      .select({
        slug: vacancies.slug,
        title: vacancies.title,
        place: vacancies.place,
        payPencePerHour: vacancies.payPencePerHour,
        minutesPerWeek: vacancies.minutesPerWeek,
        closesAt: vacancies.closesAt,
      })
      .from(vacancies)
      .where(
        and(
          eq(vacancies.providerId, provider.id),
          eq(vacancies.status, "published"),
          gt(vacancies.closesAt, ctx.now()),
        ),
      )
      .orderBy(desc(vacancies.publishedAt), desc(vacancies.id))
      .limit(jobsOnOnePage)
    const closing = jobs.map(({ closesAt }) => closesAt.getTime())
    return { provider, jobs, freshUntil: closing.length > 0 ? new Date(Math.min(...closing)) : null }
  })
}
