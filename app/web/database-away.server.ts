/** Codes of the driver and of PostgreSQL that mean: nothing is wrong with the request, try again later. */
const away: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOENT",
  "ETIMEDOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
  // Shutting down, crashed, not yet started; too many connections; disk full; read-only.
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "53100",
  "25006",
])

/** Whether the error, or what caused it, says that the database cannot answer at present. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ("code" in error && typeof error.code === "string") {
    if (away.has(error.code) || error.code.startsWith("08")) return true
  }
  return isDatabaseAway(error.cause)
}
