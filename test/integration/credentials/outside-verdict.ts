import { DataIntegrityProof } from "@digitalbazaar/data-integrity"
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite"
import { verifyCredential } from "@digitalbazaar/vc"
import { checkStatus } from "@digitalbazaar/vc-bitstring-status-list"
import type { RemoteDocument } from "jsonld"
import { loadContext } from "#app/platform/contexts.server.ts"

const onLine = (address: string, document: object): RemoteDocument => ({
  contextUrl: null,
  documentUrl: address,
  document,
})

/**
 * Asks a library that shares no code with the one that signed, with keys and status lists from the addresses that the
 * badge names. A badge whose bit is set still counts as verified there: what its bits say is looked at apart.
 */
export async function outsideVerdict(
  site: string,
  badge: object,
): Promise<"accepted" | "refused" | "bit set"> {
  const fetched = async (path: string) => (await fetch(new URL(path, site))).json()
  const documentLoader = async (address: string) => {
    if (address.startsWith("did:web:")) {
      const [did = ""] = address.split("#")
      const [, , , ...path] = did.split(":")
      const document = await fetched(`/${path.join("/")}/did.json`)
      const method = document.verificationMethod.find(({ id }: { id: string }) => id === address)
      return onLine(
        address,
        method ? { "@context": "https://w3id.org/security/multikey/v1", ...method } : document,
      )
    }
    const { pathname } = new URL(address)
    return pathname.includes("/status/") ? onLine(address, await fetched(pathname)) : loadContext(address)
  }
  const { verified, statusResult } = await verifyCredential({
    credential: structuredClone(badge),
    suite: new DataIntegrityProof({ cryptosuite }),
    checkStatus,
    documentLoader,
  })
  if (!verified) return "refused"
  return statusResult?.results.some(({ status }) => status) ? "bit set" : "accepted"
}
