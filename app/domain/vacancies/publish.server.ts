import { record } from "#app/domain/audit/index.server.ts"
import { diminishingIn } from "#app/domain/vacancies/check-advert.server.ts"
import { decidePublishing, type PublishRefusal } from "#app/domain/vacancies/rules.ts"
import { allPayRates, countValues, saveStatus, type VacancyRow } from "#app/domain/vacancies/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Result } from "#app/kernel/result.ts"
import type { Tx } from "#db/ctx.ts"

/**
 * Shows a locked draft to the public. Part of sealing the panel's say (panels/seal-and-publish): there is
 * no publishing without it, and the database refuses it too.
 */
export async function publish(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  vacancy: VacancyRow,
  { byTheClock }: { readonly byTheClock: boolean },
): Promise<Result<"published", PublishRefusal>> {
  const values = await countValues(tx, vacancy.id)
  const diminishing = await diminishingIn(vacancy)
  const decision = decidePublishing({ ...vacancy, values, diminishing }, await allPayRates(tx), ctx.now())
  if (!decision.ok) return decision
  await saveStatus(tx, vacancy.id, decision.value, ctx.now())
  await record(tx, ctx, {
    event: "vacancy.published",
    providerId: vacancy.providerId,
    subjectId: vacancy.id,
    ...(byTheClock && { detail: { byTheClock } }),
  })
  return decision
}
