import { fork } from "node:child_process"
import { watch } from "node:fs"
import { join } from "node:path"
import { buildWhatChanged } from "../build.mjs"
import { keepRunning } from "./children.mjs"
import { installWhatIsMissing } from "./install.mjs"
import { root, stopRunning } from "./run.mjs"
import { endWith, Sentence, say } from "./sentence.mjs"
import { appPassword, readSettings, refuseTakenPort, settleSecrets } from "./settings.mjs"

/** Brings up the whole product, and takes it down in order when asked to. */
export async function start({ dev }) {
  const stack = []
  let ending = false
  const end = async (code) => {
    if (ending) return
    ending = true
    if (stack.length > 0) say("Stopping")
    stopRunning("SIGTERM")
    while (stack.length > 0) await stack.pop()()
    if (code === 0) say("Stopped")
    process.exit(code)
  }
  const giveUp = (error) => {
    if (ending) return
    process.exitCode = 1
    console.error(error instanceof Sentence || "kind" in error ? `\n${error.message}\n` : error)
    end(1).catch(endWith)
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0).catch(endWith))

  whenOrphaned(() => end(0).catch(endWith))

  try {
    const settings = readSettings()
    await refuseTakenPort(settings)
    await installWhatIsMissing()
    const secrets = settleSecrets(settings)
    await buildWhatChanged()
    if (ending) return
    const env = {
      ...process.env,
      ...secrets,
      NODE_ENV: "production",
      PORT: String(settings.port),
      HOST: settings.host,
      APP_URL: settings.appUrl,
      DATA_DIR: settings.dataDir,
      DEMO: settings.demo ? "1" : "0",
    }
    await refuseWrongSettings(env)
    const ownerUrl = settings.ownerUrl ?? (await startDatabase(settings, stack, giveUp, () => ending))
    const appUrl = await prepare(env, ownerUrl)
    if (!process.env.DATABASE_OWNER_URL || !process.env.DATABASE_URL) env.DATABASE_URL = appUrl
    // The owner's address is for preparing only: the web process and the worker never see it.
    delete env.DATABASE_OWNER_URL
    if (ending) return
    await startPrograms(settings, env, stack, giveUp, dev)
    if (!ending) announce(settings)
  } catch (error) {
    giveUp(error)
  }
}

/** Under npm, the end of npm is the end of us, even where its signal did not reach us. */
function whenOrphaned(then) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) then()
  }, 500).unref()
}

/** Says which setting is not right before a database is made: it would be sealed with what is then changed. */
async function refuseWrongSettings(env) {
  const { parseEnv } = await import(join(root, "build", "settings.js"))
  try {
    // The address of the app's own role is known once the database is prepared.
    parseEnv({ ...env, DATABASE_URL: env.DATABASE_URL || "known later" })
  } catch (error) {
    throw new Sentence(error.message)
  }
}

/** Starts the embedded database, and again on the same port should it be killed under the product. */
async function startDatabase({ dataDir }, stack, giveUp, ending) {
  const { startEmbeddedPostgres } = await import(join(root, "build", "embedded.js"))
  const options = { dataDir: join(dataDir, "postgres"), durable: true, onProgress: say }
  say("Starting the database")
  let database = await startEmbeddedPostgres(options)
  stack.push(() => database.stop())
  const watchOver = () =>
    database.exited.then(async () => {
      if (ending()) return
      say("The database ended by itself; starting it again")
      database = await startEmbeddedPostgres({ ...options, port: database.port })
      watchOver().catch(giveUp)
    })
  watchOver().catch(giveUp)
  return database.ownerUrl
}

