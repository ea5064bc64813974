declare module "jsonld" {
  export type RemoteDocument = {
    readonly contextUrl: null
    readonly documentUrl: string
    readonly document: unknown
  }
  export type DocumentLoader = (address: string) => Promise<RemoteDocument>
  /** An RDF dataset: opaque here, handed on to rdf-canonize. */
  export type Dataset = readonly object[]
  const jsonld: {
    toRDF(
      document: object,
      options: {
        documentLoader: DocumentLoader
        safe: true
        base: null
        rdfDirection: "i18n-datatype"
        produceGeneralizedRdf: false
      },
    ): Promise<Dataset>
  }
  export default jsonld
}
