import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import { join } from "node:path"
import { build } from "esbuild"
import { afterEach, beforeAll, describe, expect, it } from "vitest"
import { ownerConnection } from "#test/support/owner.ts"

// Inside the checkout, so that the packages are found.
const program = join(process.cwd(), "node_modules/.cache/values-first/small-process.mjs")
const started: ChildProcess[] = []
const sql = ownerConnection()

beforeAll(async () => {
  await build({
    entryPoints: ["test/integration/web/small-process.tsx"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    jsx: "automatic",
    logLevel: "error",
  })
})

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL")
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const address = probe.address()
  probe.close()
  return typeof address === "object" && address ? address.port : 0
}

function start(settings: Record<string, string>) {
  const child = fork(program, {
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "info", ...settings },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  })
  started.push(child)
  let said = ""
  child.stdout?.on("data", (chunk) => {
    said += chunk
  })
  child.stderr?.on("data", (chunk) => {
    said += chunk
  })
  return { child, said: () => said, ended: once(child, "exit").then(([code]) => code as number | null) }
}

async function ready(settings: Record<string, string> = {}) {
  const port = await freePort()
  const running = start({ PORT: String(port), ...settings })
  const [message] = await once(running.child, "message")
  expect(message).toBe("ready")
  return { ...running, port, address: `http://127.0.0.1:${port}` }
}

describe("the web process", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "finishes what is under way at %s and ends with 0",
    async (signal) => {
      const { child, address, ended } = await ready()
      const underWay = fetch(`${address}/slow`)
      await new Promise((resolve) => setTimeout(resolve, 150))
      child.kill(signal)
      expect(await (await underWay).text()).toContain("finished")
      expect(await ended).toBe(0)
    },
  )

  it("ends with whoever started it", async () => {
    const { child, ended } = await ready()
    child.disconnect()
    expect(await ended).toBe(0)
  })

  it("says in one sentence that its port is taken", async () => {
    const { port } = await ready()
    const second = start({ PORT: String(port) })
    expect(await second.ended).toBe(98)
    expect(second.said()).toMatch(
      new RegExp(`^Port ${port} is in use by another program\\. .*PORT=${port + 1} npm start$`, "m"),
    )
  })

  it("does not start on a role that may pass row security", async () => {
    const owner = process.env.DATABASE_OWNER_URL ?? ""
    const refused = start({ PORT: String(await freePort()), DATABASE_URL: owner })
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain("may pass row security")
  })

  it("is no demo where a provider is real", async () => {
    const slug = `real-${Date.now()}`
    await sql`insert into providers (slug, name, contact_name, contact_phone, contact_email)
      values (${slug}, 'Real', 'Jo', '1', 'jo@example.org')`
    const refused = start({ PORT: String(await freePort()), DEMO: "1" })
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain("holds a real provider")
    await sql`delete from providers where slug = ${slug}`
  })

  it("does not start on settings that are not right, and says which", async () => {
    const refused = start({ SESSION_SECRET: "short" })
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toMatch(/^Settings are not right: SESSION_SECRET .*\n$/)
  })

  it("logs the pattern of an address, never the address", async () => {
    const { address, said } = await ready()
    await fetch(`${address}/slow?email=ann@example.org`)
    await fetch(`${address}/Bronwen-Llewellyn`)
    await expect.poll(said).toMatch(/"route":"\/slow","status":200/)
    await expect.poll(said).toMatch(/"route":"\(none\)","status":404/)
    expect(said()).not.toMatch(/example|Bronwen/)
  })

  it("refuses what is not HTTP, guarded as any answer", async () => {
    const { port } = await ready()
    const { connect } = await import("node:net")
    const socket = connect(port, "127.0.0.1")
    socket.write("nonsense\r\n\r\n")
    const [answer] = await once(socket, "data")
    expect(String(answer)).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\n(?:.+\r\n)*X-Content-Type-Options: nosniff\r\n/,
    )
    socket.destroy()
  })
})
