import { createHash } from "node:crypto"
import { gzipSync } from "node:zlib"
import { statusListPath } from "#app/domain/credentials/addresses.ts"
import { toSeconds } from "#app/domain/credentials/badge.ts"
import { providerDid } from "#app/domain/credentials/badge-issuer.ts"
import { bitstring, parseStatusListName, type StatusListName } from "#app/domain/credentials/badge-status.ts"
import { issuingKeys } from "#app/domain/credentials/issuing-keys.server.ts"
import { signCredential } from "#app/domain/credentials/sign-badge.server.ts"
import { bitsOf } from "#app/domain/credentials/store.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { env } from "#app/platform/env.server.ts"
import { reading } from "#db/ctx.ts"

type Signed = { readonly bits: string; readonly json: string; readonly version: string }

/** Lists as they were last signed here: signing again is for when a bit has changed. */
const kept = new Map<string, Signed>()
const keptAtMost = 1_000

/**
 * A provider's status list, signed, as it stands at this moment.
 * @param name as in its address, `revocation-1`
 * @returns its JSON and the version of it (an ETag's text); null where there is no such list
 */
export async function readStatusList(
  ctx: Ctx,
  { slug, name }: { readonly slug: string; readonly name: string },
) {
  const list = parseStatusListName(name)
  const bits = list && (await reading(ctx, (tx) => bitsOf(tx, slug, list)))
  if (!list || !bits) return null
  const key = `${slug}/${name}`
  const before = kept.get(key)
  if (before?.bits === bits.join()) return before
  const json = JSON.stringify(await signedList({ slug, list, bits, now: ctx.now() }))
  const version = createHash("sha256").update(json).digest("base64url")
  const signed = { bits: bits.join(), json, version }
  kept.delete(key)
  kept.set(key, signed)
  for (const oldest of kept.keys()) {
    if (kept.size <= keptAtMost) break
    kept.delete(oldest)
  }
  return signed
}

type List = {
  readonly slug: string
  readonly list: StatusListName
  readonly bits: readonly number[]
  readonly now: Date
}

function signedList({ slug, list, bits, now }: List) {
  const { APP_URL } = env()
  const id = `${APP_URL}${statusListPath(slug, list)}`
  return signCredential(
    {
      "@context": ["https://www.w3.org/ns/credentials/v2"],
      id,
      type: ["VerifiableCredential", "BitstringStatusListCredential"],
      // Verifiers ask that a list comes from whoever issued the badge.
      issuer: providerDid(APP_URL, slug),
      validFrom: toSeconds(now),
      credentialSubject: {
        id: `${id}#list`,
        type: "BitstringStatusList",
        statusPurpose: list.purpose,
        encodedList: `u${gzipSync(bitstring(bits)).toString("base64url")}`,
      },
    },
    { did: providerDid(APP_URL, slug), key: issuingKeys().current, createdAt: now },
  )
}
