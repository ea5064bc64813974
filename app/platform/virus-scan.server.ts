import { connect } from "node:net"
import { minutes } from "#app/kernel/durations.ts"
import { env } from "#app/platform/env.server.ts"

export type Scan = "clean" | "found"

const chunkBytes = 64 * 1_024
const patience = minutes(1)
const longestReply = 4_096

/** Whether files that people add are looked at. */
export function isScannerThere(): boolean {
  return env().CLAMAV_URL !== undefined
}

/**
 * Asks the ClamAV daemon whether bytes hold anything harmful, by its INSTREAM command: the bytes in pieces, each after
 * its length (32 bits, the highest first), and a piece of no length at the end.
 * @throws Error where no scanner is set up, or it does not answer, or answers in other words than "clean" and "found"
 */
export async function scanForViruses(bytes: Uint8Array): Promise<Scan> {
  const { CLAMAV_URL } = env()
  if (CLAMAV_URL === undefined) throw new Error("no scanner is set up")
  const reply = await askDaemon(new URL(CLAMAV_URL), bytes)
  if (reply === "stream: OK") return "clean"
  if (/^stream: .+ FOUND$/.test(reply)) return "found"
  throw new Error("the scanner could not look at it")
}

function askDaemon({ hostname, port }: URL, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) })
    let reply = ""
    const fail = (why: string) => {
      socket.destroy()
      reject(new Error(why))
    }
    socket.setTimeout(patience, () => fail("the scanner does not answer"))
    socket.on("error", () => fail("the scanner does not answer"))
    socket.on("close", () => fail("the scanner stopped in the middle"))
    socket.on("data", (data) => {
      reply += data.toString("latin1")
      if (reply.length > longestReply) return fail("the scanner says too much")
      const end = reply.indexOf("\0")
      if (end < 0) return
      resolve(reply.slice(0, end).trim())
      socket.destroy()
    })
    socket.on("connect", () => {
      socket.write("zINSTREAM\0")
      for (let from = 0; from < bytes.length; from += chunkBytes) {
        const piece = bytes.subarray(from, from + chunkBytes)
        socket.write(lengthOf(piece))
        socket.write(piece)
      }
      socket.write(lengthOf(new Uint8Array()))
    })
  })
}

function lengthOf(piece: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  return length
}
