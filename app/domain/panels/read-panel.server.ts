import { and, asc, eq, isNull, sql } from "drizzle-orm"
import { agreementOf } from "#app/domain/panels/store.server.ts"
import type { ScorePoints } from "#app/domain/panels/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading, type Tx } from "#db/ctx.ts"
import { panelMembers } from "#db/schema/panels.ts"

/** Who sits and what say they have, as anybody may see it; null while nothing is sealed. */
export function readPanelInPublic(ctx: Ctx, vacancyId: string) {
  return reading(ctx, async (tx) => {
    const agreement = await agreementOf(tx, vacancyId)
    if (!agreement?.sealedAt) return null
    const members = await tx
      .select({ part: panelMembers.part, shownAs: panelMembers.shownAs })
      .from(panelMembers)
      .where(and(eq(panelMembers.vacancyId, vacancyId), isNull(panelMembers.leftAt)))
      .orderBy(asc(panelMembers.id))
    return { say: agreement.say, quorum: agreement.quorum, sealedAt: agreement.sealedAt, members }
  })
}

export type ScoredAnswer = {
  readonly applicationId: string
  readonly vacancyQuestionId: string
  readonly memberId: string
  readonly part: (typeof panelMembers.$inferSelect)["part"]
  readonly points: ScorePoints
  readonly note: string
}

/** The sent scores of some applications that the asker may see, for those who decide (decisions). */
export async function sentScoresOf(tx: Tx, applicationIds: readonly string[]): Promise<ScoredAnswer[]> {
  if (applicationIds.length === 0) return []
  return tx.execute<ScoredAnswer>(sql`
    select a.application_id as "applicationId", s.vacancy_question_id as "vacancyQuestionId",
      s.panel_member_id as "memberId", m.part, s.points, s.note
    from scores s
    join answers a on a.id = s.answer_id
    join panel_members m on m.id = s.panel_member_id
    where a.application_id in ${[...applicationIds]} and s.sent_at is not null
    order by m.id`)
}
