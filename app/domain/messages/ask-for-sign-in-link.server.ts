import { randomUUID } from "node:crypto"
import { queueWritten } from "#app/domain/messages/queue-message.server.ts"
import { type Asked, askedAsBody } from "#app/domain/messages/sign-in-letter.server.ts"
import { writeLetter } from "#app/domain/messages/write-letter.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Notes that somebody asks for a link to this address. Whether anybody is known by it is looked up where
 * the e-mail is sent: here both cases do the same work, so that neither answer nor time tells them apart.
 */
export function askForSignInLink(
  ctx: Ctx,
  { email, ...asked }: Asked & { readonly email: string },
): Promise<Result<void, never>> {
  return inTransaction({ ...ctx, actor: { kind: "doorkeeper" } }, async (tx) => {
    await queueWritten(tx, ctx, {
      providerId: null,
      address: email,
      template: "sign-in-link",
      subject: writeLetter("sign-in-link", { name: "", url: "" }).subject,
      body: askedAsBody(asked),
      dedupeKey: `sign-in-link|${randomUUID()}`,
    })
    return ok(undefined)
  })
}
