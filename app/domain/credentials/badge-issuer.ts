/**
 * Who a badge says it comes from: a `did:web` name, and the document at its address that lists the
 * keys the issuer signs with (W3C DID Core 1.0; did:web method).
 */

const LIST_OF_KEYS_CONTEXT = [
  "https://www.w3.org/ns/did/v1",
  "https://w3id.org/security/multikey/v1",
  "https://w3id.org/security/jwk/v1",
]

/** A public key of the curve P-256, as JSON Web Tokens name it (RFC 7517). */
export type Es256Jwk = {
  readonly kty: "EC"
  readonly crv: "P-256"
  readonly x: string
  readonly y: string
}

type ListedKey = { readonly id: string; readonly controller: string }
type ListedMultikey = ListedKey & { readonly type: "Multikey"; readonly publicKeyMultibase: string }
type ListedJwk = ListedKey & { readonly type: "JsonWebKey"; readonly publicKeyJwk: Es256Jwk }

export type DidDocument = {
  readonly "@context": readonly string[]
  readonly id: string
  readonly verificationMethod: readonly (ListedMultikey | ListedJwk)[]
  readonly assertionMethod: readonly string[]
}

/** A key as the document lists it: one that signs tokens with its JWK beside. */
export type KeyToList = { readonly multibase: string; readonly jwk?: Es256Jwk }

/** The platform's own did:web; its document belongs at `/.well-known/did.json`. */
export function platformDid(appUrl: string): string {
  // A port's colon would read as a path separator, so the method wants it percent-encoded.
  return `did:web:${new URL(appUrl).host.replace(":", "%3A")}`
}

/** A provider's did:web; its document belongs at `/providers/<slug>/did.json`. */
export function providerDid(appUrl: string, slug: string): string {
  return `${platformDid(appUrl)}:providers:${encodeURIComponent(slug)}`
}

/** The name of one key of one issuer. The fragment is the key itself, so it can never point at another. */
export function verificationMethodId(did: string, multibase: string): string {
  return `${did}#${multibase}`
}

/** Takes `verificationMethodId` apart again; undefined when the text is no such name. */
export function parseVerificationMethodId(id: string): { did: string; multibase: string } | undefined {
  const [did, multibase, ...rest] = id.split("#")
  return did && multibase && rest.length === 0 ? { did, multibase } : undefined
}

/**
 * The DID document of an issuer. `keys` holds those in use and every earlier one: a key that is taken off the list
 * makes all that it signed fail, so only a compromised key is ever dropped.
 */
export function didDocument(did: string, keys: readonly KeyToList[]): DidDocument {
  const each = [...new Map(keys.map((key) => [key.multibase, key])).values()]
  const verificationMethod = each.map(({ multibase, jwk }): ListedMultikey | ListedJwk => {
    const key = { id: verificationMethodId(did, multibase), controller: did }
    return jwk
      ? { ...key, type: "JsonWebKey", publicKeyJwk: jwk }
      : { ...key, type: "Multikey", publicKeyMultibase: multibase }
  })
  return {
    "@context": LIST_OF_KEYS_CONTEXT,
    id: did,
    verificationMethod,
    assertionMethod: verificationMethod.map(({ id }) => id),
  }
}
