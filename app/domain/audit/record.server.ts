import { sql } from "drizzle-orm"
import type { AuditKind } from "#app/domain/audit/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { onCommit, type Tx } from "#db/ctx.ts"
import { wakeRelay } from "#db/wake.ts"

export type AuditDetail = Record<string, string | number | boolean | null>

export type AuditedEvent = {
  /** A fact in the past tense: `application.submitted`. */
  readonly event: AuditKind
  readonly providerId: string | null
  readonly subjectId: string
  /** Ids, counts and states only; never a person's words or name. */
  readonly detail?: AuditDetail
}

/**
 * Writes what happened, in the change's own transaction: one audit row and one outbox row under one id.
 * The relay moves the outbox row to the queues that workers/reactions.ts names.
 * @returns the event's id
 */
export async function record(tx: Tx, ctx: Ctx, what: AuditedEvent): Promise<string> {
  const person = "personId" in ctx.actor ? ctx.actor.personId : null
  const [row] = await tx.execute<{ id: string }>(sql`
    with event as (
      select uuidv7() as id, ${what.providerId}::uuid as provider_id, ${what.event}::text as event,
        ${what.subjectId}::uuid as subject_id
    ), audited as (
      insert into audit_events (id, provider_id, actor_kind, actor_person_id, request_id, event, subject_id, detail)
      select id, provider_id, ${ctx.actor.kind}, ${person}::uuid, ${ctx.requestId ?? null}, event, subject_id,
        ${JSON.stringify(what.detail ?? {})}::jsonb from event
    ), queued as (
      insert into outbox (id, provider_id, event, subject_id) select id, provider_id, event, subject_id from event
    )
    select id from event`)
  onCommit(tx, wakeRelay)
  return row!.id
}

/** Writes many events as `record` writes one, all by one statement. */
export async function recordEach(tx: Tx, ctx: Ctx, events: readonly AuditedEvent[]): Promise<void> {
  if (events.length === 0) return
  const person = "personId" in ctx.actor ? ctx.actor.personId : null
  const rows = events.map(({ providerId, event, subjectId, detail = {} }) => ({
    provider_id: providerId,
    event,
    subject_id: subjectId,
    detail,
  }))
  await tx.execute(sql`
    with events as (
      select uuidv7() as id, each.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as each (provider_id uuid, event text, subject_id uuid, detail jsonb)
    ), audited as (
      insert into audit_events (id, provider_id, actor_kind, actor_person_id, request_id, event, subject_id, detail)
      select id, provider_id, ${ctx.actor.kind}, ${person}::uuid, ${ctx.requestId ?? null}, event, subject_id, detail
      from events
    )
    insert into outbox (id, provider_id, event, subject_id) select id, provider_id, event, subject_id from events`)
  onCommit(tx, wakeRelay)
}
