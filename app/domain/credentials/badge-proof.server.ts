import { createHash, type KeyObject, sign, verify } from "node:crypto"
import jsonld, { type Dataset, type DocumentLoader } from "jsonld"
import { canonize } from "rdf-canonize"
import { loadContext } from "#app/platform/contexts.server.ts"
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

/**
 * A document's meaning as RDF. Throws on a term that no context defines (safe mode): without that, words
 * added to a signed badge would be skipped here and shown elsewhere.
 */
export function toDataset(document: object, documentLoader: DocumentLoader = loadContext): Promise<Dataset> {
  return jsonld.toRDF(document, {
    documentLoader,
    safe: true,
    base: null,
    rdfDirection: "i18n-datatype",
    produceGeneralizedRdf: false,
  })
}

/** The one text (RDFC-1.0, N-Quads) that every implementation gets from the same meaning. */
export function toCanonical(dataset: Dataset): Promise<string> {
  return canonize(dataset, { algorithm: "RDFC-1.0", format: "application/n-quads" })
}

/** The 64 bytes that are signed: the hash of the proof's options first, then the document's. */
export async function hashForProof(
  document: JsonLdDocument,
  options: ProofOptions,
  toCanonicalDocument = canonicalDocument,
): Promise<Buffer> {
  const [proof, content] = await Promise.all([
    canonicalDocument({ "@context": document["@context"], ...options }),
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

async function canonicalDocument(document: JsonLdDocument): Promise<string> {
  return toCanonical(await toDataset(document))
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}
