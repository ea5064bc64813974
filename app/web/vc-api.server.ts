import type { VcProblem } from "#app/domain/credentials/index.server.ts"
import { env } from "#app/platform/env.server.ts"
import { letInBearer } from "#app/web/bearer.server.ts"

/** @throws Response 404 where the door is shut, as if it were not there */
export function doorIsOpen(): void {
  if (!env().VC_API) throw new Response(null, { status: 404 })
}

/** What a suite asks, as JSON; null where it is none. @throws Response 404 where the door is shut, 401 without its token */
export async function readAsked(request: Request): Promise<unknown> {
  doorIsOpen()
  letInBearer(request, env().VC_API_TOKEN)
  try {
    return await request.json()
  } catch {
    return null
  }
}

export function answerJson(body: object, status: number): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } })
}

/** What was wrong (RFC 9457). */
export function answerProblem(wrong: VcProblem): Response {
  return Response.json(
    { ...wrong, status: 400 },
    {
      status: 400,
      headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
    },
  )
}

export const postOnly = () => new Response(null, { status: 405, headers: { Allow: "POST" } })
