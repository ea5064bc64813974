import { createHash, type KeyObject } from "node:crypto"
import { compactVerify, decodeJwt, decodeProtectedHeader } from "jose"
import { type CarriedBadge, isObject } from "#app/domain/credentials/badge-carrier.server.ts"
import { isSignatureOf } from "#app/domain/credentials/badge-proof.server.ts"
import { toCanonical, toDataset } from "#app/domain/credentials/canonical-form.server.ts"
import { each, type GivenSignature, issuerOf } from "#app/domain/credentials/given-badge.ts"
import { issuerKey, type KeyPurpose, type NamedKey } from "#app/domain/credentials/issuer-keys.server.ts"
import { loadContext } from "#app/platform/contexts.server.ts"
import type { ReadOutside } from "#app/platform/outside.server.ts"

type Json = Readonly<Record<string, unknown>>

/** A credential, and whether its issuer signed just this. What it says is to be shown only where it is `valid`. */
export type Opened = { readonly credential: Json; readonly signature: GivenSignature }

/** Opens a credential of either form and looks at its signature. Null where a token holds none. */
export async function openCredential(given: CarriedBadge, read: ReadOutside): Promise<Opened | null> {
  if (given.kind === "token") return openToken(given.token, read)
  const { proof, ...credential } = given.json
  const by = { controller: issuerOf(given.json), purpose: "assertionMethod" } as const
  return { credential, signature: await checkProof(given.json, proof, { ...by, read }) }
}

type Signer = {
  /** The DID of whoever has to have signed; null where the document names nobody. */
  readonly controller: string | null
  readonly purpose: KeyPurpose
  readonly read: ReadOutside
}

/** Of several proofs the one that we can check is looked at: `eddsa-rdfc-2022`, which Open Badges ask of everyone. */
export async function checkProof(
  signed: Json,
  proofs: unknown,
  { controller, purpose, read }: Signer,
): Promise<GivenSignature> {
  const all = each(proofs).filter(isObject)
  if (all.length === 0) return "unsigned"
  const proof = all.find(
    ({ type, cryptosuite }) => type === "DataIntegrityProof" && cryptosuite === "eddsa-rdfc-2022",
  )
  if (!proof) return "kind-unknown"
  const { proofValue, ...options } = proof
  const method = options.verificationMethod
  if (!controller || typeof method !== "string" || typeof proofValue !== "string") return "altered"
  if (options.proofPurpose !== purpose) return "not-the-issuers-key"
  const key = await issuerKey(controller, { id: method }, read, purpose)
  if (typeof key === "string") return key
  if (key.asymmetricKeyType !== "ed25519") return "kind-unknown"
  const { proof: _, ...document } = signed
  const hash = await hashOf(document, { "@context": signed["@context"], ...options })
  return Buffer.isBuffer(hash) ? (isSignatureOf(hash, proofValue, key) ? "valid" : "altered") : hash
}

/** What is signed of a document and the options of its proof; or why it cannot be worked out. */
async function hashOf(document: Json, options: Json): Promise<Buffer | "kind-unknown" | "words-added"> {
  let missing = false
  const shippedOnly: typeof loadContext = (address) =>
    loadContext(address).catch((error: unknown) => {
      missing = true
      throw error
    })
  try {
    const [config, content] = [await toDataset(options, shippedOnly), await toDataset(document, shippedOnly)]
    return Buffer.concat([sha256(await toCanonical(config)), sha256(await toCanonical(content))])
  } catch {
    return missing ? "kind-unknown" : "words-added"
  }
}

const sha256 = (text: string) => createHash("sha256").update(text).digest()

const algorithms = ["ES256", "ES384", "RS256", "PS256", "EdDSA"]

async function openToken(token: string, read: ReadOutside): Promise<Opened | null> {
  let header: Json
  let claims: Json
  try {
    header = { ...decodeProtectedHeader(token) }
    claims = decodeJwt(token)
  } catch {
    return null
  }
  // Earlier versions put the credential into a claim of its own.
  const { iss, nbf, exp, vc, jti: _jti, sub: _sub, iat: _iat, aud: _aud, ...rest } = claims
  const inner = isObject(vc) ? vc : rest
  const credential = {
    ...(typeof nbf === "number" && { validFrom: instant(nbf) }),
    ...(typeof exp === "number" && { validUntil: instant(exp) }),
    ...inner,
  }
  const issuer = issuerOf(credential) ?? iss
  const whole: Json = typeof issuer === "string" ? { issuer, ...credential } : credential
  const signature = await checkToken(token, { header, iss, issuer }, read)
  return { credential: whole, signature }
}

const instant = (epochSeconds: number) => {
  const at = new Date(epochSeconds * 1_000)
  return Number.isNaN(at.getTime()) ? "unreadable" : at.toISOString()
}

async function checkToken(
  token: string,
  { header, iss, issuer }: { readonly header: Json; readonly iss: unknown; readonly issuer: unknown },
  read: ReadOutside,
): Promise<GivenSignature> {
  const { alg, kid, jwk } = header
  if (typeof issuer !== "string" || (iss !== undefined && iss !== issuer)) return "not-the-issuers-key"
  if (!algorithms.includes(String(alg))) return "kind-unknown"
  const named: NamedKey | undefined = typeof kid === "string" ? { id: kid } : jwk ? { jwk } : undefined
  if (!named) return "key-unknown"
  const key = await issuerKey(issuer, named, read)
  if (typeof key === "string") return key
  return (await isTokenOf(token, key)) ? "valid" : "altered"
}

async function isTokenOf(token: string, key: KeyObject): Promise<boolean> {
  try {
    await compactVerify(token, key, { algorithms })
    return true
  } catch {
    return false
  }
}
