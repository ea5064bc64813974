import { resolve } from "node:path"
import { env } from "#app/platform/env.server.ts"
import { bucketAt } from "#app/platform/storage/bucket-address.ts"
import { diskStore } from "#app/platform/storage/disk.server.ts"
import type { FileStore } from "#app/platform/storage/file-store.ts"
import { s3Store } from "#app/platform/storage/s3.server.ts"

let chosen: FileStore | undefined

/** The store that the settings name: a bucket, or a folder of this machine. */
function store(): FileStore {
  if (chosen) return chosen
  const { STORAGE_URL, DATA_DIR } = env()
  const bucket = STORAGE_URL === undefined ? null : bucketAt(STORAGE_URL)
  chosen = bucket ? s3Store(bucket) : diskStore(resolve(DATA_DIR, "files"))
  return chosen
}

/** Keeps a file whole or not at all. The same key written twice holds the last. */
export const putFile: FileStore["put"] = (key, bytes) => store().put(key, bytes)

/** @returns the bytes, or null where there is no such file */
export const getFile: FileStore["get"] = (key) => store().get(key)

/** Takes a file away; nothing happens where there is none. */
export const removeFile: FileStore["remove"] = (key) => store().remove(key)
