import jsonld, { type Dataset, type DocumentLoader } from "jsonld"
import { canonize } from "rdf-canonize"
import { loadContext } from "#app/platform/contexts.server.ts"

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

/** A document's canonical form, worked out in full. */
export async function canonicalDocument(document: object): Promise<string> {
  return toCanonical(await toDataset(document))
}
