import { sql } from "drizzle-orm"
import type { AuditKind } from "#app/domain/audit/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"

type Recorded = {
  readonly event: AuditKind
  readonly providerId: string
  readonly subjectId: string
  readonly personId: string
  readonly detail: Readonly<Record<string, string | number>>
  readonly withinMinutes: number
}

/** Whether what somebody does is on record already, done by them a short while ago. */
export async function wasRecorded(tx: Tx, asked: Recorded): Promise<boolean> {
  const { event, providerId, subjectId, personId, detail, withinMinutes } = asked
  const [row] = await tx.execute<{ found: boolean }>(sql`
    select exists (
      select from audit_events
      where provider_id = ${providerId}::uuid and subject_id = ${subjectId}::uuid and event = ${event}
        and actor_person_id = ${personId}::uuid and detail @> ${JSON.stringify(detail)}::jsonb
        and at > now() - make_interval(mins => ${withinMinutes}::int)
    ) as found`)
  return row?.found === true
}
