/** What a log line may hold: numbers, yes or no, and words that name a thing of ours (an id, a kind, a pattern). */
export type LogFields = Readonly<Record<string, number | boolean | string | undefined>>

type Level = "info" | "warn" | "error"

const nameOfAThing = /^[\w.:/*(){}-]{1,120}$/
const framesKept = 8

/** Errors of the language itself: their messages name code. Any other may quote what somebody typed. */
const aboutCode = new Set(["TypeError", "ReferenceError", "RangeError"])

/**
 * One JSON line on standard output. A text that is not the name of a thing of ours (it has a space, an
 * `@`, an accent) is withheld, so that a name or an answer passed by mistake does not reach the log.
 */
export function logLine(level: Level, event: string, fields: LogFields, at: Date): string {
  const kept = Object.entries(fields).map(([key, value]) => [key, safe(value)])
  return JSON.stringify({ at: at.toISOString(), level, event, ...Object.fromEntries(kept) })
}

/** What may be said of an error: its kind, its code and where in our code, never its message or its data. */
export function errorFields(error: unknown): { fields: LogFields; frames: readonly string[] } {
  if (!(error instanceof Error)) return { fields: { error: typeof error }, frames: [] }
  const root = rootCause(error)
  const code = "code" in root && typeof root.code === "string" ? root.code : undefined
  const frames = (root.stack ?? "").split("\n").filter((line) => line.startsWith("    at "))
  return {
    fields: { error: root.name, code },
    frames: frames.slice(0, framesKept).map((line) => line.trim()),
  }
}

export const log = {
  info: (event: string, fields: LogFields = {}) => write(logLine("info", event, fields, new Date())),
  warn: (event: string, fields: LogFields = {}) => write(logLine("warn", event, fields, new Date())),
  /** `error` may be anything that was thrown. */
  error(event: string, error: unknown, fields: LogFields = {}) {
    const { fields: about, frames } = errorFields(error)
    const line = JSON.parse(logLine("error", event, { ...about, ...fields }, new Date()))
    const root = error instanceof Error ? rootCause(error) : undefined
    const message = root && aboutCode.has(root.name) ? root.message : undefined
    write(JSON.stringify({ ...line, message, frames }))
  },
}

function rootCause(error: Error): Error {
  return error.cause instanceof Error ? rootCause(error.cause) : error
}

function safe(value: LogFields[string]): LogFields[string] {
  return typeof value !== "string" || nameOfAThing.test(value) ? value : "[withheld]"
}

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}
