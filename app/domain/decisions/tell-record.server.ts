import { and, eq, sql } from "drizzle-orm"
import { z } from "zod"
import { dataKeyOf, sealFor, unsealFor } from "#app/domain/applications/index.server.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { certificateFor } from "#app/domain/decisions/checks-store.server.ts"
import {
  decideRecord,
  mayTellRecord,
  type OwnRecord,
  type RecordQuestion,
  recordWordsLimit,
  type TellRecordRefusal,
} from "#app/domain/decisions/own-record.ts"
import { applicationToDecide } from "#app/domain/decisions/store.server.ts"
import { lockChooser } from "#app/domain/decisions/times-store.server.ts"
import type { ApplicantActor } from "#app/kernel/actor.ts"
import { isLongerThan } from "#app/kernel/characters.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading, type Tx } from "#db/ctx.ts"
import { disclosures } from "#db/schema/decisions.ts"

type NotFound = { readonly kind: "not-found" }
type Owner = { readonly applicationId: string; readonly providerId: string }

const kind = "criminal-record" as const
const Kept = z.object({ unspent: z.boolean(), notProtected: z.boolean(), words: z.string() })
const placeOf = ({ applicationId }: Owner) => ({ table: "disclosures", row: `${applicationId}/${kind}` })

/** What was told, and when. */
export type ToldRecord = OwnRecord & { readonly sentAt: Date | null }

type Telling = {
  readonly answers: Readonly<Record<RecordQuestion, boolean | null>>
  readonly words: string
}

/** Tells of a criminal record, sealed, once: not before a conditional offer, and never the panel. */
export function tellRecord(ctx: Ctx<ApplicantActor>, telling: Telling) {
  return inTransaction<null, NotFound | TellRecordRefusal>(ctx, async (tx) => {
    const owner = ctx.actor
    const locked = await lockChooser(tx, owner.applicationId)
    const dataKey = await dataKeyOf(tx, owner.applicationId)
    if (!locked || !dataKey || !(await isAsked(tx, owner, londonDay(ctx.now())))) {
      return err({ kind: "not-found" })
    }
    const decision = decideRecord({
      ...telling,
      tooLong: isLongerThan(telling.words, recordWordsLimit),
      told: (await recordOf(tx, owner)) !== null,
    })
    if (!decision.ok) return decision
    const { applicationId, providerId } = owner
    const sealed = sealFor(owner, dataKey, placeOf(owner), JSON.stringify(decision.value))
    await tx.insert(disclosures).values({ applicationId, providerId, kind, sealed, sentAt: sql`now()` })
    await record(tx, ctx, { event: "criminal-record.told", providerId, subjectId: applicationId })
    return ok(null)
  })
}

/** Whether it is asked of somebody, and what they told; `told` null before, and once its clock has run. */
export function readOwnRecord(ctx: Ctx<ApplicantActor>) {
  return reading(ctx, async (tx) => ({
    asked: await isAsked(tx, ctx.actor, londonDay(ctx.now())),
    told: await recordOf(tx, ctx.actor),
  }))
}

async function isAsked(tx: Tx, { applicationId, providerId }: Owner, today: string): Promise<boolean> {
  const application = await applicationToDecide(tx, providerId, applicationId)
  if (!application) return false
  const { level } = await certificateFor(tx, application.roleCode, today)
  return mayTellRecord(application.status, level)
}

/** In the clear: for the applicant, and for those who make offers and have looked at who it is. */
export async function recordOf(tx: Tx, owner: Owner): Promise<ToldRecord | null> {
  const [row] = await tx
    .select({ sealed: disclosures.sealed, sentAt: disclosures.sentAt })
    .from(disclosures)
    .where(and(eq(disclosures.applicationId, owner.applicationId), eq(disclosures.kind, kind)))
  const dataKey = row && (await dataKeyOf(tx, owner.applicationId))
  if (!row || !dataKey) return null
  const told = unsealFor(owner, dataKey, placeOf(owner), row.sealed)
  return { ...Kept.parse(JSON.parse(told)), sentAt: row.sentAt }
}

/** Takes away what was told of records once it was kept long enough. @returns whose it was */
export async function forgetOldRecords(tx: Tx, before: Date): Promise<readonly string[]> {
  const rows = await tx.execute<{ applicationId: string }>(
    sql`select f as "applicationId" from forget_told_records(${before.toISOString()}::timestamptz) f`,
  )
  return rows.map(({ applicationId }) => applicationId)
}
