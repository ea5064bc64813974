import { record } from "#app/domain/audit/index.server.ts"
import { importLinesLimit } from "#app/domain/training/import-rules.ts"
import { standingsOfAll, workersNow } from "#app/domain/training/import-store.server.ts"
import { stateOf } from "#app/domain/training/learning-rules.ts"
import { mayNoteLearning } from "#app/domain/training/policy.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import { currentEdition } from "#app/domain/training/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

const asked = ["lapsed", "ends-soon", "not-yet"]

export type TemplateLine = { readonly worker: string; readonly training: string; readonly name: string }

/**
 * The lines of a file to fill in: each worker with each training that their role is asked for and that is not done.
 * No more than a file may have. That it was taken is recorded.
 */
export function importTemplate(ctx: Ctx<StaffActor>) {
  return inTransaction<readonly TemplateLine[], { readonly kind: "not-found" }>(ctx, async (tx) => {
    const { providerId, personId: by } = ctx.actor
    if (!mayNoteLearning(ctx.actor)) return err({ kind: "not-found" })
    await record(tx, ctx, { event: "learning.exported", providerId, subjectId: providerId })
    const today = londonDay(ctx.now())
    const trainings = (await requirementsOn(tx, { providerId, day: today })).filter(
      ({ code }) => code !== currentEdition.scheme,
    )
    const standings = await standingsOfAll(tx, providerId)
    const others = (await workersNow(tx, providerId)).filter(({ personId }) => personId !== by)
    const lines = others.flatMap(({ employmentId, name, email, role }) =>
      trainings
        .filter(({ code, choice, onlyWhere, roleCodes }) => {
          const wanted = { wanted: roleCodes.includes(role), choice, onlyWhere }
          return asked.includes(stateOf(wanted, standings.get(`${employmentId} ${code}`) ?? null, today))
        })
        .map(({ title }) => ({ worker: email ?? name, training: title, name })),
    )
    return ok(lines.slice(0, importLinesLimit))
  })
}
