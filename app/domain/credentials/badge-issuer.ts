/**
 * Who a badge says it comes from: a `did:web` name, and the document at its address that lists the
 * keys the issuer signs with (W3C DID Core 1.0; did:web method).
 */

const LIST_OF_KEYS_CONTEXT = ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"]

export type DidDocument = {
  readonly "@context": readonly string[]
  readonly id: string
  readonly verificationMethod: readonly {
    readonly id: string
    readonly type: "Multikey"
    readonly controller: string
    readonly publicKeyMultibase: string
  }[]
  readonly assertionMethod: readonly string[]
}

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
 * The DID document of an issuer. `multibases` lists the key in use and every earlier one: a key that is
 * taken off the list makes all that it signed fail, so only a compromised key is ever dropped.
 */
export function didDocument(did: string, multibases: readonly string[]): DidDocument {
  const keys = [...new Set(multibases)]
  return {
    "@context": LIST_OF_KEYS_CONTEXT,
    id: did,
    verificationMethod: keys.map((multibase) => ({
      id: verificationMethodId(did, multibase),
      type: "Multikey",
      controller: did,
      publicKeyMultibase: multibase,
    })),
    assertionMethod: keys.map((multibase) => verificationMethodId(did, multibase)),
  }
}
