import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fingerprint } from "./fingerprint.mjs"
import { root, run } from "./run.mjs"
import { Sentence, say } from "./sentence.mjs"

const stamp = join(root, "node_modules", ".values-first-installed")

/**
 * Installs the packages of the lock file when they are not there yet. The commands call it themselves:
 * npm's own pre-scripts do not run where `ignore-scripts` is set.
 */
export async function installWhatIsMissing() {
  const wanted = fingerprint(["package-lock.json"], `${process.platform}-${process.arch}`)
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return
  say("Installing packages (about a minute, the first time and after an update)")
  // Building needs the development packages too, and the database binaries are optional ones: settings
  // of the machine must not leave them out. No package we use needs its install script.
  const args = ["ci", "--include=dev", "--include=optional", "--ignore-scripts", "--no-audit", "--no-fund"]
  const npm = process.env.npm_execpath
  const { code, output } = npm?.endsWith(".js")
    ? await run(process.execPath, [npm, ...args], { title: "Installing packages" })
    : await run("npm", args, { title: "Installing packages" })
  if (code !== 0) throw new Sentence(whyNot(output))
  writeFileSync(stamp, wanted)
}

function whyNot(output) {
  if (/ENOSPC/.test(output)) return "The disk is full: free at least 1 GB and run the command again."
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return "The packages could not be fetched: connect this machine to the network (or set npm's registry or proxy) and run the command again."
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `The packages cannot be written to ${join(root, "node_modules")}: run the command as the owner of that folder.`
  }
  return `The packages could not be installed; "npm ci" says why:\n${output.trim().split("\n").slice(-15).join("\n")}`
}
