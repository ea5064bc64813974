import { env } from "#app/platform/env.server.ts"
import type { Frame, SignedInAs } from "#app/ui/layout/frame.ts"
import { isForEverybody } from "#app/web/caller.server.ts"
import { csrfToken } from "#app/web/csrf.server.ts"
import { languageOf } from "#app/web/language.server.ts"
import { lookOf } from "#app/web/look.server.ts"
import { besideFromRequest, renewedCookie, sessionFromRequest } from "#app/web/session.server.ts"

/**
 * What the frame of every page needs. On a page drawn for everybody it names nobody, holds no token and
 * sets no cookie.
 */
export async function frameFromRequest(request: Request): Promise<{ data: Frame; headers: Headers }> {
  const headers = new Headers()
  const language = languageOf(request)
  const demo = env().DEMO
  if (isForEverybody(request)) return { data: { language, csrfToken: "", signedInAs: null, demo }, headers }

  const signedInAs = await readerOf(request)
  const { token, setCookie } = csrfToken(request)
  if (setCookie) headers.append("Set-Cookie", setCookie)
  const renewed = await renewedCookie(request)
  if (renewed) headers.append("Set-Cookie", renewed)
  const look = lookOf(request)
  return { data: { language, csrfToken: token, signedInAs, demo, ...(look && { look }) }, headers }
}

async function readerOf(request: Request): Promise<SignedInAs | null> {
  const session = await sessionFromRequest(request)
  if (!session) return null
  const beside = await besideFromRequest(request)
  return {
    name: session.name,
    kind: session.isStaff ? "staff" : "person",
    ...(beside && { beside: beside.name }),
  }
}
