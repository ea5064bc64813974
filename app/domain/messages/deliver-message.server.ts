import { record } from "#app/domain/audit/index.server.ts"
import { type DeliveryRefusal, decideDelivery } from "#app/domain/messages/rules.ts"
import { writeSignInLetter } from "#app/domain/messages/sign-in-letter.server.ts"
import {
  deleteMessage,
  giveUp,
  lockMessage,
  type MessageOnFile,
  markNotSending,
  markSending,
  saveEnding,
} from "#app/domain/messages/store.server.ts"
import { holdsKey } from "#app/domain/messages/wording.ts"
import type { SystemActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"
import { type MailTransport, mailTransport } from "#app/platform/mail.server.ts"
import { type TextTransport, textTransport } from "#app/platform/text.server.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * How a message ended. `kept`: there is no server that takes it, so it stays to be read in the demo's mailbox.
 * `nobody-known`: a link was asked for an address that is nobody's; the message is gone.
 */
export type Delivered = { readonly ending: "sent" | "kept" | "refused" | "too-late" | "nobody-known" }

type TakenUp = { readonly message: MessageOnFile; readonly decision: "send" | "drop" }

/**
 * Puts one message into the post. Taken up under a lock, so that of two runs one sends it. A run that dies
 * between the mail server's yes and our note is taken up again five minutes later and sends it a second
 * time under the same Message-ID: better twice than never.
 * @throws where the mail server is away; the next run may try at once
 */
export async function deliverMessage(
  ctx: Ctx<SystemActor>,
  { messageId }: { readonly messageId: string },
  transport: MailTransport | null = mailTransport(),
  texts: TextTransport | null = textTransport(),
): Promise<Result<Delivered, DeliveryRefusal>> {
  // A job says "done" with the one change made by its own ctx; all but the ending is noted by a copy.
  const aside = { ...ctx }
  const taken = await takeUp(aside, messageId)
  if (!taken.ok) return taken
  const { message, decision } = taken.value
  if (decision === "drop") return end(ctx, message, { ending: "too-late" })

  return end(ctx, message, await post(aside, message, transport, texts))
}

/** Says of a message that nobody tries to send it any more, where it still waits. */
export function giveMessageUp(ctx: Ctx<SystemActor>, { messageId }: { readonly messageId: string }) {
  return inTransaction<{ gaveUp: boolean }, never>(ctx, async (tx) => {
    const message = await lockMessage(tx, messageId)
    const gaveUp = message ? await giveUp(tx, messageId) : false
    if (message && gaveUp) {
      const { providerId } = message
      await record(tx, ctx, {
        event: "message.ended",
        providerId,
        subjectId: messageId,
        detail: { ending: "not-taken" },
      })
    }
    return ok({ gaveUp })
  })
}

function takeUp(ctx: Ctx, messageId: string) {
  return inTransaction<TakenUp, DeliveryRefusal>(ctx, async (tx) => {
    const message = await lockMessage(tx, messageId)
    if (!message) return err({ kind: "not-found" })
    const decision = decideDelivery(message, message.now)
    if (!decision.ok) return decision
    await markSending(tx, messageId)
    return ok({ message, decision: decision.value })
  })
}

type Posted = Delivered & { readonly text?: string }

async function post(
  ctx: Ctx,
  message: MessageOnFile,
  transport: MailTransport | null,
  texts: TextTransport | null,
): Promise<Posted> {
  const { id, channel, address: to, subject, calendar } = message
  try {
    const text = await textOf(ctx, message)
    if (text === null) return { ending: "nobody-known" }
    const sent =
      channel === "email"
        ? await transport?.send({ to, subject, text, calendar, id })
        : await texts?.send({ to, text, id })
    if (!sent) return { ending: "kept", text }
    return { ending: sent.ok ? "sent" : "refused" }
  } catch (error) {
    await inTransaction(ctx, async (tx) => ok(await markNotSending(tx, id)))
    throw error
  }
}

async function textOf(ctx: Ctx, { template, address, body }: MessageOnFile): Promise<string | null> {
  if (body === null) throw new Error("a queued message without its text")
  return template === "sign-in-link" ? writeSignInLetter(ctx, address, body) : body
}

function end(ctx: Ctx<SystemActor>, message: MessageOnFile, { ending, text }: Posted) {
  return inTransaction<Delivered, never>(ctx, async (tx) => {
    const { id, providerId } = message
    switch (ending) {
      case "nobody-known":
        await deleteMessage(tx, id)
        break
      case "kept":
        await saveEnding(tx, message, { state: "kept", ...(text !== undefined && { body: text }) })
        break
      case "sent":
        await saveEnding(tx, message, { state: "sent", ...(holdsKey(message.template) && { body: null }) })
        break
      default: {
        const failure = ending === "refused" ? ending : "not-taken"
        await saveEnding(tx, message, { state: "failed", failure, body: null })
      }
    }
    await record(tx, ctx, {
      event: "message.ended",
      providerId,
      subjectId: id,
      detail: { ending },
    })
    return ok({ ending })
  })
}
