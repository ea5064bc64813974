import { hkdfSync } from "node:crypto"
import { gzipSync } from "node:zlib"
import { toSeconds } from "#app/domain/credentials/badge.ts"
import { bitstring, statusListLength } from "#app/domain/credentials/badge-status.ts"
import { dataModelContext } from "#app/domain/credentials/credential-shape.ts"
import { signCredential } from "#app/domain/credentials/sign-badge.server.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { env } from "#app/platform/env.server.ts"
import { readSigningKey, type SigningKey } from "#app/platform/signing-keys.server.ts"

/** Where the test issuer's own list of what it withdrew is read. */
export const testListPath = "/credentials/status"

let made: { readonly token: string; readonly key: SigningKey } | undefined

/**
 * Who signs for conformance suites: a key that follows from the door's token, known by its own name (did:key). It is
 * none of a provider's, so that nothing it signed passes for an award.
 */
export function testIssuer(): { readonly did: string; readonly key: SigningKey } {
  const { VC_API_TOKEN: token = "" } = env()
  if (made?.token !== token) {
    const seed = Buffer.from(hkdfSync("sha256", token, "", "values-first vc-api test key", 32))
    made = { token, key: readSigningKey(seed.toString("base64url")) }
  }
  return { did: `did:key:${made.key.multibase}`, key: made.key }
}

/** Places in the list, by the credential's id; as long as the process runs, for it is for tests alone. */
const places = new Map<string, number>()
const withdrawn = new Set<number>()

/** @returns where a credential's status is looked up; undefined where the list is full */
export function placeInTestList(credentialId: string) {
  const index = places.get(credentialId) ?? places.size
  if (index >= statusListLength) return undefined
  places.set(credentialId, index)
  const statusListCredential = `${env().APP_URL}${testListPath}`
  return {
    id: `${statusListCredential}#${index}`,
    type: "BitstringStatusListEntry",
    statusPurpose: "revocation",
    statusListIndex: String(index),
    statusListCredential,
  }
}

/** @returns false where no such credential has a place */
export function setTestStatus(credentialId: string, isWithdrawn: boolean): boolean {
  const index = places.get(credentialId)
  if (index === undefined) return false
  if (isWithdrawn) withdrawn.add(index)
  else withdrawn.delete(index)
  return true
}

/** The list, signed, as it stands at this moment. */
export async function readTestList(ctx: Ctx): Promise<string> {
  const { did, key } = testIssuer()
  const id = `${env().APP_URL}${testListPath}`
  const list = {
    "@context": [dataModelContext],
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer: did,
    validFrom: toSeconds(ctx.now()),
    credentialSubject: {
      id: `${id}#list`,
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      encodedList: `u${gzipSync(bitstring([...withdrawn])).toString("base64url")}`,
    },
  }
  return JSON.stringify(await signCredential(list, { did, key, createdAt: ctx.now() }))
}
