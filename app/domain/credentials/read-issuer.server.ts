import {
  type DidDocument,
  didDocument,
  platformDid,
  providerDid,
} from "#app/domain/credentials/badge-issuer.ts"
import { issuingKeys } from "#app/domain/credentials/issuing-keys.server.ts"
import { providerBySlug } from "#app/domain/credentials/store.server.ts"
import { standardsOf } from "#app/domain/training/index.server.ts"
import { schemes, schemeTitles } from "#app/domain/training/vocabulary.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { env } from "#app/platform/env.server.ts"
import { reading } from "#db/ctx.ts"

function documentOf(did: string): DidDocument {
  return didDocument(did, issuingKeys().all)
}

/** The platform's own keys. */
export function readPlatformDid(): DidDocument {
  return documentOf(platformDid(env().APP_URL))
}

/** The keys that sign in a provider's name; null where there is no such provider. */
export function readProviderDid(ctx: Ctx, slug: string): Promise<DidDocument | null> {
  return reading(ctx, async (tx) => {
    const provider = await providerBySlug(tx, slug)
    return provider && documentOf(providerDid(env().APP_URL, provider.slug))
  })
}

/** What a badge's achievement stands for, by the id in its address: `care-certificate-2025`; null where there is none. */
export function readAchievement(ctx: Ctx, id: string) {
  return reading(ctx, async (tx) => {
    const scheme = schemes.find((each) => id.startsWith(`${each}-`))
    if (!scheme) return null
    const edition = id.slice(scheme.length + 1)
    const standards = await standardsOf(tx, scheme, edition)
    return standards.length === 0 ? null : { title: schemeTitles[scheme], edition, standards }
  })
}
