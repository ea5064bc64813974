import { createHash, timingSafeEqual } from "node:crypto"

const digest = (value: string) => createHash("sha256").update(value).digest()

/**
 * Lets in whoever brings the token.
 * @param token undefined where there is none: then nobody is let in
 * @throws Response 404 without a token to bring; 401 for another one
 */
export function letInBearer(request: Request, token: string | undefined): void {
  if (!token) throw new Response(null, { status: 404 })
  const [, given = ""] = /^Bearer (.+)$/i.exec(request.headers.get("Authorization") ?? "") ?? []
  if (!timingSafeEqual(digest(given), digest(token))) {
    throw new Response(null, { status: 401, headers: { "WWW-Authenticate": "Bearer" } })
  }
}
