import { record } from "#app/domain/audit/index.server.ts"
import { diminishingIn } from "#app/domain/vacancies/check-advert.server.ts"
import { decideReopening, publishingGaps } from "#app/domain/vacancies/rules.ts"
import {
  allPayRates,
  countValues,
  howFarWithApplications,
  saveReopened,
  type VacancyRow,
} from "#app/domain/vacancies/store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err } from "#app/kernel/result.ts"
import type { Tx } from "#db/ctx.ts"

type Days = { readonly closesAt: Date; readonly hearBy: string }

/**
 * Opens a locked, closed vacancy again where nothing has come of its applications yet. Part of reopening with the
 * panel's say (panels/reopen). All that publishing looks at is looked at again: rates and words may be others now.
 */
export async function reopen(tx: Tx, ctx: Ctx<StaffActor>, vacancy: VacancyRow, days: Days) {
  const decision = decideReopening(
    { ...vacancy, ...(await howFarWithApplications(tx, vacancy.id)) },
    days.hearBy,
  )
  if (!decision.ok) return decision
  const again = {
    ...vacancy,
    ...days,
    status: "draft" as const,
    values: await countValues(tx, vacancy.id),
    diminishing: await diminishingIn(vacancy),
  }
  const [gap] = publishingGaps(again, await allPayRates(tx), ctx.now())
  if (gap) return err(gap)
  await saveReopened(tx, vacancy.id, { ...days, now: ctx.now() })
  await record(tx, ctx, {
    event: "vacancy.reopened",
    providerId: vacancy.providerId,
    subjectId: vacancy.id,
    detail: { closedAt: vacancy.closedAt?.toISOString() ?? null, hearBy: days.hearBy },
  })
  return decision
}
