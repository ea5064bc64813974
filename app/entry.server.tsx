import { randomBytes } from "node:crypto"
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node"
import { isRouteErrorResponse, RemixServer } from "@remix-run/react"
import { renderToString } from "react-dom/server"
import { log } from "#app/platform/log.server.ts"
import { ScriptNonce } from "#app/ui/layout/script-nonce.ts"
import { requestIdOf } from "#app/web/caller.server.ts"
import { isDatabaseAway } from "#app/web/database-away.server.ts"
import { earliestFreshUntil } from "#app/web/fresh-until.server.ts"
import { isLoadContext, type LoadContext } from "#app/web/load-context.server.ts"

export { startWebProcess } from "#app/web/web-process.server.ts"

/** No page hydrates, so the loaders' data is never streamed after the page: the stream ends at once. */
export const streamTimeout = 1

type Page = Omit<EntryContext, "serverHandoffStream">

/** Draws the whole page at once, to one string. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  { serverHandoffStream: _neverSent, ...page }: EntryContext,
  context: AppLoadContext,
): Response {
  const own = isLoadContext(context) ? context : undefined
  const markup = renderToString(
    <ScriptNonce.Provider value={() => nonceFor(own)}>
      <RemixServer context={withProblemsNoted(page)} url={request.url} />
    </ScriptNonce.Provider>,
  )
  const html = `<!DOCTYPE html>${markup}`
  headers.set("Content-Type", "text/html; charset=utf-8")
  if (!own) return new Response(html, { status, headers })
  const freshUntil = earliestFreshUntil(Object.values(page.staticHandlerContext.loaderHeaders))
  if (freshUntil) own.freshUntil = freshUntil
  own.html = html
  return new Response(null, { status, headers })
}

/** A page's title is made of loaders' data only: what the action found wrong is put beside the frame's. */
function withProblemsNoted(page: Page): Page {
  const { actionData, loaderData } = page.staticHandlerContext
  if (!loaderData.root || !Object.values(actionData ?? {}).some(hasProblems)) return page
  const root = { ...loaderData.root, problems: true }
  return {
    ...page,
    staticHandlerContext: { ...page.staticHandlerContext, loaderData: { ...loaderData, root } },
  }
}

function hasProblems(said: unknown): boolean {
  const wrong = said as { problems?: unknown } | null | undefined
  return Array.isArray(wrong?.problems) && wrong.problems.length > 0
}

/** An address that no route answers is not a mistake of ours; all else that was thrown is. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  const requestId = requestIdOf(request)
  if (!isDatabaseAway(error)) return log.error("web.page-failed", error, { requestId })
  if (isLoadContext(context)) context.unavailable = true
  log.error("web.database-away", error, { requestId })
}

function nonceFor(context: LoadContext | undefined): string | undefined {
  if (!context) return undefined
  context.nonce ??= randomBytes(16).toString("base64url")
  return context.nonce
}
