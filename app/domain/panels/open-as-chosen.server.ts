import { roleAt } from "#app/domain/accounts/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { mayArrangePanel } from "#app/domain/panels/policy.ts"
import { type SealAndPublishRefusal, seal } from "#app/domain/panels/seal-and-publish.server.ts"
import {
  type DueOpening,
  dueOpenings,
  lockVacancyOfId,
  saveNotOpened,
  type VacancyRow,
} from "#app/domain/vacancies/index.server.ts"
import type { NotOpenedWhy } from "#app/domain/vacancies/vocabulary.ts"
import type { StaffActor, SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"

/** Opens one provider's vacancies whose hour has come, or says why not. Run by the clock, by many workers at once. */
export async function openDueVacancies(ctx: Ctx<SystemActor>): Promise<{ readonly opened: number }> {
  const { providerId } = ctx.actor
  if (providerId === null) return { opened: 0 }
  let opened = 0
  for (const due of await reading(ctx, (tx) => dueOpenings(tx, providerId, ctx.now()))) {
    const why = await open(ctx, providerId, due)
    if (why === "opened") opened += 1
    else if (why !== "not-due") await sayNotOpened(ctx, providerId, due, why)
  }
  return { opened }
}

async function open(ctx: Ctx<SystemActor>, providerId: string, due: DueOpening) {
  const personId = due.opensBy
  const role = await reading(ctx, (tx) => roleAt(tx, providerId, personId))
  const actor: StaffActor | null = role ? { kind: "staff", personId, providerId, role } : null
  if (!actor || !mayArrangePanel(actor)) return "who-chose-left"
  const opened = await openAs({ ...ctx, actor }, due)
  if (opened.ok) return "opened"
  const { kind } = opened.error
  if (kind === "not-due" || kind === "not-found" || kind === "not-a-draft") return "not-due"
  return kind === "changed-since-seen" ? kind : "not-ready"
}

/** Seals and publishes as whoever chose the hour: row security, the checks and the audit see them. */
function openAs(ctx: Ctx<StaffActor>, due: DueOpening) {
  return inTransaction<{ slug: string }, SealAndPublishRefusal | { readonly kind: "not-due" }>(
    ctx,
    async (tx) => {
      // No event: here. What seals it records both, in the same transaction.
      const vacancy = await stillDue(tx, ctx.actor.providerId, due)
      return vacancy
        ? seal(tx, ctx, vacancy, { seen: due.opensSeen, byTheClock: true })
        : err({ kind: "not-due" })
    },
  )
}

function sayNotOpened(ctx: Ctx<SystemActor>, providerId: string, due: DueOpening, why: NotOpenedWhy) {
  return inTransaction<null, never>(ctx, async (tx) => {
    if (!(await stillDue(tx, providerId, due))) return ok(null)
    await saveNotOpened(tx, due.vacancyId, why, ctx.now())
    await record(tx, ctx, {
      event: "vacancy.not-opened",
      providerId,
      subjectId: due.vacancyId,
      detail: { why },
    })
    return ok(null)
  })
}

/** The vacancy, locked, where nobody opened it, chose another hour or called it off since it was found to be due. */
async function stillDue(tx: Tx, providerId: string, due: DueOpening): Promise<VacancyRow | null> {
  const vacancy = await lockVacancyOfId(tx, providerId, due.vacancyId)
  if (vacancy?.status !== "draft" || vacancy.notOpenedAt) return null
  const same =
    vacancy.opensAt?.getTime() === due.opensAt.getTime() &&
    vacancy.opensBy === due.opensBy &&
    vacancy.opensSeen === due.opensSeen
  return same ? vacancy : null
}
