import { AwsClient } from "aws4fetch"
import { seconds } from "#app/kernel/durations.ts"
import type { Bucket } from "#app/platform/storage/bucket-address.ts"
import { assertKey, type FileStore } from "#app/platform/storage/file-store.ts"

const patience = seconds(60)

/** Files in a bucket of S3-compatible storage, by path (`host/bucket/key`), each request signed. */
export function s3Store({ address, ...credentials }: Bucket): FileStore {
  const client = new AwsClient({ ...credentials, service: "s3", retries: 3 })

  async function ask(method: "PUT" | "GET" | "DELETE", key: string, body?: Uint8Array): Promise<Response> {
    assertKey(key)
    const response = await client.fetch(address + key, {
      method,
      // Never led elsewhere: a signed request is for this storage alone.
      redirect: "error",
      signal: AbortSignal.timeout(patience),
      ...(body && { body: new Uint8Array(body) }),
    })
    if (response.ok || response.status === 404) return response
    throw new Error(`storage answered ${method} with ${response.status}`)
  }

  return {
    async put(key, bytes) {
      const { ok, status } = await ask("PUT", key, bytes)
      if (!ok) throw new Error(`storage answered PUT with ${status}`)
    },
    async get(key) {
      const response = await ask("GET", key)
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
    },
    async remove(key) {
      await ask("DELETE", key)
    },
  }
}
