import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join, sep } from "node:path"
import { pathToFileURL } from "node:url"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { Sentence } from "./sentence.mjs"
import { appPassword, readSettings, refuseTakenPort, settleSecrets } from "./settings.mjs"

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "values-first-settings-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const given = {
  SESSION_SECRET: "a secret that is given and long enough",
  DATA_KEY: "another",
  SIGNING_KEY_ED25519: "a third",
}

/** What is said to whoever starts it; a bug would come without a sentence. */
function saidBy(doing) {
  try {
    doing()
  } catch (error) {
    if (error instanceof Sentence) return error.message
    throw error
  }
  return null
}

describe("the checkout", () => {
  it.each(["plain", "with a space", "Łódź & 100%"])("is found in a folder called %j", async (name) => {
    const root = join(folder, name)
    cpSync("scripts/house", join(root, "scripts/house"), { recursive: true })
    const run = await import(/* @vite-ignore */ pathToFileURL(join(root, "scripts/house/run.mjs")).href)
    expect(run.root).toBe(root + sep)
  })
})

describe("settings", () => {
  it("make a demo of their own where no database is named", () => {
    expect(readSettings({})).toMatchObject({ port: 3000, demo: true, embedded: true, ownerUrl: null })
    const DATABASE_URL = "postgres://boss:pw@127.0.0.1:5432/vf"
    expect(readSettings({ DATABASE_URL })).toMatchObject({ demo: false, ownerUrl: DATABASE_URL })
    expect(readSettings({ DATABASE_URL, DEMO: "1" })).toMatchObject({ demo: true, embedded: false })
    expect(readSettings({ DEMO: "0" })).toMatchObject({ demo: false, embedded: true })
  })

  it.each(["abc", "0", "70000", "3000.5"])("name a PORT that is none: %s", (PORT) => {
    expect(saidBy(() => readSettings({ PORT }))).toContain(`PORT is "${PORT}"`)
  })

  it.each(["DATABASE_URL", "DATABASE_OWNER_URL"])("name a %s that is none, and do not repeat it", (name) => {
    for (const value of ["boss:hush@db", "https://boss:hush@db/vf"]) {
      const said = saidBy(() => readSettings({ [name]: value }))
      expect(said).toContain(`${name} is not the address of a PostgreSQL`)
      expect(said).not.toContain("hush")
    }
  })
})

describe("secrets", () => {
  const demo = () => ({ dataDir: join(folder, "data"), demo: true, embedded: true })

  it("are made once in a demo, kept from others, and the same the next time", () => {
    const made = settleSecrets(demo(), {})
    expect(settleSecrets(demo(), {})).toEqual(made)
    expect(new Set(Object.values(made)).size).toBe(3)
    expect(statSync(join(folder, "data", "secrets.json")).mode & 0o077).toBe(0)
    expect(settleSecrets(demo(), given)).toEqual(given)
  })

  it.each([
    ["in production", { demo: true }, { NODE_ENV: "production" }],
    ["outside a demo", { demo: false }, {}],
  ])("are never made %s", (_, over, env) => {
    const settings = { ...demo(), ...over }
    expect(saidBy(() => settleSecrets(settings, env))).toContain("SESSION_SECRET, DATA_KEY, SIGNING_KEY")
    const { DATA_KEY, ...others } = given
    expect(saidBy(() => settleSecrets(settings, { ...env, ...others }))).toMatch(/^DATA_KEY is not set/)
    expect(settleSecrets(settings, { ...env, ...given })).toEqual(given)
  })

  it("are not made anew beside a database that others sealed", () => {
    settleSecrets(demo(), {})
    mkdirSync(join(folder, "data", "postgres", "cluster"), { recursive: true })
    expect(saidBy(() => settleSecrets(demo(), {}))).toBeNull()
    rmSync(join(folder, "data", "secrets.json"))
    expect(saidBy(() => settleSecrets(demo(), {}))).toContain("not the secrets it was made with")
    expect(settleSecrets(demo(), given)).toEqual(given)
  })

  it("that cannot be read are said to be damaged, and stay as they are", () => {
    settleSecrets(demo(), {})
    const path = join(folder, "data", "secrets.json")
    writeFileSync(path, "{")
    expect(saidBy(() => settleSecrets(demo(), {}))).toContain("is damaged")
    expect(readFileSync(path, "utf8")).toBe("{")
  })

  it("want a data folder that is one", () => {
    writeFileSync(join(folder, "data"), "")
    expect(saidBy(() => settleSecrets(demo(), {}))).toContain("is not a folder")
  })
})

it("the app's role has the password of its own address, else one that follows from the secret", () => {
  const addresses = {
    DATABASE_OWNER_URL: "postgres://boss:pw@db/vf",
    DATABASE_URL: "postgres://values_first_app:its%20own@db/vf",
  }
  expect(appPassword("secret", addresses)).toBe("its own")
  expect(appPassword("secret", {})).toBe(appPassword("secret", {}))
  expect(appPassword("secret", {})).not.toBe(appPassword("another", {}))
})

it("a taken port is named, with another to try", async () => {
  const holder = createServer()
  await new Promise((resolve) => holder.listen(0, "127.0.0.1", resolve))
  const { port } = holder.address()
  const taken = refuseTakenPort({ port, host: "127.0.0.1" })
  await expect(taken).rejects.toThrow(new RegExp(`Port ${port} is already taken.*PORT=${port + 1} npm start`))
  await new Promise((resolve) => holder.close(resolve))
  await expect(refuseTakenPort({ port, host: "127.0.0.1" })).resolves.toBeUndefined()
})
