import { randomUUID } from "node:crypto"
import { type CardWords, createSupporterLink } from "#app/domain/accounts/index.server.ts"
import type { LetterData } from "#app/domain/messages/letters.ts"
import { queueMessage } from "#app/domain/messages/queue-message.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/** What to hand to a supporter; null where it went by e-mail, to them and to nobody else. */
export type SupporterCard = { readonly url: string; readonly card: CardWords } | null

type Handed = {
  readonly personId: string
  readonly email: string | null
  readonly letter: Omit<LetterData["supporter-invitation"], "url">
}

/** The key for whom a panel member asked to support them: by e-mail, or on a card. As the doorkeeper. */
export function handSupporterInvitation(
  ctx: Ctx,
  { personId, email, letter }: Handed,
): Promise<Result<SupporterCard, never>> {
  // No event: the caller recorded the invitation; a letter records that it is queued.
  return inTransaction<SupporterCard, never>({ ...ctx, actor: { kind: "doorkeeper" } }, async (tx) => {
    const made = await createSupporterLink(tx, personId)
    if (email === null) return ok(made)
    await queueMessage(tx, ctx, {
      providerId: null,
      to: { email },
      template: "supporter-invitation",
      data: { ...letter, url: made.url },
      dedupeKey: `supporter-invitation|${randomUUID()}`,
    })
    return ok(null)
  })
}
