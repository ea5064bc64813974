import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"
import { run } from "./run.mjs"
import { Sentence, say } from "./sentence.mjs"

const macChrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
const chromiumNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]

/** A Chromium for the browser tests: the one named, Playwright's own, the system's, or a new one. */
export function findChromium() {
  return findProgram({
    setting: "CHROMIUM",
    search: async () => {
      const { chromium } = await import("@playwright/test")
      return firstExecutable([chromium.executablePath(), ...onPath(chromiumNames), macChrome])
    },
    aptPackage: "chromium",
    advice: "install Chromium or Google Chrome, or name one in CHROMIUM",
  })
}

/** A redis-server for the Redis half of the queue's tests. */
export function findRedisServer() {
  return findProgram({
    setting: "REDIS_SERVER",
    search: async () => firstExecutable(onPath(["redis-server", "valkey-server"])),
    aptPackage: "redis-server",
    advice: "install redis-server, or name one in REDIS_SERVER",
  })
}

/** A Java for the Nu HTML checker. */
export function findJava() {
  return findProgram({
    setting: "JAVA",
    search: async () => firstExecutable(onPath(["java"])),
    aptPackage: "default-jre-headless",
    advice: "install Java 17 or newer, or name one in JAVA",
  })
}

async function findProgram({ setting, search, aptPackage, advice }) {
  const named = process.env[setting]
  if (named) {
    if (firstExecutable([named])) return named
    throw new Sentence(`${setting} names ${named}, which cannot be run: ${advice}.`)
  }
  const found = await search()
  if (found) return found
  const why = await installByApt(aptPackage)
  const installed = await search()
  if (installed) return installed
  throw new Sentence(
    `The tests want ${aptPackage}, and it is not here (${why}): ${advice}, then run "npm test" again.`,
  )
}

/** @returns why it did not help, should it not have */
async function installByApt(name) {
  const apt = firstExecutable(onPath(["apt-get"]))
  if (!apt) return "there is no apt-get to install it with"
  if (process.getuid?.() !== 0) return "only root may install it"
  say(`Installing ${name} by apt-get`)
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  const update = await run(apt, ["update"], { env, title: "apt-get update" })
  const args = ["install", "--yes", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0", name]
  const install = await run(apt, args, { env, title: `Installing ${name}` })
  if (install.code === 0) return "apt-get installed it where it was not found"
  const output = install.output.trim() || update.output.trim()
  return `apt-get failed: ${output.split("\n").at(-1) ?? "without a word"}`
}

function onPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean)
  return names.flatMap((name) =>
    [...folders, "/usr/bin", "/usr/sbin", "/usr/local/bin"].map((f) => join(f, name)),
  )
}

function firstExecutable(paths) {
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
