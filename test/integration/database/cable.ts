import { type AddressInfo, connect, createServer, type Socket } from "node:net"

/** A network between the product and its database that can be torn. */
export async function startCableTo(address: string) {
  const database = new URL(address)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(database.port), database.hostname)
    sockets.add(near)
    near.on("close", () => sockets.delete(near))
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.pipe(to)
      from.on("error", () => to.destroy()).on("close", () => to.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const url = new URL(address)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url.href,
    /** Each connection ends by a reset, without the orderly goodbye. */
    reset() {
      for (const socket of sockets) socket.resetAndDestroy()
    },
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
