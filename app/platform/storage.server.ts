import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { dirname, join, resolve, sep } from "node:path"
import { env } from "#app/platform/env.server.ts"

function place(key: string): string {
  const root = resolve(env().DATA_DIR, "files")
  const path = resolve(root, key)
  if (!path.startsWith(root + sep)) throw new Error("storage key leaves its folder")
  return path
}

/** Keeps a file whole or not at all. The same key written twice holds the last. */
export async function putFile(key: string, bytes: Uint8Array): Promise<void> {
  const path = place(key)
  await mkdir(dirname(path), { recursive: true })
  const half = join(dirname(path), `.${process.pid}-${Math.random().toString(36).slice(2)}`)
  await writeFile(half, bytes)
  await rename(half, path)
}

/** @returns the bytes, or null where there is no such file */
export async function getFile(key: string): Promise<Uint8Array | null> {
  try {
    return await readFile(place(key))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null
    throw error
  }
}
