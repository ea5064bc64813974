import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { root } from "./run.mjs"

/**
 * One hash over the contents of files and folders, named from the root of the checkout. What is not
 * there counts too: removing a file changes the hash.
 */
export function fingerprint(paths, more = "") {
  const hash = createHash("sha256").update(more)
  for (const path of paths) addTo(hash, path)
  return hash.digest("hex")
}

function addTo(hash, path) {
  const full = join(root, path)
  const found = statSync(full, { throwIfNoEntry: false })
  if (!found) {
    hash.update(`${path}\0-\0`)
  } else if (found.isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, join(path, name))
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`${path}\0${found.size}\0`).update(readFileSync(full))
  }
}
