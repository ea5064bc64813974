import { createServer, type Server } from "node:http"
import { join } from "node:path"
import type { Duplex } from "node:stream"
import type { ServerBuild } from "@remix-run/node"
import { demoIsAlone } from "#app/domain/demo/index.server.ts"
import { minutes, seconds } from "#app/kernel/durations.ts"
import { env } from "#app/platform/env.server.ts"
import { log } from "#app/platform/log.server.ts"
import { requestListener } from "#app/web/answer.server.ts"
import { isDatabaseAway } from "#app/web/database-away.server.ts"
import { firstViews } from "#app/web/first-view.server.ts"
import { handOverNothing } from "#app/web/no-handover.server.ts"
import { pageCache } from "#app/web/page-cache.server.ts"
import { readyHeaders } from "#app/web/security-headers.server.ts"
import { staticFiles } from "#app/web/static-files.server.ts"
import { assertBoundRole, closeDatabase } from "#db/client.ts"
import { listenTo } from "#db/listen.ts"

/** Sent by the database whenever a page that anybody may read has changed. */
const publicContentChannel = "public_content"

/** What the process ends with when another program holds the port. Whoever started us reads it. */
const portTaken = 98
const failed = 1

const cacheBytes = 64 * 1_024 * 1_024
const drainFor = seconds(10)
const databaseWait = seconds(30)
/** A recording of 10 MB on a slow line takes minutes to arrive. What holds no file has half a minute. */
const uploadWait = minutes(15)

/**
 * The web process, from here to its end: answers until it is told to stop (SIGTERM, SIGINT, or the one
 * who started it goes away), then finishes what is under way and exits with 0.
 */
export async function startWebProcess(build: ServerBuild, { folder }: { folder: string }): Promise<void> {
  const { PORT, HOST } = settings()
  process.on("uncaughtException", (error) => endAtOnce("web.uncaught", error))
  process.on("unhandledRejection", (error) => endAtOnce("web.rejected", error))

  handOverNothing()
  const common = readyHeaders()
  const client = join(folder, "build/client")
  const first = await firstViews(client)
  const whole = { page: first.whole, headers: readyHeaders(first.style) }
  const cache = pageCache({ maxBytes: cacheBytes, headers: common, whole })
  const files = await staticFiles(client, common)
  await boundRole()
  if (env().DEMO && !(await demoIsAlone({ actor: { kind: "stranger" }, now: () => new Date() }))) {
    giveUp("DEMO=1 lets anybody be anybody, and this database holds a real provider. Start without DEMO=1.")
  }
  const publicContent = listenTo(publicContentChannel, {
    onUp: (clockAheadMs) => cache.open(clockAheadMs),
    onDown: () => cache.close(),
    onNotify: () => cache.drop(),
  })

  const stopping = new AbortController()
  const listener = requestListener({
    build,
    files,
    cache,
    first,
    settled: publicContent.settled,
    stopping: stopping.signal,
  })
  const server = createServer(
    { keepAliveTimeout: seconds(65), headersTimeout: seconds(15), requestTimeout: uploadWait },
    listener,
  )
  server.on("clientError", refuseBrokenRequest)

  const stop = once(async () => {
    stopping.abort()
    await drained(server)
    await publicContent.close()
    await closeDatabase()
    process.exit(0)
  })
  process.on("SIGTERM", stop)
  process.on("SIGINT", stop)
  if (process.send) process.on("disconnect", stop)

  server.on("error", (error: NodeJS.ErrnoException) => {
    const taken = error.code === "EADDRINUSE"
    giveUp(
      taken
        ? `Port ${PORT} is in use by another program. Stop that program, or choose another port: PORT=${PORT + 1} npm start`
        : `The web process cannot listen on ${HOST}:${PORT} (${error.code}). Choose another HOST or PORT.`,
      taken ? portTaken : failed,
    )
  })
  server.listen(PORT, HOST, () => {
    log.info("web.ready", { port: PORT })
    process.send?.("ready")
  })
}

function settings() {
  try {
    return env()
  } catch (error) {
    return giveUp(messageOf(error))
  }
}

/** Refuses to start on a role that row security does not bind; waits for a database that is still waking. */
async function boundRole(): Promise<void> {
  const patience = Date.now() + databaseWait
  for (;;) {
    try {
      return await assertBoundRole()
    } catch (error) {
      const mayWait = isDatabaseAway(error) && Date.now() < patience
      if (!mayWait) {
        giveUp(isDatabaseAway(error) ? "The database does not answer. Check DATABASE_URL." : messageOf(error))
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

/** Resolves once no connection is left: idle ones are ended, busy ones may finish, for ten seconds. */
async function drained(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const last = setTimeout(() => server.closeAllConnections(), drainFor)
  await closed
  clearInterval(sweep)
  clearTimeout(last)
}

/** A request that is not HTTP, too long in its headers, or too slow. */
function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy()
  const status =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? "408 Request Timeout"
        : "400 Bad Request"
  const pairs = readyHeaders()
  const lines = pairs.flatMap((name, i) => (i % 2 === 0 ? `${name}: ${pairs[i + 1]}` : []))
  socket.end([`HTTP/1.1 ${status}`, "Connection: close", "Content-Length: 0", ...lines, "", ""].join("\r\n"))
}

function endAtOnce(event: string, error: unknown): never {
  log.error(event, error)
  process.exit(failed)
}

function once(run: () => Promise<void>): () => void {
  let running = false
  return () => {
    if (running) return
    running = true
    void run()
  }
}

/** Says why in one sentence, and ends. */
function giveUp(sentence: string, code: number = failed): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
