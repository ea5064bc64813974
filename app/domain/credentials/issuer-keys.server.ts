import { createPublicKey, type JsonWebKey, type KeyObject } from "node:crypto"
import { isObject } from "#app/domain/credentials/badge-carrier.server.ts"
import { each } from "#app/domain/credentials/given-badge.ts"
import type { ReadOutside } from "#app/platform/outside.server.ts"
import { readPublicKey } from "#app/platform/signing-keys.server.ts"
import { readPublicTokenKey } from "#app/platform/token-keys.server.ts"

export type IssuerKey = KeyObject | "key-unknown" | "not-the-issuers-key"

/** Which of an issuer's keys a signature says it was made with. */
export type NamedKey = { readonly id: string } | { readonly jwk: unknown }

/** What a key is listed for: to sign claims, or to show that one is there. */
export type KeyPurpose = "assertionMethod" | "authentication"

/**
 * Finds a key of an issuer that it lists for signing claims, or for another purpose: from its document (did:web), or in its name (did:key).
 * A key that somebody else lists, or that the issuer lists for something else, is not the issuer's.
 */
export async function issuerKey(
  issuer: string,
  named: NamedKey,
  read: ReadOutside,
  purpose: KeyPurpose = "assertionMethod",
): Promise<IssuerKey> {
  if ("id" in named && named.id.split("#")[0] !== "" && named.id.split("#")[0] !== issuer) {
    return "not-the-issuers-key"
  }
  if (issuer.startsWith("did:key:")) return keyOf({ publicKeyMultibase: issuer.slice("did:key:".length) })
  const address = didWebAddress(issuer)
  const text = address ? await read(address) : undefined
  if (!text?.ok) return "key-unknown"
  const document = parsed(text.value)
  if (!isObject(document) || document.id !== issuer) return "key-unknown"
  const whole = (id: unknown) => (typeof id === "string" && id.startsWith("#") ? `${issuer}${id}` : id)
  const listed = each(document.verificationMethod).filter(isObject)
  const methods = each(document[purpose]).flatMap((one) =>
    isObject(one) ? [one] : listed.filter(({ id }) => whole(id) === whole(one)),
  )
  const found = methods.find((method) =>
    "id" in named ? whole(method.id) === whole(named.id) : isSameKey(method.publicKeyJwk, named.jwk),
  )
  if (!found) return "key-unknown"
  return found.controller === issuer ? keyOf(found) : "not-the-issuers-key"
}

/**
 * Where a did:web's document is (did:web Method, 3.2): `did:web:host%3Aport:path` is at `https://host:port/path/did.json`.
 * Undefined where the text is no such name.
 */
export function didWebAddress(did: string): string | undefined {
  const [, host, path] = /^did:web:([a-zA-Z0-9.-]+(?:%3[Aa]\d{1,5})?)((?::[\w.~%-]+)*)$/.exec(did) ?? []
  if (!host) return undefined
  const parts = (path ?? "").split(":").slice(1)
  if (parts.some((part) => /^(\.|%2e){1,2}$/i.test(part) || /%2f|%5c/i.test(part))) return undefined
  const folder = parts.length > 0 ? parts.join("/") : ".well-known"
  return `https://${decodeURIComponent(host)}/${folder}/did.json`
}

function keyOf({ publicKeyMultibase, publicKeyJwk }: Readonly<Record<string, unknown>>): IssuerKey {
  try {
    if (isObject(publicKeyJwk)) {
      const { d: _, ...open } = publicKeyJwk
      return createPublicKey({ key: open as JsonWebKey, format: "jwk" })
    }
    const text = String(publicKeyMultibase)
    return (text.startsWith("zDn") ? readPublicTokenKey(text) : readPublicKey(text)).publicKey
  } catch {
    return "key-unknown"
  }
}

/** Whether two JSON Web Keys are one: by what makes the key, not by what is said about it. */
function isSameKey(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return false
  return ["kty", "crv", "x", "y", "n", "e"].every((part) => one[part] === other[part])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
