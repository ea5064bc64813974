import { randomUUID } from "node:crypto"
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { assertKey, type FileStore } from "#app/platform/storage/file-store.ts"

/** Files in a folder of this machine. */
export function diskStore(folder: string): FileStore {
  const place = (key: string) => {
    assertKey(key)
    return resolve(folder, key)
  }
  return {
    async put(key, bytes) {
      const path = place(key)
      await mkdir(dirname(path), { recursive: true })
      const half = join(dirname(path), `.${randomUUID()}`)
      try {
        await writeFile(half, bytes)
        await rename(half, path)
      } catch (error) {
        await rm(half, { force: true })
        throw error
      }
    },
    async get(key) {
      try {
        return await readFile(place(key))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null
        throw error
      }
    },
    remove: (key) => rm(place(key), { force: true }),
  }
}
