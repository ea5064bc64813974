import { z } from "zod"
import { makeSignInLink } from "#app/domain/accounts/index.server.ts"
import { writeLetter } from "#app/domain/messages/write-letter.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { env } from "#app/platform/env.server.ts"

/** What a message that asks for a link holds until it is sent: no link yet, so no key. */
const Asked = z.object({ returnTo: z.string().nullable(), browserHash: z.string().nullable() })
export type Asked = z.output<typeof Asked>

export const askedAsBody = (asked: Asked) => JSON.stringify(asked)

/**
 * The letter with the link, made as it is sent: its ten minutes begin now, and the key is never kept.
 * @returns null where nobody is known by this address
 */
export async function writeSignInLetter(ctx: Ctx, email: string, body: string): Promise<string | null> {
  const asked = Asked.parse(JSON.parse(body))
  const link = await makeSignInLink(ctx, { email, ...asked })
  if (!link.ok) return null
  const { path, name } = link.value
  return writeLetter("sign-in-link", { name, url: `${env().APP_URL}${path}` }).text
}
