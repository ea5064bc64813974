import { record } from "#app/domain/audit/index.server.ts"
import { queueMessage } from "#app/domain/messages/index.server.ts"
import { type ChangeAccreditationRefusal, decideChange } from "#app/domain/training/accreditation-rules.ts"
import { lockAccreditation, saveChange } from "#app/domain/training/accreditation-store.server.ts"
import { maySignOff } from "#app/domain/training/policy.ts"
import {
  type AccreditationMove,
  type AccreditationStatus,
  schemeTitles,
} from "#app/domain/training/vocabulary.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { env } from "#app/platform/env.server.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Change = {
  readonly accreditationId: string
  readonly move: AccreditationMove
  readonly reason: string
  /** Where it stood on the asker's page. */
  readonly seen: AccreditationStatus
}

/**
 * Suspends, restores or revokes an accreditation. Its certificate follows within the transaction (0073); its holder is
 * written to, and reads the reason in their passport.
 */
export function changeAccreditation(ctx: Ctx<StaffActor>, { accreditationId, ...change }: Change) {
  return inTransaction<{ to: AccreditationStatus }, { kind: "not-found" } | ChangeAccreditationRefusal>(
    ctx,
    async (tx) => {
      const { providerId, personId: by } = ctx.actor
      const found = maySignOff(ctx.actor)
        ? await lockAccreditation(tx, providerId, accreditationId)
        : undefined
      if (!found) return err({ kind: "not-found" })
      const decision = decideChange(change, { status: found.status, isOwn: found.personId === by })
      if (!decision.ok) return decision
      await carryOut(tx, ctx, { found, to: decision.value, reason: change.reason.trim() })
      return ok({ to: decision.value })
    },
  )
}

type Found = NonNullable<Awaited<ReturnType<typeof lockAccreditation>>>
type CarriedOut = { readonly found: Found; readonly to: AccreditationStatus; readonly reason: string }

const facts = {
  awarded: "accreditation.restored",
  suspended: "accreditation.suspended",
  revoked: "accreditation.revoked",
} as const satisfies Record<AccreditationStatus, string>

/** Saves a change that was decided, records it, and writes to whoever it is about. The row must be locked. */
export async function carryOut(tx: Tx, ctx: Ctx<StaffActor>, { found, to, reason }: CarriedOut) {
  const { id: accreditationId, providerId, personId, status: fromStatus, holderName: name, email } = found
  const changeId = await saveChange(tx, {
    ...{ providerId, accreditationId, personId, fromStatus, toStatus: to, reason },
    changedBy: ctx.actor.personId,
    changedAt: ctx.now(),
  })
  await record(tx, ctx, {
    event: facts[to],
    providerId,
    subjectId: accreditationId,
    detail: { changeId },
  })
  if (email) {
    await queueMessage(tx, ctx, {
      providerId,
      to: { email },
      template: "accreditation-changed",
      data: { name, award: schemeTitles[found.scheme], to, url: `${env().APP_URL}/passport` },
      dedupeKey: `accreditation-changed|${changeId}`,
    })
  }
}
