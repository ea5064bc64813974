import { connect, type Socket } from "node:net"
import { percentile } from "./arithmetic.ts"
import { ownCpuMs } from "./machine.ts"

/** A request as it goes over the wire, made before the clock runs. */
export type Shot = { readonly bytes: Buffer; readonly id: number }

export type Answer = { readonly status: number; readonly head: string; readonly length: number }

export type Load = {
  readonly port: number
  readonly connections: number
  readonly secs: number
  /** The next request; undefined once there is none left, which ends the load early. */
  readonly next: () => Shot | undefined
  /** Whether an answer is the right one. */
  readonly right: (answer: Answer) => boolean
  /** Told of each right answer once the last byte of it is here. */
  readonly answered?: (id: number) => void
  /** Sees each answer's body, with when it was asked for. Costs time: for checks, not for figures. */
  readonly body?: (text: string, askedAt: number) => void
  readonly stop?: AbortSignal
}

export type LoadFigures = {
  readonly requests: number
  readonly errors: number
  readonly rps: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly generatorBusy: number
  /** One of the wrong answers, to find out why. */
  readonly wrong: string | undefined
}

/**
 * Sends requests over connections that stay open, one at a time on each, and counts the answers. Written
 * on bare sockets, because an HTTP client costs more than the servers that are measured here.
 */
export async function shoot(load: Load): Promise<LoadFigures> {
  const latencies: number[] = []
  let errors = 0
  let wrong: string | undefined
  const cpuBefore = ownCpuMs()
  const began = performance.now()
  const end = began + load.secs * 1_000
  const tally = {
    right: (ms: number) => latencies.push(ms),
    wrong: (what: string) => {
      errors += 1
      wrong ??= what
    },
  }
  await Promise.all(Array.from({ length: load.connections }, () => oneConnection(load, end, tally)))
  const elapsed = performance.now() - began
  const sorted = Float64Array.from(latencies).sort()
  return {
    requests: latencies.length,
    errors,
    rps: (latencies.length / elapsed) * 1_000,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    generatorBusy: (ownCpuMs() - cpuBefore) / elapsed,
    wrong,
  }
}

type Tally = { readonly right: (ms: number) => void; readonly wrong: (what: string) => void }

const patienceMs = 15_000

function oneConnection(load: Load, end: number, tally: Tally): Promise<void> {
  return new Promise((resolve) => {
    const socket: Socket = connect({ port: load.port, host: "127.0.0.1", noDelay: true })
    let shot: Shot | undefined
    let sentAt = 0

    const fire = () => {
      const now = performance.now()
      shot = now < end && !load.stop?.aborted ? load.next() : undefined
      if (!shot) {
        socket.end()
        resolve()
        return
      }
      sentAt = now
      socket.write(shot.bytes)
    }

    const done = (answer: Answer, body: string) => {
      const right = load.right(answer)
      if (right) {
        tally.right(performance.now() - sentAt)
        load.answered?.(shot!.id)
        load.body?.(body, sentAt)
      } else {
        tally.wrong(`${answer.status} with ${answer.length} bytes\n${answer.head}`)
      }
      fire()
    }

    socket.setTimeout(patienceMs, () => socket.destroy(new Error("no answer for 15 s")))
    socket.on("connect", fire)
    socket.on("data", answersIn(done, load.body !== undefined))
    socket.on("error", (error) => {
      if (shot) tally.wrong(error.message)
      shot = undefined
      resolve()
    })
    socket.on("close", () => {
      if (shot) tally.wrong("the connection was closed before the answer")
      resolve()
    })
  })
}

const headEnd = "\r\n\r\n"

/** Cuts what arrives into answers, each of a length that its head tells. */
export function answersIn(done: (answer: Answer, body: string) => void, keepBody: boolean) {
  let head: Buffer | undefined
  let answer: Answer | undefined
  let left = 0
  let kept: Buffer[] = []

  return (chunk: Buffer): void => {
    let rest = chunk
    for (;;) {
      if (!answer) {
        const data: Buffer = head ? Buffer.concat([head, rest]) : rest
        const at = data.indexOf(headEnd)
        if (at < 0) {
          head = data
          return
        }
        head = undefined
        answer = parseHead(data.toString("latin1", 0, at))
        left = answer.length
        rest = data.subarray(at + headEnd.length)
      }
      const mine = Math.min(left, rest.length)
      if (keepBody && mine > 0) kept.push(rest.subarray(0, mine))
      left -= mine
      if (left > 0) return
      rest = rest.subarray(mine)
      const whole = answer
      const body = keepBody ? Buffer.concat(kept).toString("utf8") : ""
      answer = undefined
      kept = []
      done(whole, body)
      if (rest.length === 0) return
    }
  }
}

function parseHead(head: string): Answer {
  const length = /\ncontent-length: *(\d+)/i.exec(head)?.[1]
  return { status: Number(head.slice(9, 12)), head, length: Number(length ?? 0) }
}

type Asking = {
  readonly path: string
  readonly cookie?: string | undefined
  /** The address that whoever asks comes from, as a proxy in front says it. */
  readonly from?: string
}

/** A GET as browsers send it, without what would only be compressed. */
export function getRequest({ path, cookie, from }: Asking): Buffer {
  const lines = [
    `GET ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    "User-Agent: bench",
    "Accept: text/html",
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    ...(from ? [`X-Forwarded-For: ${from}`] : []),
  ]
  return Buffer.from(`${lines.join("\r\n")}${headEnd}`)
}

/** A form's POST. */
export function postRequest({ path, cookie, body }: Asking & { readonly body: string }): Buffer {
  const lines = [
    `POST ${path} HTTP/1.1`,
    "Host: 127.0.0.1",
    "User-Agent: bench",
    "Accept: text/html",
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return Buffer.from(`${lines.join("\r\n")}${headEnd}${body}`)
}
