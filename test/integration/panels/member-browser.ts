import { createRequestHandler } from "@remix-run/node"
import { beginDemoSession } from "#app/domain/accounts/index.server.ts"
import { env } from "#app/platform/env.server.ts"
import { cookieHeader } from "#app/web/cookies.server.ts"
import { csrfToken } from "#app/web/csrf.server.ts"
import { serverBuild } from "#test/integration/web/server-build.ts"

export const build = await serverBuild()
const handler = createRequestHandler(build, build.mode)
const cookieOf = (header: string) => header.split(";")[0] ?? ""

/**
 * The browser of somebody signed in, or of a stranger: asks for pages and sends forms with a token.
 * @param session the token of a session that was begun before
 */
export async function browserOf(personId?: string, session?: string) {
  const cookies = [cookieOf(cookieHeader("browser", "a-browser"))]
  if (personId) {
    const begun = await beginDemoSession(
      { actor: { kind: "stranger" }, now: () => new Date() },
      { personId, browser: { sessionToken: undefined, hash: null, device: "test" } },
    )
    if (begun.ok) cookies.push(cookieOf(cookieHeader("session", begun.value.token)))
  }
  if (session) cookies.push(cookieOf(cookieHeader("session", session)))
  const headers = new Headers({
    cookie: cookies.join("; "),
    host: new URL(env().APP_URL).host,
    origin: env().APP_URL,
  })
  const asked = (address: string) => new Request(`${env().APP_URL}${address}`, { headers })
  return {
    /** Takes a `Set-Cookie` header as a browser does. */
    keep: (cookie: string) => headers.set("cookie", `${headers.get("cookie")}; ${cookieOf(cookie)}`),
    /** A request as this browser makes it, for a loader that is called by itself. */
    asked,
    get: (address: string) => handler(asked(address), {}),
    send(address: string, fields: Readonly<Record<string, string>> | URLSearchParams) {
      const request = asked(address)
      const body = new URLSearchParams(fields)
      body.set("csrf", csrfToken(request).token)
      return handler(new Request(request.url, { method: "POST", headers, body }), {})
    },
  }
}

export type MemberBrowser = Awaited<ReturnType<typeof browserOf>>

export const whereTo = (response: Response) => response.headers.get("location")

/** The field that stands for the answer on a page. */
export async function markOn(browser: MemberBrowser, address: string): Promise<string> {
  const page = await (await browser.get(address)).text()
  return /name="mark" value="([^"]+)"/.exec(page)?.[1] ?? ""
}

/** What a page says it shows, to be sent back with what is pressed there. */
export async function seenOn(browser: MemberBrowser, address: string): Promise<string> {
  const page = await (await browser.get(address)).text()
  return /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? ""
}
