import { closeEntry } from "#app/domain/applications/assisted-store.server.ts"
import { deviceHashOf, newDeviceToken } from "#app/domain/applications/keys.server.ts"
import { mayFillIn } from "#app/domain/applications/policy.ts"
import { lockDraft } from "#app/domain/applications/read-draft.server.ts"
import type { NotFound } from "#app/domain/applications/rules.ts"
import { saveKeys } from "#app/domain/applications/store.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, type Tx } from "#db/ctx.ts"

type Ending = "sent" | "handed-over" | "came-back"

/** Ends somebody's typing for an applicant: their key opens nothing from here. @returns false where it had ended */
export async function endHelp(
  tx: Tx,
  ctx: Ctx,
  { id, providerId }: { readonly id: string; readonly providerId: string },
  how: Ending,
): Promise<boolean> {
  if (!(await closeEntry(tx, id, { agreed: how === "sent" }))) return false
  // A key that nobody has: the applicant comes back with their reference and word.
  await saveKeys(tx, id, { deviceHash: deviceHashOf(newDeviceToken()) })
  await record(tx, ctx, {
    event: "application.assisted-ended",
    providerId,
    subjectId: id,
    detail: { how },
  })
  return true
}

/** The helper stops before it is sent; the applicant goes on alone, or later with another way. */
export function stopHelping(ctx: Ctx<ApplicantActor>) {
  return inTransaction<{ reference: string; vacancy: string }, NotFound>(ctx, async (tx) => {
    const draft = await lockDraft(tx, ctx.actor.applicationId)
    if (!draft || !ctx.actor.helping || !mayFillIn(ctx.actor, draft)) return err({ kind: "not-found" })
    const ended = await endHelp(tx, ctx, draft, "handed-over")
    return ended ? ok({ reference: draft.reference, vacancy: draft.vacancySlug }) : err({ kind: "not-found" })
  })
}
