/** What the linters cannot see: conventions of the house that are checked by reading the sources. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { root } from "./house/run.mjs"

const MAX_LINES = 400
const vagueNames = ["utils", "helpers", "common", "misc", "services"]

/**
 * @param {{ path: string, text: string }} file
 * @param {(path: string) => string} read gives the text of another file of the checkout
 * @returns {string[]} what is wrong with it
 */
export function brokenWalls({ path, text }, read) {
  const product = /^(app|db|workers)\//.test(path) && !/\.test\.tsx?$/.test(path)
  return [
    ...(isVerb(path) && product ? brokenTransactions(path, text, read) : []),
    ...(product && path !== "app/platform/env.server.ts" && /\bprocess\.env\b/.test(text)
      ? ["reads process.env: settings come from app/platform/env.server.ts"]
      : []),
    ...(path.split(/[/.]/).some((part) => vagueNames.includes(part))
      ? [`has a name that says nothing (${vagueNames.join(", ")})`]
      : []),
    ...(text.split("\n").length > MAX_LINES + 1 ? [`is longer than ${MAX_LINES} lines: split it`] : []),
  ]
}

/** The audit capability is what carries events; it would only record itself. */
function isVerb(path) {
  return path.startsWith("app/domain/") && !path.startsWith("app/domain/audit/")
}

function brokenTransactions(path, text, read) {
  if (!/\binTransaction\s*(<[^(]*>)?\(/.test(text)) return []
  const broken = []
  const excused = /\/\/ No event: \S/.test(text)
  const texts = [text, ...importsOfOwnCapability(path, text).map(read)]
  if (!texts.some((each) => /\brecord(?:Each)?\(/.test(each)) && !excused) {
    broken.push('opens inTransaction( and calls no record( (or says why: "// No event: …")')
  }
  if (/\baddBulk\(|\bnew (Queue|FlowProducer)\(|\benqueue\w*\(|\bsendMail\(|\bfetch\(/.test(text)) {
    broken.push("opens inTransaction( and queues, mails or fetches: record an event instead")
  }
  return broken
}

/** Verbs may share the step that saves and records: the record then lies one import away. */
function importsOfOwnCapability(path, text) {
  const capability = path.split("/").slice(0, 3).join("/")
  const imports = [...text.matchAll(/from "#(app\/domain\/[^"]+\.server\.ts)"/g)].map((match) => match[1])
  return imports.filter((imported) => imported.startsWith(`${capability}/`))
}

function* sourceFiles(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (path !== "db/migrations") yield* sourceFiles(path)
    } else if (/\.(ts|tsx|mjs)$/.test(entry.name)) {
      yield path
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const read = (path) => readFileSync(join(root, path), "utf8")
  for (const folder of ["app", "db", "workers", "scripts", "test", "e2e", "bench"]) {
    for (const path of sourceFiles(folder)) {
      for (const broken of brokenWalls({ path, text: read(path) }, read)) {
        console.error(`${path} ${broken}`)
        process.exitCode = 1
      }
    }
  }
}
