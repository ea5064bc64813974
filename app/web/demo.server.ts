import { env } from "#app/platform/env.server.ts"

/** @throws Response 404 where this is not a demo: the page does not exist there */
export function onlyInDemo(): void {
  if (!env().DEMO) throw new Response(null, { status: 404 })
}
