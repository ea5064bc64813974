import { mayDecideOn } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { moveDecided } from "#app/domain/decisions/move.server.ts"
import { mayChoose } from "#app/domain/decisions/policy.ts"
import { type DecideRefusal, decideDecision, type ShortlistRefusal } from "#app/domain/decisions/rules.ts"
import { heardOn, insertDecision, lockApplications } from "#app/domain/decisions/store.server.ts"
import { lockVacancy } from "#app/domain/vacancies/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type Shortlist = { readonly slug: string; readonly chosen: readonly string[]; readonly reason: string }

/** Shortlists applications together: all of them or none. Those not on the list stay undecided. */
export function shortlist(ctx: Ctx<StaffActor>, { slug, chosen, reason }: Shortlist) {
  return inTransaction<{ shortlisted: number }, ShortlistRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const vacancy = mayChoose(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    const found = await lockApplications(tx, vacancy.id, chosen)
    if (found.length !== new Set(chosen).size) return err({ kind: "not-found" })

    const refused: { applicationId: string; why: DecideRefusal }[] = []
    for (const { id, status } of found) {
      const decision = decideDecision("shortlist", {
        status,
        heard: await heardOn(tx, id),
        reason,
        typedForThem: !(await mayDecideOn(tx, id)),
      })
      if (!decision.ok) refused.push({ applicationId: id, why: decision.error })
    }
    if (refused.length > 0) return err({ kind: "not-all-ready", refused })

    for (const { id } of found) {
      await insertDecision(tx, {
        providerId,
        applicationId: id,
        outcome: "shortlist",
        reason,
        decidedBy: personId,
      })
      await moveDecided(tx, id, "shortlist")
      await record(tx, ctx, { event: "application.shortlisted", providerId, subjectId: id })
    }
    return ok({ shortlisted: found.length })
  })
}
