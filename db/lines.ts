import type { drizzle } from "drizzle-orm/postgres-js"
import type { Sql } from "postgres"
import { minutes, seconds } from "#app/kernel/durations.ts"

/** One connection to the database, used by one piece of work at a time and never again once it is lost. */
export type Line = {
  readonly db: ReturnType<typeof drizzle<Record<string, never>, Sql>>
  /** The connection is gone. True before anybody who waits for an answer can hear of it. */
  lost: boolean
  /** The server has begun the transaction: if it ends while the line is there, the line is clean again. */
  begun: boolean
}

export type Lines = {
  /** Waits for a line and has it alone while `work` lasts. Rejects at once when the line is lost. */
  readonly use: <T>(work: (line: Line) => Promise<T>) => Promise<T>
  /** Ends the lines; work under way may finish, for ten seconds. */
  readonly close: () => Promise<void>
}

/** Its code is the one that the driver gives where it notices a lost connection by itself. */
export class ConnectionLost extends Error {
  readonly code: "CONNECTION_CLOSED" | "CONNECTION_ENDED"

  constructor(code: ConnectionLost["code"] = "CONNECTION_CLOSED") {
    super(code === "CONNECTION_CLOSED" ? "the database connection is lost" : "the database is closed")
    this.code = code
  }
}

type Held = Line & { tellLost: () => void; readonly endsAt: number; idleSince: number }

const idleFor = seconds(60)
const shortestLife = minutes(30)

/**
 * A pool of connections. postgres.js has one, but gives a connection that it mended to the next transaction
 * while the one that lost it still writes to it (porsager/postgres #1133, #1155, #1216): here none is mended.
 * @param dial makes a client of one connection that never ends by itself
 */
export function openLines(
  most: number,
  dial: (line: Pick<Line, "lost">, onLost: () => void) => Line["db"],
): Lines {
  const all = new Set<Held>()
  const idle: Held[] = []
  const waiting: { take: (line: Held) => void; refuse: (error: Error) => void }[] = []
  let closed = false
  const sweep = setInterval(endIdle, seconds(15)).unref()

  function open(): Held {
    const state = {
      lost: false,
      begun: false,
      tellLost: () => {},
      endsAt: performance.now() + shortestLife * (1 + Math.random()),
      idleSince: 0,
    }
    const line: Held = Object.assign(state, { db: dial(state, () => lose(line)) })
    all.add(line)
    return line
  }

  function lose(line: Held) {
    line.lost = true
    if (idle.includes(line)) idle.splice(idle.indexOf(line), 1)
    line.tellLost()
    forget(line)
  }

  function forget(line: Held) {
    all.delete(line)
    while (!closed && waiting.length > 0 && all.size < most) waiting.shift()?.take(open())
  }

  function end(line: Held) {
    void line.db.$client.end({ timeout: 0 })
    forget(line)
  }

  function free(line: Held) {
    if (line.lost || closed) return
    if (performance.now() > line.endsAt) return end(line)
    const next = waiting.shift()
    if (next) return next.take(line)
    line.idleSince = performance.now()
    idle.push(line)
  }

  function endIdle() {
    const since = performance.now() - idleFor
    while (idle[0] && idle[0].idleSince < since) end(idle.shift()!)
  }

  function freeLine(): Held | Promise<Held> {
    if (closed) throw new ConnectionLost("CONNECTION_ENDED")
    const line = idle.pop()
    if (line) return line
    if (all.size < most) return open()
    return new Promise((take, refuse) => waiting.push({ take, refuse }))
  }

  return {
    async use(work) {
      const line = await freeLine()
      line.begun = false
      try {
        const result = await untilLost(line, work)
        free(line)
        return result
      } catch (error) {
        // Without a transaction that ended in order nobody knows what state the connection is in.
        if (line.begun) free(line)
        else if (!line.lost) end(line)
        throw error
      }
    },
    async close() {
      closed = true
      clearInterval(sweep)
      for (const { refuse } of waiting.splice(0)) refuse(new ConnectionLost("CONNECTION_ENDED"))
      await Promise.all([...all].map((line) => line.db.$client.end({ timeout: 10 })))
    },
  }
}

function untilLost<T>(line: Held, work: (line: Line) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    line.tellLost = () => reject(new ConnectionLost())
    work(line).then(resolve, reject)
  })
}
