import { eq, sql } from "drizzle-orm"
import { publicAdvertOf } from "#app/domain/panels/index.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"
import { prepared } from "#db/prepared.ts"
import { feedbackCounters } from "#db/schema/decisions.ts"
import { vacancies } from "#db/schema/vacancies.ts"

/**
 * A public vacancy with everything its page says: the advert, and how fast its provider replies.
 * @returns null where there is no such vacancy; `replies` null where the provider has sent no feedback yet
 */
export function readVacancyPage(ctx: Ctx, slug: string) {
  return reading(ctx, async (tx) => {
    const [advert, [replies]] = await Promise.all([
      publicAdvertOf(tx, slug, ctx.now()),
      repliesOf(tx, { slug }),
    ])
    return advert && { ...advert, replies: replies && replies.sent > 0 ? replies : null }
  })
}

const repliesOf = prepared((db) =>
  db
    .select({ sent: feedbackCounters.sent, sentInTime: feedbackCounters.sentInTime })
    .from(vacancies)
    .innerJoin(feedbackCounters, eq(feedbackCounters.providerId, vacancies.providerId))
    .where(eq(vacancies.slug, sql.placeholder("slug"))),
)
