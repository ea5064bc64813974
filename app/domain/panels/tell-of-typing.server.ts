import { providerInLetters } from "#app/domain/accounts/index.server.ts"
import { queueMessage, queueText } from "#app/domain/messages/index.server.ts"
import type { findSheet } from "#app/domain/panels/paper-store.server.ts"
import { takingPartOfAll } from "#app/domain/panels/taking-part-store.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import type { Language } from "#app/kernel/language.ts"
import { env } from "#app/platform/env.server.ts"
import { sendsTexts } from "#app/platform/text.server.ts"
import type { Tx } from "#db/ctx.ts"

type Sheet = NonNullable<Awaited<ReturnType<typeof findSheet>>>

/**
 * Writes to a member, once for each pack, that what stood on their paper is typed, and where they look at it. Who has
 * neither e-mail nor a phone reads it on their own page alone.
 */
export async function tellOfTyping(
  tx: Tx,
  ctx: Ctx<StaffActor>,
  { sheet, member, vacancy }: Sheet,
): Promise<void> {
  const { providerId } = ctx.actor
  const { email, phone } = member
  const reached = email !== null || (phone !== null && sendsTexts())
  if (!reached) return
  const [how] = await takingPartOfAll(tx, [member.personId])
  const language: Language = how?.easyRead ? "easy-read" : "en"
  const message = {
    providerId,
    template: "typed-from-paper",
    data: {
      ...(await providerInLetters(tx, providerId)),
      name: member.name,
      job: vacancy.title,
      url: `${env().APP_URL}/panel/${vacancy.slug}/typed`,
    },
    dedupeKey: `typed-from-paper|${sheet.packId}`,
  } as const
  if (email !== null) await queueMessage(tx, ctx, { ...message, to: { email, language } })
  else if (phone !== null) await queueText(tx, ctx, { ...message, to: { phone, language } })
}
