import type { IncomingMessage } from "node:http"
import { Readable } from "node:stream"
import { minutes, seconds } from "#app/kernel/durations.ts"
import type { Language } from "#app/ui/language/language.ts"
import { ownHeaders } from "#app/web/caller.server.ts"
import { languageCookieHeader } from "#app/web/language.server.ts"

/** 2,000 characters as people see them may take more than 200 kB once a form has encoded them. */
const largestBody = 256 * 1_024

const own: ReadonlySet<string> = new Set(Object.values(ownHeaders))

/** What is read and thrown away of a body that is too large, so that its sender gets to read our answer. */
const mostDiscarded = 4 * 1_024 * 1_024

type BodyLimits = { readonly bytes: number; readonly wait: number }

/** A form without a file arrives in no time, also on a slow line. */
export const usualForm: BodyLimits = { bytes: largestBody, wait: seconds(30) }

/** Three megabytes of any script: a form sends most of its letters three times as long. Minutes on a slow line. */
export const longText: BodyLimits = { bytes: 10 * 1_024 * 1_024, wait: minutes(5) }

/** How many bytes are to come where they are more than a usual form's; 0 where they are not. */
export function bytesOfLongText(req: IncomingMessage): number {
  const bytes = Number(req.headers["content-length"] ?? 0)
  return bytes > usualForm.bytes && bytes <= longText.bytes ? bytes : 0
}

/** Far more than a recording may hold: whoever sends so much is told by the page which file was too large. */
const mostSent = 100 * 1_024 * 1_024

/** A body that is handed on as it arrives; whoever reads it counts. */
export function fileBody(req: IncomingMessage): ReadableStream<Uint8Array> | "too-large" {
  if (Number(req.headers["content-length"] ?? 0) > mostSent) return "too-large"
  return Readable.toWeb(req) as ReadableStream<Uint8Array>
}

/** The whole body, or `too-large`, or `broken-off` when the caller went away. */
export function readBody(
  req: IncomingMessage,
  { bytes, wait }: BodyLimits,
): Promise<Buffer<ArrayBuffer> | "too-large" | "broken-off"> {
  const most = Math.max(bytes, mostDiscarded)
  return new Promise((resolve) => {
    if (Number(req.headers["content-length"] ?? 0) > most) return resolve("too-large")
    let chunks: Buffer[] = []
    let size = 0
    const late = setTimeout(() => req.destroy(), wait)
    req.on("data", (chunk: Buffer) => {
      size += chunk.length
      if (size <= bytes) chunks.push(chunk)
      else chunks = []
      if (size > most) resolve("too-large")
    })
    req.on("end", () => {
      clearTimeout(late)
      resolve(size > bytes ? "too-large" : Buffer.concat(chunks))
    })
    req.on("error", () => resolve("broken-off"))
    req.on("close", () => {
      clearTimeout(late)
      resolve("broken-off")
    })
  })
}

/**
 * The caller's address. With a trusted proxy in front it is the last one in `X-Forwarded-For`: the one
 * the proxy wrote itself.
 */
export function callerAddress(req: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? req.headers["x-forwarded-for"] : undefined
  const last = String(forwarded ?? "")
    .split(",")
    .at(-1)
    ?.trim()
  return last || req.socket.remoteAddress || "unknown"
}

/** The request as routes see it, `Origin` left out: it has been checked, and behind a proxy it is not `Host`. */
export function webRequest(
  req: IncomingMessage,
  url: URL,
  from: { readonly requestId: string; readonly address: string; readonly signal: AbortSignal },
  body: Buffer<ArrayBuffer> | ReadableStream<Uint8Array> | undefined,
): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || name === "origin" || own.has(name)) continue
    headers.set(name, Array.isArray(value) ? value.join(", ") : value)
  }
  headers.set(ownHeaders.requestId, from.requestId)
  headers.set(ownHeaders.address, from.address)
  const method = req.method ?? "GET"
  return new Request(url, {
    method,
    headers,
    signal: from.signal,
    ...(body && (!Buffer.isBuffer(body) || body.length > 0) ? { body, duplex: "half" } : {}),
  })
}

/** A request that says nothing of the one who asks but the language: what is drawn for it fits everybody. */
export function requestForEverybody(url: URL, language: Language, requestId: string): Request {
  const headers = new Headers({
    [ownHeaders.forEverybody]: "1",
    [ownHeaders.requestId]: requestId,
    cookie: languageCookieHeader(language).split(";", 1)[0] ?? "",
  })
  return new Request(url, { headers })
}
