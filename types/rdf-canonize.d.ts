declare module "rdf-canonize" {
  import type { Dataset } from "jsonld"
  export function canonize(
    dataset: Dataset,
    options: { algorithm: "RDFC-1.0"; format: "application/n-quads" },
  ): Promise<string>
}
