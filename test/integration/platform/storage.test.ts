import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { bucketAt } from "#app/platform/storage/bucket-address.ts"
import { diskStore } from "#app/platform/storage/disk.server.ts"
import { s3Store } from "#app/platform/storage/s3.server.ts"
import { startStorageServer } from "#test/integration/platform/storage-server.ts"

const folder = mkdtempSync(join(tmpdir(), "values-first-storage-"))
const server = await startStorageServer("the-key")
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await server.stop()
})

const bucketOf = (who: string) =>
  bucketAt(`s3://${who}:secret@${server.host}/files?region=eu-west-2&tls=off`)!
const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256)

describe.each([
  ["a folder", diskStore(folder)],
  ["a bucket", s3Store(bucketOf("the-key"))],
])("files in %s", (_, store) => {
  test("are kept as they are, replaced by their key, and taken away", async () => {
    const key = "recordings/0197a000-one"
    expect(await store.get(key)).toBeNull()
    await store.put(key, bytes)
    expect(Buffer.from((await store.get(key))!).equals(bytes)).toBe(true)
    await store.put(key, Uint8Array.of(1))
    expect([...(await store.get(key))!]).toEqual([1])
    await store.remove(key)
    expect(await store.get(key)).toBeNull()
    await store.remove(key)
  })

  test("cannot be named so that they leave their place", async () => {
    for (const key of ["../secrets.json", "a/../../b", "/etc/passwd", "a//b", "", "a/.", "a?b"]) {
      await expect(Promise.resolve().then(() => store.get(key))).rejects.toThrow("not a storage key")
    }
  })
})

test("a folder holds no half of a file", () => {
  expect(readdirSync(join(folder, "recordings"))).toEqual([])
})

test("a bucket is asked again where it fails for a moment", async () => {
  const store = s3Store(bucketOf("the-key"))
  server.failNext(2)
  await store.put("certificates/one.pdf", bytes)
  expect(server.objects.get("/files/certificates/one.pdf")?.length).toBe(bytes.length)
})

test("a bucket that refuses is an error, and never an absent file", async () => {
  const store = s3Store(bucketOf("another-key"))
  await expect(store.get("certificates/one.pdf")).rejects.toThrow("403")
  await expect(store.put("certificates/two.pdf", bytes)).rejects.toThrow("403")
  await expect(store.remove("certificates/one.pdf")).rejects.toThrow("403")
})
