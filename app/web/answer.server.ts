import { randomUUID } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import type { ServerBuild } from "@remix-run/node"
import { env } from "#app/platform/env.server.ts"
import { log } from "#app/platform/log.server.ts"
import { hasPersonalCookie } from "#app/web/cookies.server.ts"
import { comesFromOurPages } from "#app/web/csrf.server.ts"
import { type FailureKind, failurePages, failureStatus } from "#app/web/failure-page.server.tsx"
import type { FirstViews } from "#app/web/first-view.server.ts"
import { earliestFreshUntil } from "#app/web/fresh-until.server.ts"
import { languageOfCookies } from "#app/web/language.server.ts"
import type { LoadContext } from "#app/web/load-context.server.ts"
import {
  bytesOfLongText,
  callerAddress,
  fileBody,
  longText,
  readBody,
  requestForEverybody,
  usualForm,
  webRequest,
} from "#app/web/node-request.server.ts"
import type { DrawnPage, PageCache } from "#app/web/page-cache.server.ts"
import { sendReady } from "#app/web/ready-answer.server.ts"
import { roomForLongTexts } from "#app/web/room.server.ts"
import { type MatchedRoute, noRoute, routeTable } from "#app/web/route-table.server.ts"
import { type Outgoing, send, sendStream } from "#app/web/send.server.ts"
import type { StaticFiles } from "#app/web/static-files.server.ts"

type Options = {
  readonly build: ServerBuild
  readonly files: StaticFiles
  readonly cache: PageCache
  readonly first: FirstViews
  /** Resolves once the cache has heard of every change made so far. */
  readonly settled: () => Promise<void>
  /** Ends answers that have no end of their own. */
  readonly stopping: AbortSignal
}

type Body = Buffer<ArrayBuffer> | ReadableStream<Uint8Array>
type Answered = { readonly route: string; readonly status: number }

/** The framework's own ways to ask for bare data: no page of ours hydrates, so nobody has reason to. */
const forHydration = /(?:\.data|\/__manifest)$/

/**
 * Answers every request: kept public pages first, then files, then the routes.
 * @returns a listener for node:http
 */
export function requestListener({ build, files, cache, first, settled, stopping }: Options) {
  const table = routeTable(build)
  const drawFailure = failurePages(build)
  const { APP_URL, TRUST_PROXY } = env()

  return (req: IncomingMessage, res: ServerResponse): void => {
    const address = req.url ?? "/"
    const reads = req.method === "GET" || req.method === "HEAD"
    const cookies = req.headers.cookie
    const anonymous = reads && (cookies === undefined || !hasPersonalCookie(cookies))
    if (anonymous) {
      const kept = cache.at(languageOfCookies(cookies), address)
      if (kept) {
        sendReady(req, res, first.isFirst(req) ? kept.whole() : kept.answer)
        return
      }
    }
    const started = performance.now()
    const requestId = randomUUID()
    const about = { requestId, method: req.method ?? "" }
    answer(req, res, { address, reads, anonymous, requestId })
      .catch((error: unknown) => {
        log.error("web.request-failed", error, { requestId })
        return lastWords(req, res)
      })
      .then(({ route, status }) => {
        if (route !== "(file)") {
          log.info("web.request", { ...about, route, status, ms: Math.round(performance.now() - started) })
        }
      })
  }

  async function answer(
    req: IncomingMessage,
    res: ServerResponse,
    about: { address: string; reads: boolean; anonymous: boolean; requestId: string },
  ): Promise<Answered> {
    const { address, reads, anonymous, requestId } = about
    const file = reads ? files(address.split("?", 1)[0] ?? "") : undefined
    if (file) {
      sendReady(req, res, await file)
      return { route: "(file)", status: 200 }
    }
    if (!reads && req.method !== "POST")
      return fail(req, res, "broken", { status: 405, allow: "GET, HEAD, POST" })
    const url = addressed(address, APP_URL)
    const matched = url && !forHydration.test(url.pathname) ? table(url.pathname) : undefined
    if (!url || !matched) return fail(req, res, "not-found")
    // The framework would draw this too, but without asking the root for the reader's language.
    if (matched.pattern === noRoute) return fail(req, res, "not-found", { url })
    if (anonymous && matched.handle.cache === "public") {
      return answerForEverybody(req, res, { matched, address, url, requestId })
    }
    const { origin, host, "sec-fetch-site": site } = req.headers
    const said = { origin, host, secFetchSite: site as string | undefined }
    if (!reads && !comesFromOurPages(said))
      return fail(req, res, "from-elsewhere", { route: matched.pattern, url })
    const { pattern: route, handle } = matched
    const take = async (limits = usualForm) => {
      const body = reads ? undefined : handle.takesFiles ? fileBody(req) : await readBody(req, limits)
      if (body === "broken-off") return { route, status: 499 }
      if (body === "too-large") return fail(req, res, "too-large", { route, url })
      return answerOne(req, res, { matched, url, requestId, body })
    }
    const bytes = !reads && handle.takesLongText ? bytesOfLongText(req) : 0
    if (bytes === 0) return take()
    const taken = await roomForLongTexts.forBytes(bytes, () => take(longText))
    return taken === "full" ? fail(req, res, "too-large", { route, url }) : taken
  }

  async function answerForEverybody(
    req: IncomingMessage,
    res: ServerResponse,
    about: { matched: MatchedRoute; address: string; url: URL; requestId: string },
  ): Promise<Answered> {
    const { matched, address, url, requestId } = about
    const language = languageOfCookies(req.headers.cookie)
    const drawn = await cache.through(
      { language, address, url },
      async () => {
        const context = newContext()
        const response = await matched.answer(requestForEverybody(url, language, requestId), context)
        return { context, outgoing: await buffered(response, context) }
      },
      ({ context, outgoing }) => keepable(context, outgoing, matched.pattern),
    )
    if ("answer" in drawn) {
      sendReady(req, res, first.isFirst(req) ? drawn.whole() : drawn.answer)
      return { route: matched.pattern, status: 200 }
    }
    if (drawn.context.unavailable) return fail(req, res, "unavailable", { route: matched.pattern, url })
    const { status, headers, body } = drawn.outgoing
    send(req, res, await first.outgoing(req, { status, headers: new Headers(headers), body }))
    return { route: matched.pattern, status }
  }

  async function answerOne(
    req: IncomingMessage,
    res: ServerResponse,
    about: { matched: MatchedRoute; url: URL; requestId: string; body: Body | undefined },
  ): Promise<Answered> {
    const { matched, url, requestId, body } = about
    const route = matched.pattern
    const gone = new AbortController()
    res.once("close", () => {
      if (!res.writableFinished) gone.abort()
    })
    const from = { requestId, address: callerAddress(req, TRUST_PROXY), signal: gone.signal }
    const context = newContext()
    const response = await matched.answer(webRequest(req, url, from, body), context)
    if (context.unavailable && response.status >= 500) {
      const again = Buffer.isBuffer(body) ? { body } : {}
      return fail(req, res, "unavailable", { route, url, ...again })
    }
    // A route without a page of its own says no by its status alone; whoever reads is told in words.
    const silent = body === undefined && response.status === 404 && !response.body && !context.html
    if (silent && req.headers.accept?.includes("text/html")) {
      return fail(req, res, "not-found", { route, url })
    }
    // Whoever changed a public page must not see the old one on their next step.
    if (body && hasPersonalCookie(req.headers.cookie ?? "")) await settled()

    response.headers.set("X-Request-Id", requestId)
    const { status, headers } = response
    const { nonce } = context
    const { sound } = matched.handle
    if (response.body && isSentInPieces(response)) {
      const stop = AbortSignal.any([gone.signal, stopping])
      await sendStream(req, res, { status, headers, nonce }, response.body, stop)
    } else {
      send(req, res, { ...(await first.outgoing(req, await buffered(response, context))), sound })
    }
    return { route, status }
  }

  async function fail(
    req: IncomingMessage,
    res: ServerResponse,
    kind: FailureKind,
    more: { status?: number; allow?: string; route?: string; url?: URL; body?: Buffer | undefined } = {},
  ): Promise<Answered> {
    const { status = failureStatus[kind], allow, route = noRoute, url, body } = more
    const again = body && url && isUrlEncoded(req) ? formAgain(url, body) : undefined
    const language = languageOfCookies(req.headers.cookie)
    const address = url ? url.pathname + url.search : "/"
    const html = await drawFailure({ kind, language, address, ...(again ? { again } : {}) })
    const headers = new Headers({ "Content-Type": "text/html; charset=utf-8" })
    if (allow) headers.set("Allow", allow)
    if (kind === "unavailable") headers.set("Retry-After", "5")
    if (kind === "too-large") headers.set("Connection", "close")
    send(req, res, { status, headers, body: html })
    return { route, status }
  }
}

