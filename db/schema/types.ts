import { customType } from "drizzle-orm/pg-core"

export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" })

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
})
