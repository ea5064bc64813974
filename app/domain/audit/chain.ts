/** An audit row as it is sealed: every column but its place in the chain, each as text. */
export type ChainedEvent = {
  readonly id: string
  readonly providerId: string | null
  /** UTC with microseconds, as the database writes it. */
  readonly at: string
  readonly actorKind: string
  readonly actorPersonId: string | null
  readonly requestId: string | null
  readonly event: string
  readonly subjectId: string
  /** The database's own text of the JSON, which is the same for the same content. */
  readonly detail: string
}

/** The last link of a provider's chain. */
export type ChainHead = { readonly seq: number; readonly hash: string }

/** What stands before a provider's first event. */
export const chainStart: ChainHead = { seq: 0, hash: "0".repeat(64) }

/** What a link's hash is taken of: the hash before it, its place, and everything the row says. */
export function linkText(before: ChainHead, row: ChainedEvent): string {
  return JSON.stringify([
    before.hash,
    before.seq + 1,
    row.id,
    row.providerId,
    row.at,
    row.actorKind,
    row.actorPersonId,
    row.requestId,
    row.event,
    row.subjectId,
    row.detail,
  ])
}
