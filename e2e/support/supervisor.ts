import { execFileSync, spawn } from "node:child_process"
import { freePort } from "../../db/embedded.ts"

/** `npm start` beside the one the other stories run against: a port and a data folder of its own. */
export async function startProduct(dataDir: string, over: Readonly<Record<string, string>> = {}) {
  const port = over.PORT ?? String(await freePort())
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, DATABASE_URL: "", DATABASE_OWNER_URL: "", PORT: port, DATA_DIR: dataDir, ...over },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
  return {
    port,
    address: `http://localhost:${port}`,
    said: () => said,
    ended,
    stop: () => child.kill("SIGINT"),
    /** As a power cut does it: the supervisor, both programs and the database, all at once. */
    killEverything() {
      for (const pid of [...descendantsOf(child.pid ?? 0), child.pid ?? 0]) kill(pid)
    },
  }
}

function descendantsOf(pid: number): number[] {
  const processes = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
  const below = (parent: number): number[] =>
    processes.flatMap(([id = 0, of]) => (of === parent ? [id, ...below(id)] : []))
  return below(pid)
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL")
  } catch {
    // It went with its parent.
  }
}
