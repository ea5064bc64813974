import { createHash } from "node:crypto"
import { type SQL, sql } from "drizzle-orm"
import { type ChainedEvent, type ChainHead, linkText } from "#app/domain/audit/chain.ts"
import type { Tx } from "#db/ctx.ts"

export type SealedEvent = ChainedEvent & ChainHead

const asSealed = sql`id, provider_id as "providerId",
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_kind as "actorKind",
  actor_person_id as "actorPersonId", request_id as "requestId", event, subject_id as "subjectId",
  detail::text as detail`

/** `provider_id = …`, also for the chain of what belongs to no provider, in a form the index serves. */
const ofProvider = (providerId: string | null): SQL =>
  providerId === null ? sql`provider_id is null` : sql`provider_id = ${providerId}::uuid`

export function linkAfter(before: ChainHead, row: ChainedEvent): ChainHead {
  return { seq: before.seq + 1, hash: createHash("sha256").update(linkText(before, row)).digest("hex") }
}

/** One process seals at a time; false where another is at it. Held until the transaction ends. */
export async function takeSeal(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext('audit_chain')) as taken`,
  )
  return row!.taken
}

export async function unsealedEvents(tx: Tx, limit: number): Promise<ChainedEvent[]> {
  return tx.execute<ChainedEvent>(
    sql`select ${asSealed} from audit_events where seq is null order by id limit ${limit}`,
  )
}

export async function chainHead(tx: Tx, providerId: string | null): Promise<ChainHead | undefined> {
  const [head] = await tx.execute<ChainHead>(
    sql`select seq::float8 as seq, hash from audit_events
      where ${ofProvider(providerId)} and seq is not null order by seq desc limit 1`,
  )
  return head
}

export async function saveLinks(tx: Tx, links: readonly (ChainHead & { id: string })[]): Promise<void> {
  await tx.execute(sql`update audit_events e set seq = link.seq, hash = link.hash
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as link(id uuid, seq bigint, hash text)
    where e.id = link.id`)
}

export async function chainedProviders(tx: Tx): Promise<(string | null)[]> {
  const rows = await tx.execute<{ providerId: string | null }>(
    sql`select distinct provider_id as "providerId" from audit_events`,
  )
  return rows.map(({ providerId }) => providerId)
}

export async function sealedEvents(
  tx: Tx,
  providerId: string | null,
  afterSeq: number,
  limit: number,
): Promise<SealedEvent[]> {
  return tx.execute<SealedEvent>(
    sql`select ${asSealed}, seq::float8 as seq, hash from audit_events
      where ${ofProvider(providerId)} and seq > ${afterSeq} order by seq limit ${limit}`,
  )
}

export async function countUnsealed(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from audit_events where seq is null`,
  )
  return row!.count
}
