import { randomUUID } from "node:crypto"
import { record } from "#app/domain/audit/index.server.ts"
import { evidenceKeyFor, sealedFor } from "#app/domain/training/evidence-files.server.ts"
import {
  decideAdding,
  decideFile,
  type EvidenceRefusal,
  type SentEvidence,
  shownName,
} from "#app/domain/training/evidence-rules.ts"
import {
  countEvidence,
  deleteEvidence,
  evidenceAbout,
  evidenceById,
  evidenceOf,
  insertEvidence,
} from "#app/domain/training/evidence-store.server.ts"
import { recordOf } from "#app/domain/training/learning-store.server.ts"
import { mayNoteLearning } from "#app/domain/training/policy.ts"
import { requirementsOn } from "#app/domain/training/read-requirements.server.ts"
import { lockEmployment, workerOf } from "#app/domain/training/store.server.ts"
import type { PersonActor, StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { DocumentType } from "#app/kernel/document-type.ts"
import { isId } from "#app/kernel/is-id.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { forget, keepSealed, openSealedFile } from "#app/platform/sealed-file.server.ts"
import { isScannerThere } from "#app/platform/virus-scan.server.ts"
import { inTransaction, reading } from "#db/ctx.ts"

type NotFound = { readonly kind: "not-found" }
type Which = { readonly employmentId: string; readonly recordId: string }

/**
 * Adds a photo or a document to what was noted of a worker, by a colleague. The file is kept before the change is
 * made, so that nothing ever names a file that is not there; where a scanner is set up nobody opens it yet.
 */
export async function addEvidence(
  ctx: Ctx<StaffActor>,
  { employmentId, recordId, sent, name }: Which & { readonly sent: SentEvidence; readonly name: string },
): Promise<Result<{ id: string }, NotFound | EvidenceRefusal>> {
  const before = await readRecordWithEvidence(ctx, { employmentId, recordId })
  if (!before || !mayNoteLearning(ctx.actor)) return err({ kind: "not-found" })
  const decided = decideFile(sent)
  if (!decided.ok) return decided
  const { bytes, type } = decided.value
  const { providerId, personId: by } = ctx.actor
  const owner = { id: randomUUID(), providerId }
  const dataKey = evidenceKeyFor(owner)
  const storageKey = await keepSealed(sealedFor({ ...owner, dataKey }), bytes, "evidence")
  const added = await inTransaction<{ id: string }, NotFound | EvidenceRefusal>(ctx, async (tx) => {
    const worker = await lockEmployment(tx, providerId, employmentId)
    const found = worker && (await recordOf(tx, employmentId, recordId))
    if (!worker || !found) return err({ kind: "not-found" })
    const decision = decideAdding({
      ...{ by, workerId: worker.personId, isTakenBack: found.takenBackAt !== null },
      files: await countEvidence(tx, recordId),
    })
    if (!decision.ok) return decision
    await insertEvidence(tx, {
      ...{ ...owner, employmentId, recordId, storageKey, dataKey, mediaType: type },
      ...{ name: shownName(name, type), bytes: bytes.length, addedBy: by, addedAt: ctx.now() },
      scan: isScannerThere() ? "waiting" : "not-asked",
    })
    const about = { providerId, subjectId: owner.id, detail: { code: found.code } }
    await record(tx, ctx, { event: "evidence.added", ...about })
    return ok({ id: owner.id })
  }).catch(async (error) => {
    await forget(storageKey)
    throw error
  })
  if (!added.ok) await forget(storageKey)
  return added
}

/** Removes a file: by who added it, or the owner. Its key goes with it, so that no copy opens. */
export async function removeEvidence(
  ctx: Ctx<StaffActor>,
  { employmentId, recordId, fileId }: Which & { readonly fileId: string },
): Promise<Result<null, NotFound>> {
  const removed = await inTransaction<{ storageKey: string | null }, NotFound>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const may = mayNoteLearning(ctx.actor) && [employmentId, recordId, fileId].every(isId)
    const found = may && (await recordOf(tx, employmentId, recordId))
    const gone = found && (await deleteEvidence(tx, recordId, fileId))
    if (!gone) return err({ kind: "not-found" })
    await record(tx, ctx, { event: "evidence.removed", providerId, subjectId: fileId })
    return ok(gone)
  })
  if (!removed.ok) return removed
  await forget(removed.value.storageKey)
  return ok(null)
}

/** One record and its files; null where there is none. */
export function readRecordWithEvidence(ctx: Ctx<StaffActor>, { employmentId, recordId }: Which) {
  return reading(ctx, async (tx) => {
    const { providerId, personId, role } = ctx.actor
    if (!isId(employmentId) || !isId(recordId)) return null
    const worker = await workerOf(tx, providerId, employmentId)
    const found = worker && (await recordOf(tx, employmentId, recordId))
    if (!worker || !found) return null
    const requirements = await requirementsOn(tx, { providerId, day: londonDay(ctx.now()) })
    const files = await evidenceOf(tx, recordId)
    return {
      name: worker.name,
      isOneself: worker.personId === personId,
      title: requirements.find(({ code }) => code === found.code)?.title ?? found.code,
      code: found.code,
      completedOn: found.completedOn,
      isTakenBack: found.takenBackAt !== null,
      files: files.map((file) => ({ ...file, mayRemove: file.addedBy === personId || role === "owner" })),
    }
  })
}

/** The files that are kept with the asker's own training. */
export function readMyEvidence(ctx: Ctx<PersonActor>) {
  return reading(ctx, (tx) => evidenceAbout(tx, ctx.actor.personId))
}

export type OpenedEvidence = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly mediaType: DocumentType
}

/** A file, for a colleague who may read it or for its worker; null where there is none, or it has yet to be looked at. */
export async function openEvidence(
  ctx: Ctx<StaffActor> | Ctx<PersonActor>,
  fileId: string,
): Promise<OpenedEvidence | null> {
  const file = isId(fileId) ? await reading(ctx, (tx) => evidenceById(tx, fileId)) : undefined
  if (!file?.storageKey || !file.dataKey || file.scan === "waiting") return null
  const { id, providerId, dataKey, storageKey, name, mediaType } = file
  const bytes = await openSealedFile(sealedFor({ id, providerId, dataKey }), storageKey)
  return bytes && { bytes, name, mediaType }
}
