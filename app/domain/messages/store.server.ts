import { and, asc, desc, eq, sql } from "drizzle-orm"
import type { Template } from "#app/domain/messages/letters.ts"
import type {
  MessageChannel,
  MessageFailure,
  MessageState,
  OtherWay,
} from "#app/domain/messages/vocabulary.ts"
import { seal, unseal } from "#app/platform/sealing.server.ts"
import type { Tx } from "#db/ctx.ts"
import type { SealedTable } from "#db/key-keeper.ts"
import { messages } from "#db/schema/messages.ts"

type Place = { readonly id: string; readonly providerId: string | null }
type SealedColumn = "address" | "body" | "calendar"

const where = ({ id, providerId }: Place, column: SealedColumn) =>
  `${providerId ?? "nobody"}|messages|${id}|${column}`

/** What stands here under the data key itself. */
export const sealedMessages: SealedTable = {
  table: "messages",
  owner: "provider_id",
  places: {
    address_sealed: ({ id, owner }) => where({ id, providerId: owner }, "address"),
    body_sealed: ({ id, owner }) => where({ id, providerId: owner }, "body"),
    calendar_sealed: ({ id, owner }) => where({ id, providerId: owner }, "calendar"),
  },
}

export type NewMessage = Place & {
  readonly template: Template
  readonly channel?: MessageChannel
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly dedupeKey: string
  readonly applicationId?: string
  /** Written to somebody else about the application. */
  readonly toOthers?: boolean
  /** A calendar entry that goes with it (iCalendar). */
  readonly calendar?: string
}

/** @returns false where a message for this occasion is there already */
export async function saveMessage(
  tx: Tx,
  { address, body, calendar, ...message }: NewMessage,
): Promise<boolean> {
  // Neither RETURNING nor a conflict target: whoever queues a message may not read the messages.
  const inserted = await tx
    .insert(messages)
    .values({
      ...message,
      addressSealed: seal(address, where(message, "address")),
      bodySealed: seal(body, where(message, "body")),
      calendarSealed: calendar === undefined ? null : seal(calendar, where(message, "calendar")),
    })
    .onConflictDoNothing()
  return inserted.count > 0
}

type MessageRow = typeof messages.$inferSelect

function opened(row: MessageRow) {
  return {
    id: row.id,
    providerId: row.providerId,
    template: row.template as Template,
    channel: row.channel,
    subject: row.subject,
    state: row.state,
    createdAt: row.createdAt,
    sentAt: row.sentAt,
    told: row.toldAt !== null,
    address: unseal(row.addressSealed, where(row, "address")),
    body: row.bodySealed && unseal(row.bodySealed, where(row, "body")),
    calendar: row.calendarSealed && unseal(row.calendarSealed, where(row, "calendar")),
  }
}

export type MessageOnFile = ReturnType<typeof opened>

/** Holds the message until the transaction ends, so that of two runs one sends it. */
export async function lockMessage(
  tx: Tx,
  messageId: string,
): Promise<(MessageOnFile & { now: Date }) | undefined> {
  const [row] = await tx
    .select({ message: messages, now: sql<Date>`now()`.mapWith(messages.createdAt) })
    .from(messages)
    .where(eq(messages.id, messageId))
    .for("update")
  return row && { ...opened(row.message), now: row.now }
}

export async function markSending(tx: Tx, messageId: string): Promise<void> {
  await tx.update(messages).set({ sentAt: sql`now()` }).where(eq(messages.id, messageId))
}

/** Lets the next run try at once. */
export async function markNotSending(tx: Tx, messageId: string): Promise<void> {
  await tx
    .update(messages)
    .set({ sentAt: null })
    .where(and(eq(messages.id, messageId), eq(messages.state, "queued")))
}

type Ending = (
  | { readonly state: Exclude<MessageState, "queued" | "failed"> }
  | { readonly state: "failed"; readonly failure: MessageFailure }
) & {
  /** What is kept of the text: as it was where left out, nothing where null. */
  readonly body?: string | null
}

export async function saveEnding(tx: Tx, message: Place, { state, body, ...ending }: Ending): Promise<void> {
  await tx
    .update(messages)
    .set({
      ...ending,
      state,
      sentAt: state === "failed" ? null : sql`now()`,
      ...(state !== "kept" && { calendarSealed: null }),
      ...(body !== undefined && { bodySealed: body === null ? null : seal(body, where(message, "body")) }),
    })
    .where(eq(messages.id, message.id))
}

