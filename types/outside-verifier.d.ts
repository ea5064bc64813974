// Only what the tests use of the library that checks our badges without sharing our code.
declare module "@digitalbazaar/vc" {
  import type { DocumentLoader } from "jsonld"
  export function verifyCredential(options: {
    credential: object
    suite: object
    documentLoader: DocumentLoader
    now?: Date
    checkStatus?: typeof import("@digitalbazaar/vc-bitstring-status-list").checkStatus
  }): Promise<{
    verified: boolean
    error?: unknown
    statusResult?: { results: readonly { status: boolean }[] }
  }>
}

declare module "@digitalbazaar/vc-bitstring-status-list" {
  export function checkStatus(options: object): Promise<object>
}

declare module "@digitalbazaar/data-integrity" {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: object })
  }
}

declare module "@digitalbazaar/eddsa-rdfc-2022-cryptosuite" {
  export const cryptosuite: object
}

declare module "@digitalbazaar/ed25519-multikey" {
  export function from(key: object): Promise<{
    verifier(): { verify(signed: { data: Uint8Array; signature: Uint8Array }): Promise<boolean> }
  }>
}
