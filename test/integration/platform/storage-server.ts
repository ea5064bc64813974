import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** As much of S3 as we ask for: keeps objects by path, and answers nobody who has not signed. */
export async function startStorageServer(accessKeyId: string) {
  const objects = new Map<string, Buffer>()
  let failures = 0
  const signature = new RegExp(
    `^AWS4-HMAC-SHA256 Credential=${accessKeyId}/\\d{8}/eu-west-2/s3/aws4_request, SignedHeaders=[^,]*host[^,]*, Signature=[0-9a-f]{64}$`,
  )
  const server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on("data", (chunk: Buffer) => chunks.push(chunk))
    req.on("end", () => {
      const answer = (status: number, body?: Buffer) => res.writeHead(status).end(body)
      const path = req.url ?? ""
      if (!signature.test(req.headers.authorization ?? "")) return answer(403)
      if (failures > 0) {
        failures -= 1
        return answer(503)
      }
      if (req.method === "PUT") {
        objects.set(path, Buffer.concat(chunks))
        return answer(200)
      }
      if (req.method === "DELETE") {
        objects.delete(path)
        return answer(204)
      }
      const found = objects.get(path)
      return found ? answer(200, found) : answer(404)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    objects,
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The next requests fail, as storage does now and then. */
    failNext(count: number) {
      failures = count
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