/** Nobody tries to send it any more; it can be sent again. @returns whether it waited to be sent */
export async function giveUp(tx: Tx, messageId: string): Promise<boolean> {
  const rows = await tx
    .update(messages)
    .set({ state: "failed", failure: "not-taken", sentAt: null })
    .where(and(eq(messages.id, messageId), eq(messages.state, "queued")))
    .returning({ id: messages.id })
  return rows.length > 0
}

export type NotDelivered = {
  readonly id: string
  readonly failure: MessageFailure
  readonly template: Template
  readonly channel: MessageChannel
  readonly applicationId: string | null
  /** Null where it went to an applicant: who that is, is not told by a failure. */
  readonly address: string | null
  readonly writtenAt: Date
}

/** Messages of the asker's provider that did not arrive, and whose reader nobody has told yet, oldest first. */
export async function notDelivered(tx: Tx, atMost: number): Promise<NotDelivered[]> {
  const rows = await tx.execute<{
    id: string
    provider_id: string
    template: Template
    channel: MessageChannel
    failure: MessageFailure
    application_id: string | null
    address_sealed: Buffer | null
    written_ms: number
  }>(
    sql`select id, provider_id, template, channel, failure, application_id, address_sealed,
      (extract(epoch from created_at) * 1000)::float8 as written_ms
      from messages_not_delivered() order by id limit ${atMost}`,
  )
  return rows.map((row) => ({
    id: row.id,
    template: row.template,
    channel: row.channel,
    failure: row.failure,
    applicationId: row.application_id,
    address:
      row.address_sealed &&
      unseal(row.address_sealed, where({ id: row.id, providerId: row.provider_id }, "address")),
    writtenAt: new Date(row.written_ms),
  }))
}

/** How many there are of them, about one application where it is named. */
export async function countNotDelivered(tx: Tx, applicationId: string | null): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from messages_not_delivered()
      where ${applicationId}::uuid is null or application_id = ${applicationId}::uuid`,
  )
  return row!.count
}

export async function noteToldOtherwise(tx: Tx, messageId: string, way: OtherWay) {
  const [row] = await tx.execute<{ noted: "noted" | "told-already" | "not-found" }>(
    sql`select note_told_otherwise(${messageId}::uuid, ${way}) as noted`,
  )
  return row!.noted
}

export async function noteSendingAgain(tx: Tx, messageId: string) {
  const [row] = await tx.execute<{ noted: "noted" | "moved-on" | "not-found" }>(
    sql`select note_sending_again(${messageId}::uuid) as noted`,
  )
  return row!.noted
}

/** A message that was sent has come back. @returns whose it was, null for the platform's own; undefined for none such */
export async function noteReturned(tx: Tx, messageId: string): Promise<string | null | undefined> {
  const [row] = await tx.execute<{ provider_id: string | null }>(
    sql`select provider_id from note_message_returned(${messageId}::uuid)`,
  )
  return row?.provider_id
}

export async function deleteMessage(tx: Tx, messageId: string): Promise<void> {
  await tx.delete(messages).where(eq(messages.id, messageId))
}

/** Kept messages, newest first. */
export async function keptMessages(tx: Tx, atMost: number): Promise<MessageOnFile[]> {
  const rows = await tx
    .select()
    .from(messages)
    .where(eq(messages.state, "kept"))
    .orderBy(desc(messages.id))
    .limit(atMost)
  return rows.map(opened)
}

/**
 * By which of these addresses the asker's newest message did not arrive; null where it did, or where somebody told them
 * another way. What went to an address that is no longer theirs does not count.
 */
export async function notReachedAt(
  tx: Tx,
  applicationId: string,
  addresses: readonly string[],
): Promise<MessageChannel | null> {
  const theirs = (await lettersAbout(tx, applicationId)).filter(({ address }) => addresses.includes(address))
  const last = theirs.at(-1)
  return last?.state === "failed" && !last.told ? last.channel : null
}

/** Messages about one application, oldest first, as far as the asker may see them. */
export async function lettersAbout(tx: Tx, applicationId: string): Promise<MessageOnFile[]> {
  const rows = await tx
    .select()
    .from(messages)
    .where(eq(messages.applicationId, applicationId))
    .orderBy(asc(messages.id))
  return rows.map(opened)
}
