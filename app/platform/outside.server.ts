import { lookup as systemLookup } from "node:dns"
import { get } from "node:https"
import type { LookupFunction } from "node:net"
import ipaddr from "ipaddr.js"
import { seconds } from "#app/kernel/durations.ts"
import { err, ok, type Result } from "#app/kernel/result.ts"

/** Why nothing was read from an address that somebody else named. */
export type OutsideTrouble = {
  readonly kind: "not-allowed" | "not-reached" | "too-slow" | "too-large" | "not-there" | "not-text"
}

/** Reads the text at an address. */
export type ReadOutside = (address: string) => Promise<Result<string, OutsideTrouble>>

type Limits = {
  readonly maxBytes: number
  readonly timeoutMs: number
  /** Whether a connection to an address of the internet protocol may be made. */
  readonly mayReach: (ip: string) => boolean
  /** Who is trusted to say whose a name is, in place of whom everybody trusts (PEM). */
  readonly ca?: string
}

const usual: Limits = { maxBytes: 64 * 1_024, timeoutMs: seconds(5), mayReach: isPublic }

/** Whether an address is one of the open internet: not this machine, not a network behind it, not a special one. */
export function isPublic(ip: string): boolean {
  // An address of the old protocol dressed as one of the new is looked at as what it is.
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === "unicast"
}

/**
 * Reads an address that a stranger's document names: by https alone, from the open internet alone, without following
 * a redirect, and no more than fits. The name is looked up once, and what is looked at is what is connected to: so a
 * name that answers differently the second time gains nothing. Nothing of who asks is sent.
 */
export function readOutside(
  address: string,
  limits: Limits = usual,
): Promise<Result<string, OutsideTrouble>> {
  return new Promise((resolve) => {
    const refuse = (kind: OutsideTrouble["kind"]) => resolve(err({ kind }))
    const url = URL.canParse(address) ? new URL(address) : undefined
    // A number in place of a name would be connected to without being looked up.
    const isName = url && !ipaddr.isValid(url.hostname.replace(/^\[|\]$/g, ""))
    if (!url || !isName || url.protocol !== "https:" || url.username || url.password)
      return refuse("not-allowed")
    const signal = AbortSignal.timeout(limits.timeoutMs)
    const request = get(
      url,
      {
        agent: false,
        ca: limits.ca,
        signal,
        lookup: lookupWhere(limits.mayReach),
        headers: { Accept: "application/json, */*;q=0.5", "Accept-Encoding": "identity" },
        maxHeaderSize: 8_192,
      },
      (answer) => {
        const { statusCode, headers } = answer
        const isPacked = (headers["content-encoding"] ?? "identity") !== "identity"
        if (statusCode !== 200 || isPacked) {
          request.destroy()
          return refuse("not-there")
        }
        const chunks: Buffer[] = []
        let bytes = 0
        answer.on("data", (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes > limits.maxBytes) {
            request.destroy()
            refuse("too-large")
          } else chunks.push(chunk)
        })
        answer.on("end", () => resolve(textOf(Buffer.concat(chunks))))
        answer.on("error", () => refuse(signal.aborted ? "too-slow" : "not-reached"))
      },
    )
    request.on("error", (error: NodeJS.ErrnoException) => {
      if (signal.aborted) return refuse("too-slow")
      refuse(error.code === notAllowed ? "not-allowed" : "not-reached")
    })
  })
}

const notAllowed = "ADDRESS_NOT_ALLOWED"

/** Looks a name up, and gives of its addresses those that may be reached. */
function lookupWhere(mayReach: Limits["mayReach"]): LookupFunction {
  return (name, options, answer) => {
    systemLookup(name, { ...options, all: true }, (error, found) => {
      if (error) return answer(error, [])
      const allowed = found.filter(({ address }) => mayReach(address))
      // One name with an address inside and one outside is not a mistake anybody makes.
      if (allowed.length < found.length || !allowed[0]) {
        return answer(Object.assign(new Error("an address inside"), { code: notAllowed }), [])
      }
      if (options.all) return answer(null, allowed)
      answer(null, allowed[0].address, allowed[0].family)
    })
  }
}

function textOf(bytes: Buffer): Result<string, OutsideTrouble> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    return err({ kind: "not-text" })
  }
}
