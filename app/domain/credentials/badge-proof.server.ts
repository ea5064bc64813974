import { createHash, type KeyObject, sign, verify } from "node:crypto"
import { canonicalOptions } from "#app/domain/credentials/canonical-badge.server.ts"
import { canonicalDocument } from "#app/domain/credentials/canonical-form.server.ts"
import { decodeBase58, encodeBase58 } from "#app/platform/signing-keys.server.ts"

/** Data Integrity proofs of the suite `eddsa-rdfc-2022` (W3C Recommendation "Data Integrity EdDSA Cryptosuites v1.0"). */

export type JsonLdDocument = { readonly "@context": readonly string[]; readonly [term: string]: unknown }
export type ProofOptions = {
  readonly type: "DataIntegrityProof"
  readonly cryptosuite: "eddsa-rdfc-2022"
  readonly created: string
  readonly verificationMethod: string
  readonly proofPurpose: "assertionMethod"
}

/** The 64 bytes that are signed: the hash of the proof's options first, then the document's. */
export async function hashForProof<Document extends JsonLdDocument>(
  document: Document,
  options: ProofOptions,
  toCanonicalDocument: (document: Document) => Promise<string> = canonicalDocument,
): Promise<Buffer> {
  const [proof, content] = await Promise.all([
    canonicalOptions({ "@context": document["@context"], ...options }),
    toCanonicalDocument(document),
  ])
  return Buffer.concat([sha256(proof), sha256(content)])
}

/** The signature over `hashForProof`, as `proofValue` writes it. Ed25519: the same bytes every time. */
export function signHash(hash: Buffer, privateKey: KeyObject): string {
  return `z${encodeBase58(sign(null, hash, privateKey))}`
}

/** Whether `proofValue` is this key's signature over `hash`. Never throws on a malformed value. */
export function isSignatureOf(hash: Buffer, proofValue: string, publicKey: KeyObject): boolean {
  const signature = /^z.{80,90}$/.test(proofValue) ? decodeBase58(proofValue.slice(1)) : undefined
  return signature?.length === 64 && verify(null, hash, publicKey, signature)
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}
