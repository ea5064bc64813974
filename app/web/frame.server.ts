import { env } from "#app/platform/env.server.ts"
import type { Frame } from "#app/ui/layout/frame.ts"
import { isForEverybody } from "#app/web/caller.server.ts"
import { csrfToken } from "#app/web/csrf.server.ts"
import { languageOf } from "#app/web/language.server.ts"

/**
 * What the frame of every page needs. On a page drawn for everybody it names nobody, holds no token and
 * sets no cookie.
 */
export async function frameFromRequest(request: Request): Promise<{ data: Frame; headers: Headers }> {
  const headers = new Headers()
  const language = languageOf(request)
  const demo = env().DEMO
  if (isForEverybody(request)) return { data: { language, csrfToken: "", signedInAs: null, demo }, headers }

  const { token, setCookie } = csrfToken(request)
  if (setCookie) headers.append("Set-Cookie", setCookie)
  return { data: { language, csrfToken: token, signedInAs: null, demo }, headers }
}
