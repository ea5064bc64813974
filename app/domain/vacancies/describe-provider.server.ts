import { providerFacts, saveProviderFacts } from "#app/domain/accounts/index.server.ts"
import { mayKeepServices } from "#app/domain/accounts/policy.ts"
import type { ProviderFacts } from "#app/domain/accounts/provider-forms.ts"
import { providerAsShown } from "#app/domain/accounts/provider-rules.ts"
import { record } from "#app/domain/audit/index.server.ts"
import { checkLanguage } from "#app/domain/language-check/index.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { err, ok } from "#app/kernel/result.ts"
import { inTransaction, reading } from "#db/ctx.ts"

/** `changed-elsewhere`: a colleague changed it meanwhile, or the asker in another tab. */
export type DescribeProviderRefusal =
  | { readonly kind: "not-found" }
  | { readonly kind: "changed-elsewhere" }
  /** What is said of a provider stands in its adverts, where such words are not published. */
  | { readonly kind: "diminishes"; readonly found: readonly string[] }

/** What a provider tells everybody of itself, and whom they can ring or write to; null for who may not change it. */
export async function readProviderFacts(ctx: Ctx<StaffActor>): Promise<ProviderFacts | null> {
  if (!mayKeepServices(ctx.actor)) return null
  return reading(ctx, (tx) => providerFacts(tx, ctx.actor.providerId))
}

/** Changes what everybody is told of a provider, and whom they can ring or write to. */
export function describeProvider(
  ctx: Ctx<StaffActor>,
  { facts, seen }: { readonly facts: ProviderFacts; readonly seen: string },
) {
  return inTransaction<null, DescribeProviderRefusal>(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const before = mayKeepServices(ctx.actor) ? await providerFacts(tx, providerId, "lock") : null
    if (!before) return err({ kind: "not-found" })
    if (providerAsShown(before) !== seen) return err({ kind: "changed-elsewhere" })
    const found = (await checkLanguage(facts.about, "advert")).filter(({ blocks }) => blocks)
    if (found.length > 0) return err({ kind: "diminishes", found: found.map((one) => one.found) })
    await saveProviderFacts(tx, providerId, facts)
    await record(tx, ctx, { event: "provider.described", providerId, subjectId: providerId })
    return ok(null)
  })
}
