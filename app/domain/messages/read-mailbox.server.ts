import { keptMessages } from "#app/domain/messages/store.server.ts"
import type { MessageChannel } from "#app/domain/messages/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { reading } from "#db/ctx.ts"

const shownAtMost = 100

/** A letter as the demo's mailbox shows it. */
export type KeptLetter = {
  readonly id: string
  readonly channel: MessageChannel
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The calendar entry that goes with it (iCalendar). */
  readonly calendar: string | null
  readonly at: Date
}

/** The letters and texts that no server took, newest first. The caller makes sure that this is a demo. */
export async function readMailbox(ctx: Ctx): Promise<readonly KeptLetter[]> {
  const kept = await reading({ ...ctx, actor: { kind: "doorkeeper" } }, (tx) => keptMessages(tx, shownAtMost))
  return kept.map(({ id, channel, address, subject, body, calendar, createdAt, sentAt }) => ({
    id,
    channel,
    to: address,
    subject,
    text: body ?? "",
    calendar,
    at: sentAt ?? createdAt,
  }))
}
