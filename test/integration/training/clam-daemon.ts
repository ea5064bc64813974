import type { AddressInfo } from "node:net"
import { createServer, type Socket } from "node:net"

export type Mood = "looks" | "drops" | "speaks-nonsense" | "refuses-size"

/** A ClamAV daemon's INSTREAM over real TCP, as its manual describes it, that knows one harmful text: EICAR's. */
export async function startClamDaemon() {
  const state: { mood: Mood; scanned: number } = { mood: "looks", scanned: 0 }
  const server = createServer((socket) => {
    let taken = Buffer.alloc(0)
    socket.on("error", () => {})
    socket.on("data", (data) => {
      taken = Buffer.concat([taken, data])
      const whole = streamIn(taken)
      if (state.mood === "drops" && taken.length > 20) socket.destroy()
      else if (whole) answer(socket, whole)
    })
  })
  function answer(socket: Socket, bytes: Buffer) {
    state.scanned += 1
    const replies: Record<Mood, string> = {
      looks: bytes.includes("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
        ? "stream: Eicar-Signature FOUND"
        : "stream: OK",
      drops: "",
      "speaks-nonsense": "Good morning",
      "refuses-size": "INSTREAM size limit exceeded. ERROR",
    }
    socket.end(`${replies[state.mood]}\0`)
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    state,
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** The bytes of a stream once it has come to its end; undefined before. */
function streamIn(taken: Buffer): Buffer | undefined {
  const command = "zINSTREAM\0"
  if (!taken.toString("latin1").startsWith(command)) return undefined
  const pieces: Buffer[] = []
  let at = command.length
  while (at + 4 <= taken.length) {
    const length = taken.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(taken.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
