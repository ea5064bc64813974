import { and, eq, sql } from "drizzle-orm"
import { z } from "zod"
import { dataKeyOf, sealFor, unsealFor } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { lockChooser } from "#app/domain/decisions/times-store.server.ts"
import {
  decideWorkHistory,
  mayTellWorkHistory,
  type WorkHistory,
  type WorkHistoryRefusal,
  workHistoryLimit,
  workHistoryParts,
} from "#app/domain/decisions/work-history.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"
import { disclosures } from "#db/schema/decisions.ts"

export type TellWorkHistoryRefusal = { readonly kind: "not-found" } | WorkHistoryRefusal

const kind = "employment-history" as const
const Kept = z.object({ work: z.string(), gaps: z.string() })
const placeOf = (applicationId: string) => ({ table: "disclosures", row: `${applicationId}/${kind}` })

/** What was told so far; `sentAt` null while it is the applicant's alone. */
export type ToldWorkHistory = WorkHistory & { readonly savedAt: Date; readonly sentAt: Date | null }

/** Keeps somebody's work history, sealed, and sends it when they say so: not before a conditional offer. */
export function tellWorkHistory(
  ctx: Ctx<ApplicantActor>,
  { history, send }: { readonly history: WorkHistory; readonly send: boolean },
) {
  return inTransaction<null, TellWorkHistoryRefusal>(ctx, async (tx) => {
    const { applicationId, providerId } = ctx.actor
    const application = await lockChooser(tx, applicationId)
    const dataKey = await dataKeyOf(tx, applicationId)
    if (!application || !dataKey || !mayTellWorkHistory(application.status)) return err({ kind: "not-found" })
    const sent = (await rowOf(tx, applicationId))?.sentAt != null
    const tooLong = workHistoryParts.find((part) => isLongerThan(history[part], workHistoryLimit))
    const decision = decideWorkHistory({ history, tooLong, sent, send })
    if (!decision.ok) return decision
    const { work, gaps } = history
    const sealed = sealFor(
      { applicationId, providerId },
      dataKey,
      placeOf(applicationId),
      JSON.stringify({ work: work.trim(), gaps: gaps.trim() }),
    )
    const kept = { sealed, savedAt: sql`now()`, sentAt: send ? sql`now()` : null }
    await tx
      .insert(disclosures)
      .values({ applicationId, providerId, kind, ...kept })
      .onConflictDoUpdate({ target: [disclosures.applicationId, disclosures.kind], set: kept })
    await record(tx, ctx, {
      event: `work-history.${decision.value}`,
      providerId,
      subjectId: applicationId,
    })
    return ok(null)
  })
}

/** In the clear: for the applicant, and once sent for staff to whom it was shown who they are. */
export async function workHistoryOf(
  tx: Tx,
  owner: { readonly applicationId: string; readonly providerId: string },
): Promise<ToldWorkHistory | null> {
  const row = await rowOf(tx, owner.applicationId)
  const dataKey = row && (await dataKeyOf(tx, owner.applicationId))
  if (!row || !dataKey) return null
  const { sealed, savedAt, sentAt } = row
  const told = unsealFor(owner, dataKey, placeOf(owner.applicationId), sealed)
  return { ...Kept.parse(JSON.parse(told)), savedAt, sentAt }
}

async function rowOf(tx: Tx, applicationId: string) {
  const [row] = await tx
    .select({ sealed: disclosures.sealed, savedAt: disclosures.savedAt, sentAt: disclosures.sentAt })
    .from(disclosures)
    .where(and(eq(disclosures.applicationId, applicationId), eq(disclosures.kind, kind)))
  return row
}
