/** Headers that the web process itself puts on a request; what a caller sends under these names is dropped. */
export const ownHeaders = {
  requestId: "x-request-id",
  address: "x-caller-address",
  forEverybody: "x-for-everybody",
} as const

/** Ties log lines, audit rows and jobs of one request together. */
export function requestIdOf(request: Request): string | undefined {
  return request.headers.get(ownHeaders.requestId) ?? undefined
}

/** The network address the request came from. A house of many people may share one. Never log it. */
export function addressOf(request: Request): string {
  return request.headers.get(ownHeaders.address) ?? "unknown"
}

/** Whether the page is drawn to be kept for everybody: it may not speak to one reader nor set a cookie. */
export function isForEverybody(request: Request): boolean {
  return request.headers.has(ownHeaders.forEverybody)
}
