import { record } from "#app/domain/audit/index.server.ts"
import type { LetterData, Template } from "#app/domain/messages/letters.ts"
import { saveMessage } from "#app/domain/messages/store.server.ts"
import type { TextData } from "#app/domain/messages/text-data.ts"
import type { MessageChannel } from "#app/domain/messages/vocabulary.ts"
import { writeText } from "#app/domain/messages/wording-texts.ts"
import { writeLetter } from "#app/domain/messages/write-letter.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Language } from "#app/kernel/language.ts"
import { newId } from "#app/platform/ids.server.ts"
import type { Tx } from "#db/ctx.ts"

type Written = {
  readonly providerId: string | null
  readonly channel?: MessageChannel
  /** An e-mail address or a phone number, by the channel. */
  readonly address: string
  readonly template: Template
  readonly subject: string
  readonly body: string
  readonly dedupeKey: string
  readonly applicationId?: string
  readonly toOthers?: boolean
  readonly calendar?: string
}

/** Keeps a message, sealed, to be sent once the change it belongs to is in the database. */
export async function queueWritten(tx: Tx, ctx: Ctx, message: Written): Promise<boolean> {
  const id = newId()
  const isNew = await saveMessage(tx, { ...message, id })
  if (isNew) {
    await record(tx, ctx, {
      event: "message.queued",
      providerId: message.providerId,
      subjectId: id,
      detail: { template: message.template },
    })
  }
  return isNew
}

type Queued<T extends Template> = {
  readonly providerId: string | null
  readonly to: { readonly email: string; readonly language?: Language }
  readonly template: T
  readonly data: LetterData[T]
  /** Names the occasion, such as `offer-made|<offer's id>`: asked twice, one letter is sent. */
  readonly dedupeKey: string
  /** The application it is about: the letter goes when that is erased. */
  readonly applicationId?: string
  /** It is written to somebody else about that application: the applicant's copy of their data leaves it out. */
  readonly toOthers?: boolean
  /** A calendar entry that goes with it (iCalendar). */
  readonly calendar?: string
}

/**
 * Writes a letter to somebody, as part of the change it tells of. A link to sign in is not sent this way:
 * see `askForSignInLink`.
 * @returns false where a letter for this occasion is there already
 */
export function queueMessage<T extends Exclude<Template, "sign-in-link">>(
  tx: Tx,
  ctx: Ctx,
  { to, template, data, ...message }: Queued<T>,
): Promise<boolean> {
  const { subject, text } = writeLetter(template, data, to.language)
  return queueWritten(tx, ctx, { ...message, address: to.email, template, subject, body: text })
}

type QueuedText<T extends keyof TextData> = Omit<
  Queued<Template>,
  "to" | "template" | "data" | "calendar"
> & {
  readonly to: { readonly phone: string; readonly language?: Language }
  readonly template: T
  readonly data: TextData[T]
}

/** Writes a text to somebody's phone, as part of the change it tells of. */
export function queueText<T extends keyof TextData>(
  tx: Tx,
  ctx: Ctx,
  { to, template, data, ...message }: QueuedText<T>,
): Promise<boolean> {
  const { subject, text } = writeText(template, data, to.language)
  return queueWritten(tx, ctx, {
    ...message,
    channel: "text",
    address: to.phone,
    template,
    subject,
    body: text,
  })
}
