import { record } from "#app/domain/audit/index.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { type TalkedRefusal, waitsForTalk } from "#app/domain/panels/rules.ts"
import { membersOf, saveTalked } from "#app/domain/panels/store.server.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** Somebody has talked with who said no to an invitation, or wanted to know more: it waits no longer. */
export function noteTalkedWith(ctx: Ctx<StaffActor>, { slug, memberId }: { slug: string; memberId: string }) {
  return inTransaction<null, TalkedRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    const member = vacancy && (await membersOf(tx, vacancy.id)).find(({ id }) => id === memberId)
    if (!vacancy || !member) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "say-is-sealed" })
    if (!waitsForTalk({ ...member, joined: member.joinedAt !== null })) {
      return err({ kind: "nothing-to-talk-of" })
    }
    await saveTalked(tx, memberId, ctx.now())
    await record(tx, ctx, { event: "panel-member.talked-with", providerId, subjectId: memberId })
    return ok(null)
  })
}
