import { env } from "#app/platform/env.server.ts"

/** What a log line may hold: numbers, yes or no, and words that name a thing of ours (an id, a kind, a pattern). */
export type LogFields = Readonly<Record<string, number | boolean | string | undefined>>

const order = ["debug", "info", "warn", "error"] as const
type Level = Exclude<(typeof order)[number], "debug">

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

export const log = {
  info: (event: string, fields: LogFields = {}) => write("info", logLine("info", event, fields, new Date())),
  warn: (event: string, fields: LogFields = {}) => write("warn", logLine("warn", event, fields, new Date())),
  /** `error` may be anything that was thrown. */
  error: (event: string, error: unknown, fields: LogFields = {}) =>
    write("error", errorLine(event, error, fields, new Date())),
}

/** A log line about something that was thrown: its kind, its code, where in our code; never its data. */
export function errorLine(event: string, error: unknown, fields: LogFields, at: Date): string {
  if (!(error instanceof Error)) return logLine("error", event, { error: typeof error, ...fields }, at)
  const root = rootCause(error)
  const code = "code" in root && typeof root.code === "string" ? root.code : undefined
  const line = JSON.parse(logLine("error", event, { error: root.name, code, ...fields }, at))
  const frames = (root.stack ?? "").split("\n").filter((text) => text.startsWith("    at "))
  const message = aboutCode.has(root.name) ? root.message : undefined
  return JSON.stringify({ ...line, message, frames: frames.slice(0, framesKept).map((text) => text.trim()) })
}

function rootCause(error: Error): Error {
  return error.cause instanceof Error ? rootCause(error.cause) : error
}

function safe(value: LogFields[string]): LogFields[string] {
  return typeof value !== "string" || nameOfAThing.test(value) ? value : "[withheld]"
}

function write(level: Level, line: string): void {
  const wanted = env().LOG_LEVEL
  if (wanted !== "silent" && order.indexOf(level) >= order.indexOf(wanted)) process.stdout.write(`${line}\n`)
}
