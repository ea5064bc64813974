import { record } from "#app/domain/audit/index.server.ts"
import type { PaceRefusal } from "#app/domain/panels/panel-time.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { gapsOf } from "#app/domain/panels/read-readiness.server.ts"
import type { ChangedSinceSeen, SealRefusal } from "#app/domain/panels/rules.ts"
import { proposalOf } from "#app/domain/panels/say-store.server.ts"
import { seenOf } from "#app/domain/panels/seal-and-publish.server.ts"
import { lockVacancy, saveNoOpening, saveOpening } from "#app/domain/vacancies/index.server.ts"
import {
  decideOpeningHour,
  type OpeningHourRefusal,
  type PublishRefusal,
} from "#app/domain/vacancies/rules.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

type ScheduleRefusal =
  | { readonly kind: "not-found" }
  | OpeningHourRefusal
  | ChangedSinceSeen
  | SealRefusal
  | PaceRefusal
  | PublishRefusal

type Choosing = {
  readonly slug: string
  /** What the asker was shown (`readReadiness`): only that opens by itself, and nothing that comes later. */
  readonly seen: string
  /** London's day, `YYYY-MM-DD`, and clock, `14:30`. */
  readonly day: string
  readonly time: string
}

/** Chooses the hour at which a draft is sealed and published by the clock, in the name of who chooses it. */
export function scheduleOpening(ctx: Ctx<StaffActor>, { slug, seen, day, time }: Choosing) {
  return inTransaction<{ opensAt: Date }, ScheduleRefusal>(ctx, async (tx) => {
    const { providerId, personId } = ctx.actor
    const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
    if (!vacancy) return err({ kind: "not-found" })
    if (vacancy.status !== "draft") return err({ kind: "not-a-draft" })
    const proposal = await proposalOf(tx, vacancy)
    if (seen !== seenOf(vacancy.version, proposal)) return err({ kind: "changed-since-seen" })
    const hour = decideOpeningHour({ day, time }, ctx.now())
    if (!hour.ok) return hour
    // As it will be asked then: another rate of pay may be the law by that day.
    const [gap] = await gapsOf(tx, vacancy, proposal, hour.value)
    if (gap) return err(gap)
    await saveOpening(tx, vacancy.id, { opensAt: hour.value, opensBy: personId, opensSeen: seen })
    await record(tx, ctx, {
      event: "vacancy.opening-chosen",
      providerId,
      subjectId: vacancy.id,
      detail: { opensAt: hour.value.toISOString() },
    })
    return ok({ opensAt: hour.value })
  })
}

/** Until it has opened, anybody who may publish it may say that it does not open by itself. */
export function cancelOpening(ctx: Ctx<StaffActor>, { slug }: { readonly slug: string }) {
  return inTransaction<null, { readonly kind: "not-found" } | { readonly kind: "not-a-draft" }>(
    ctx,
    async (tx) => {
      const { providerId } = ctx.actor
      const vacancy = mayArrangePanel(ctx.actor) ? await lockVacancy(tx, providerId, slug) : undefined
      if (!vacancy) return err({ kind: "not-found" })
      if (vacancy.status !== "draft") return err({ kind: "not-a-draft" })
      if (!vacancy.opensAt) return ok(null)
      await saveNoOpening(tx, vacancy.id)
      await record(tx, ctx, { event: "vacancy.opening-cancelled", providerId, subjectId: vacancy.id })
      return ok(null)
    },
  )
}
