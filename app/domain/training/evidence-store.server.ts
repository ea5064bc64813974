import { and, asc, count, eq } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { people, providers } from "#db/schema/accounts.ts"
import { employments } from "#db/schema/decisions.ts"
import { evidenceFiles } from "#db/schema/evidence.ts"
import { learningRecords } from "#db/schema/learning.ts"

const f = evidenceFiles

export async function insertEvidence(tx: Tx, file: typeof f.$inferInsert): Promise<void> {
  await tx.insert(f).values(file)
}

export async function countEvidence(tx: Tx, recordId: string): Promise<number> {
  const [row] = await tx.select({ files: count() }).from(f).where(eq(f.recordId, recordId))
  return row?.files ?? 0
}

const listed = {
  id: f.id,
  name: f.name,
  mediaType: f.mediaType,
  bytes: f.bytes,
  addedAt: f.addedAt,
  addedBy: f.addedBy,
  scan: f.scan,
}

/** The files of a record, in the order they were added. */
export function evidenceOf(tx: Tx, recordId: string) {
  return tx
    .select({ ...listed, by: people.name })
    .from(f)
    .leftJoin(people, eq(people.id, f.addedBy))
    .where(eq(f.recordId, recordId))
    .orderBy(asc(f.id))
}

/** The files that are kept with somebody's training, wherever they work. */
export function evidenceAbout(tx: Tx, personId: string) {
  return tx
    .select({ ...listed, code: learningRecords.code, provider: providers.name })
    .from(f)
    .innerJoin(learningRecords, eq(learningRecords.id, f.recordId))
    .innerJoin(employments, eq(employments.id, f.employmentId))
    .innerJoin(providers, eq(providers.id, f.providerId))
    .where(eq(employments.personId, personId))
    .orderBy(asc(f.id))
}

/** One file with what opens it. Whoever asks sees what they may. */
export async function evidenceById(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      ...listed,
      providerId: f.providerId,
      employmentId: f.employmentId,
      recordId: f.recordId,
      storageKey: f.storageKey,
      dataKey: f.dataKey,
    })
    .from(f)
    .where(eq(f.id, id))
  return row
}

/** @returns where the file was kept; undefined where there is none that whoever asks may remove */
export async function deleteEvidence(tx: Tx, recordId: string, id: string) {
  const [row] = await tx
    .delete(f)
    .where(and(eq(f.recordId, recordId), eq(f.id, id)))
    .returning({ storageKey: f.storageKey })
  return row
}

/** Notes what the scanner said; once. @returns false where it was said, or the file is gone */
export async function saveScan(
  tx: Tx,
  id: string,
  { isClean, scannedAt }: { readonly isClean: boolean; readonly scannedAt: Date },
): Promise<boolean> {
  const said = isClean
    ? { scan: "clean" as const }
    : { scan: "found" as const, storageKey: null, dataKey: null }
  const rows = await tx
    .update(f)
    .set({ ...said, scannedAt })
    .where(and(eq(f.id, id), eq(f.scan, "waiting")))
    .returning({ id: f.id })
  return rows.length > 0
}
