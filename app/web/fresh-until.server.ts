const header = "X-Fresh-Until"

/**
 * Headers for a loader's answer, `data(page, { headers: freshUntil(vacancy.closesAt) })`: a page kept for
 * everybody is not sent from that instant on. The header itself never leaves the process.
 */
export function freshUntil(instant: Date): Record<string, string> {
  return { [header]: instant.toISOString() }
}

/** The earliest instant that the loaders of a page name. */
export function earliestFreshUntil(loaderHeaders: readonly Headers[]): Date | undefined {
  const instants = loaderHeaders.flatMap((headers) => headers.get(header) ?? [])
  return instants.length === 0 ? undefined : new Date(Math.min(...instants.map((text) => Date.parse(text))))
}

/** Takes the header off an answer that goes out. */
export function withoutFreshUntil(headers: Headers): void {
  headers.delete(header)
}