function newContext(): LoadContext {
  return { unavailable: false }
}

/** The address within our own site, whatever `Host` says; undefined where there is none. */
function addressed(address: string, appUrl: string): URL | undefined {
  const whole = new URL(appUrl).origin + address
  if (!address.startsWith("/") || !URL.canParse(whole)) return undefined
  const url = new URL(whole)
  url.searchParams.delete("_data")
  return isDecodable(url.pathname) ? url : undefined
}

/** The framework prints a path that it cannot decode; paths do not belong in a log. */
function isDecodable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== ""
  } catch {
    return false
  }
}

async function buffered(response: Response, context: LoadContext): Promise<Outgoing> {
  const { status, headers } = response
  const { nonce } = context
  // A HEAD request's answer has the drawn page's headers and no body; Node leaves the body out by itself.
  const body = context.html ?? (response.body ? Buffer.from(await response.arrayBuffer()) : null)
  return { status, headers, body, nonce }
}

function keepable(context: LoadContext, outgoing: Outgoing, route: string): DrawnPage | undefined {
  const { status, headers, body } = outgoing
  const type = headers.get("Content-Type")
  if (status !== 200 || body === null || type === null) return undefined
  if (!context.nonce && !headers.has("Set-Cookie"))
    return { body, type, freshUntil: context.freshUntil ?? earliestFreshUntil([headers]) }
  log.warn("web.public-page-not-kept", {
    route,
    script: Boolean(context.nonce),
    cookie: headers.has("Set-Cookie"),
  })
  headers.delete("Set-Cookie")
  return undefined
}

/** Whether an answer has no end, or is too long to be held whole. */
function isSentInPieces(response: Response): boolean {
  const type = response.headers.get("Content-Type") ?? ""
  return type.startsWith("text/event-stream") || type.startsWith("text/csv")
}

function isUrlEncoded(req: IncomingMessage): boolean {
  return req.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false
}

function formAgain(url: URL, body: Buffer) {
  return { action: url.pathname + url.search, fields: [...new URLSearchParams(body.toString("utf8"))] }
}

/** When even the page that says so cannot be drawn. */
function lastWords(req: IncomingMessage, res: ServerResponse): Answered {
  if (res.headersSent) res.destroy()
  else {
    const headers = new Headers({ "Content-Type": "text/plain; charset=utf-8" })
    send(req, res, {
      status: 500,
      headers,
      body: "Something went wrong here, not with you. Please try again.",
    })
  }
  return { route: noRoute, status: 500 }
}
