import { env } from "#app/platform/env.server.ts"
import { letInBearer } from "#app/web/bearer.server.ts"

/**
 * Whether whoever brings a report on a message has the key for it.
 * @throws Response 404 where no such key is set: then nobody brings any; 401 for another key
 */
export function reportsAreLetIn(request: Request): void {
  letInBearer(request, env().DELIVERY_REPORTS_TOKEN)
}

/** The same answer whatever the report was about: it is taken, and there is nothing to learn from that. */
export function reportTaken(): Response {
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } })
}
