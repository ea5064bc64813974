import postgres from "postgres"
import { seconds } from "#app/kernel/durations.ts"
import { env } from "#app/platform/env.server.ts"

export type Listener = {
  /**
   * The connection listens from now on; what was sent before is lost.
   * @param clockAheadMs how far the database's clock is ahead of ours, at most
   */
  readonly onUp: (clockAheadMs: number) => void
  /** The connection is gone; what is sent until the next `onUp` is lost. */
  readonly onDown: () => void
  readonly onNotify: (payload: string) => void
}

export type Listening = {
  /** Resolves once everything sent before this call has reached `onNotify`, or the connection is down. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

const heartbeat = seconds(5)
const patience = seconds(3)
const firstWait = 200
const longestWait = seconds(5)

/**
 * Listens on one PostgreSQL channel over a connection of its own, and connects again for as long as it
 * takes. postgres.js has `listen`, but it neither says when its connection is gone nor survives a refused
 * reconnection, and a cache must know both.
 */
export function listenTo(channel: string, listener: Listener): Listening {
  let current: Connection | undefined
  let timer: NodeJS.Timeout | undefined
  let wait = firstWait
  let closed = false

  function lost(connection: Connection) {
    if (current !== connection) return
    current = undefined
    void connection.end()
    listener.onDown()
    again()
  }

  function again() {
    if (closed) return
    timer = setTimeout(connect, wait)
    wait = Math.min(wait * 2, longestWait)
  }

  async function connect() {
    const connection = open(channel, listener.onNotify, () => lost(connection))
    try {
      const clockAheadMs = await connection.start()
      if (closed) return void connection.end()
      current = connection
      wait = firstWait
      listener.onUp(clockAheadMs)
      beat(connection)
    } catch {
      void connection.end()
      again()
    }
  }

  function beat(connection: Connection) {
    timer = setTimeout(async () => {
      if (current !== connection) return
      if (await connection.answers()) return beat(connection)
      lost(connection)
    }, heartbeat)
  }

  void connect()

  return {
    async settled() {
      const connection = current
      if (connection && !(await connection.answers())) lost(connection)
    },
    async close() {
      closed = true
      clearTimeout(timer)
      const connection = current
      current = undefined
      await connection?.end()
    },
  }
}

type Connection = ReturnType<typeof open>

function open(channel: string, onNotify: (payload: string) => void, onclose: () => void) {
  // postgres.js takes `onnotify` but does not name it in its types.
  const options = {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: patience / 1_000,
    fetch_types: false,
    onnotice: () => {},
    onclose,
    onnotify: (_channel: string, payload: string) => onNotify(payload),
  }
  const sql = postgres(env().DATABASE_URL, options)
  return {
    async start() {
      await sql.unsafe(`listen "${channel}"`)
      const asked = Date.now()
      const [row] = await sql<
        [{ now: number }]
      >`select extract(epoch from clock_timestamp())::float8 * 1000 as now`
      // As though the answer took no time: while we start it may wait long to be read, and a page that is
      // kept until a job closes must rather go too early than too late.
      return row.now - asked
    },
    /** PostgreSQL hands over what it was notified of before it says that a query is done. */
    answers: () => within(patience, sql`select 1`),
    end: () => sql.end({ timeout: 0 }).catch(() => {}),
  }
}

async function within(ms: number, query: PromiseLike<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false)
  })
  const done = Promise.resolve(query).then(
    () => true,
    () => false,
  )
  return Promise.race([done, late]).finally(() => clearTimeout(timer))
}
