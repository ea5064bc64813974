import { readPlatformDid } from "#app/domain/credentials/index.server.ts"
import { publicRecord } from "#app/web/public-record.server.ts"

/** The platform's own keys, where did:web looks for them. */
export function loader() {
  return publicRecord(JSON.stringify(readPlatformDid()), {
    "Content-Type": "application/did+json",
    "Cache-Control": "public, max-age=300",
  })
}