/** Migrates and seeds in a process of its own. @returns the database's address for the app's own role */
function prepare(env, ownerUrl) {
  say("Preparing the database")
  const heartbeat = setInterval(() => say("Preparing the database: still at work"), 20_000)
  return new Promise((resolve, reject) => {
    const child = fork(join(root, "build", "prepare.js"), {
      cwd: root,
      env: { ...env, DATABASE_OWNER_URL: ownerUrl, APP_PASSWORD: appPassword(env.SESSION_SECRET) },
      execArgv: ["--enable-source-maps", "--import", new URL("leash.mjs", import.meta.url).href],
      stdio: ["ignore", "inherit", "pipe", "ipc"],
      detached: true,
    })
    let appUrl
    let said = ""
    child.stderr.on("data", (chunk) => {
      said += chunk
    })
    child.on("message", (message) => {
      appUrl = message.appUrl
    })
    child.once("error", reject)
    child.once("close", (code) => {
      if (code === 0 && appUrl) resolve(appUrl)
      else reject(new Sentence(whyNotPrepared(said)))
    })
  }).finally(() => clearInterval(heartbeat))
}

function whyNotPrepared(said) {
  const keys = /WrongDataKeys: (.+)/.exec(said)
  if (keys) return keys[1]
  const given = Boolean(process.env.DATABASE_URL || process.env.DATABASE_OWNER_URL)
  if (given && /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|CONNECT_TIMEOUT/.test(said)) {
    return "No PostgreSQL answers at the address in DATABASE_URL: check that it runs and that the address is right."
  }
  if (given && /28P01|28000|password authentication failed/.test(said)) {
    return "PostgreSQL refused the name or the password in DATABASE_URL: check both."
  }
  if (given && /42501|permission denied/.test(said)) {
    return "The role in DATABASE_URL may not create roles and tables: give the address of one that may (docs/operating.md)."
  }
  if (/53100|No space left/.test(said)) {
    return "The disk that holds the database is full: free at least 200 MB and start again."
  }
  return `The database could not be prepared:\n${said.trim()}`
}

async function startPrograms(settings, env, stack, giveUp, dev) {
  // In demo mode somebody reads this terminal: the programs' log lines go to files instead.
  const logFile = (name) => (settings.demo ? join(settings.dataDir, "logs", `${name}.log`) : undefined)
  say("Starting the web process and the worker")
  const common = { env, onGivenUp: giveUp }
  const worker = keepRunning({ ...common, title: "worker", program: "worker.js", logFile: logFile("worker") })
  stack.push(() => worker.stop())
  const web = keepRunning({ ...common, title: "web process", program: "server.js", logFile: logFile("web") })
  stack.push(() => web.stop())
  await untilReady(settings, web, worker)
  if (dev) stack.push(rebuildOnChange([web, worker]))
}

async function untilReady({ port, host }, web, worker) {
  const address = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${port}/readyz`
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    if (web.ends() > 0)
      throw new Sentence("The web process ended before it was ready: its last words are above.")
    if (worker.ends() > 0)
      throw new Sentence("The worker ended before it was ready: its last words are above.")
    const ready = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => null)
    await ready?.body?.cancel()
    if (ready?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Sentence("The web process did not become ready within a minute: its log says why.")
}

function announce({ appUrl, demo }) {
  console.log(`\nValues First is ready: ${appUrl}`)
  if (demo) {
    console.log(
      `\nThis is a demonstration with made-up people. Be an applicant, a panel member, a provider or a\nworker, with one press each, at ${appUrl}/demo`,
    )
  }
  if (!demo && !process.env.SMTP_URL) {
    console.log(
      "\nNo e-mail is sent: SMTP_URL is not set, so letters and sign-in links stay where they are written.",
    )
  }
  console.log("\nCtrl-C stops it.\n")
}

/** Builds anew and restarts after a change of the sources. @returns what stops the watching */
function rebuildOnChange(programs) {
  let timer
  let work = Promise.resolve()
  const rebuild = async () => {
    try {
      if (!(await buildWhatChanged())) return
      await Promise.all(programs.map((program) => program.restart()))
      say("Restarted")
    } catch (error) {
      // A mistake in the sources: the programs run on as they were until it is mended.
      say(error.message)
    }
  }
  const watchers = ["app", "db", "workers", "public", "server.ts"].map((path) =>
    watch(join(root, path), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        work = work.then(rebuild)
      }, 200)
    }),
  )
  return async () => {
    for (const watcher of watchers) watcher.close()
    clearTimeout(timer)
    await work
  }
}
