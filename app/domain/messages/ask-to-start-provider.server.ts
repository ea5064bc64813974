import { randomUUID } from "node:crypto"
import { isProviderCalled, saveProviderSignUp } from "#app/domain/accounts/index.server.ts"
import type { ProviderSignUp } from "#app/domain/accounts/provider-forms.ts"
import { type AskToStartRefusal, decideAskToStart } from "#app/domain/accounts/provider-rules.ts"
import { queueMessage } from "#app/domain/messages/queue-message.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { ok, type Result } from "#app/kernel/result.ts"
import { inTransaction } from "#db/ctx.ts"

/**
 * Keeps what somebody writes to sign a provider up, and sends a link to the mailbox they name: only who reads that
 * makes the provider. Whether anybody is known by the address is not looked up.
 */
export function askToStartProvider(
  ctx: Ctx,
  { another, ...signUp }: ProviderSignUp & { readonly another: boolean },
): Promise<Result<void, AskToStartRefusal>> {
  return inTransaction({ ...ctx, actor: { kind: "doorkeeper" } }, async (tx) => {
    const isThere = await isProviderCalled(tx, signUp.providerName)
    const decision = decideAskToStart(signUp.providerName, { isThere, another })
    if (!decision.ok) return decision
    const { url } = await saveProviderSignUp(tx, signUp)
    await queueMessage(tx, ctx, {
      providerId: null,
      to: { email: signUp.email },
      template: "provider-sign-up",
      data: { url },
      dedupeKey: `provider-sign-up|${randomUUID()}`,
    })
    return ok(undefined)
  })
}
