import { readdir, readFile } from "node:fs/promises"
import { extname, join, relative, sep } from "node:path"
import { isCompressible, smallForms, worthCompressing } from "#app/web/compress.server.ts"
import { addForm, type ReadyAnswer, readyAnswer } from "#app/web/ready-answer.server.ts"

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/vnd.microsoft.icon",
  ".mp3": "audio/mpeg",
}

/** A name with a hash of the content in it never changes what it means. */
const hashed = /^\/(?:assets|islands)\/.+-[\w-]{8,}\.\w+$/

/** Finds the file for a path as it was sent. Loaded and compressed when first asked for, then kept. */
export type StaticFiles = (address: string) => Promise<ReadyAnswer> | undefined

/**
 * The files of the browser's build. Only what stood there at the start is sent: no path of a request
 * ever reaches the file system.
 * @param headers sent with each file, name after value after name
 */
export async function staticFiles(folder: string, headers: readonly string[]): Promise<StaticFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = new Map<string, string>()
  for (const entry of found) {
    const path = join(entry.path, entry.name)
    const address = `/${relative(folder, path).split(sep).join("/")}`
    if (entry.isFile() && types[extname(path)]) paths.set(address, path)
  }
  const loaded = new Map<string, Promise<ReadyAnswer>>()

  return (address) => {
    const path = paths.get(address)
    if (path === undefined) return undefined
    const kept = loaded.get(address)
    if (kept) return kept
    const file = load(path, address, headers)
    loaded.set(address, file)
    file.catch(() => loaded.delete(address))
    return file
  }
}

async function load(path: string, address: string, headers: readonly string[]): Promise<ReadyAnswer> {
  const body = await readFile(path)
  const type = types[extname(path)] ?? "application/octet-stream"
  const age = hashed.test(address) ? "public, max-age=31536000, immutable" : "public, max-age=3600"
  const answer = readyAnswer(body, type, ["Cache-Control", age, "Vary", "Accept-Encoding", ...headers])
  if (!isCompressible(type) || body.length < worthCompressing) return answer
  const small = await smallForms(body)
  addForm(answer, "br", small.br)
  addForm(answer, "gzip", small.gzip)
  return answer
}
