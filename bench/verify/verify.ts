import { sign } from "node:crypto"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type postgres from "postgres"
import { badgePath, verifyPath } from "#app/domain/credentials/addresses.ts"
import { canonicalDocument } from "#app/domain/credentials/canonical-form.server.ts"
import { env } from "#app/platform/env.server.ts"
import { readSigningKey } from "#app/platform/signing-keys.server.ts"
import { countQuickly, fillCertificates, promiseCertificates, seedAwards } from "../data/seed-awards.ts"
import type { Bench } from "../runner/bench.ts"
import type { Child } from "../runner/child.ts"
import { type Answer, getRequest, shoot } from "../runner/load.ts"
import { wait } from "../runner/machine.ts"
import type { Cell } from "../runner/pairs.ts"
import { recordPage } from "../runner/record-page.ts"
import type { BenchDatabase, Stand } from "../runner/stand.ts"
import { type Figures, growthOf, judge } from "../runner/verdict.ts"

const targets = { toLimit: 0.35, growth: 1.2, withdrawnMs: 1_000 } as const
const many = 20
const looked = 40

const kinds = { page: (code: string) => verifyPath(code), json: (code: string) => badgePath(code) } as const
type Kind = keyof typeof kinds

/**
 * The page that anybody checks a certificate on, and the badge for machines: never from store, each time another
 * certificate and another who asks; beside a million certificates as beside a few. And how soon a withdrawal is seen.
 */
export const verify: Bench = async ({ stand, measuring, options, say }) => {
  say("Certificates")
  const small = await issueSome(stand, stand.small)
  const large = await issueSome(stand, stand.large)
  await fillCertificates(stand.large.owner, options.smoke ? 10_000 : 1_000_000)
  const web = await stand.startWeb(stand.large)
  const smallWeb = await stand.startWeb(stand.small)

  const recorded = []
  const checked = await signatureOf(stand.large.owner)
  for (const [at, code] of large.slice(0, options.smoke ? 4 : looked).entries()) {
    for (const kind of ["page", "json"] as const) {
      const page = await recordPage(stand, web, { path: kinds[kind](code), from: addressOf(at) })
      recorded.push({ ...page, drawn: false, ...(kind === "page" && { checked }) })
    }
  }
  const file = join(stand.folder, "verify.json")
  writeFileSync(file, JSON.stringify(recorded))
  const limit = await stand.startLimit("replay", stand.large, file)
  const known = large.slice(0, options.smoke ? 4 : looked)

  const cell = (
    name: string,
    server: Child,
    kind: Kind,
    codes: readonly string[],
    connections: number,
  ): Cell => {
    let at = 0
    return {
      name,
      target: { pid: server.pid, port: server.port, databasePid: stand.databasePid() },
      load: () => ({
        connections,
        secs: connections === 1 ? Math.min(4, options.secs) : options.secs,
        next: () => {
          at += 1
          const path = kinds[kind](codes[at % codes.length]!)
          return {
            id: 0,
            bytes: getRequest({ path, from: addressOf(Math.floor(Math.random() * 16_777_216)) }),
          }
        },
        right: ({ status, length }: Answer) => status === 200 && length > 2_000,
      }),
    }
  }
  say("Warming up")
  for (const [server, codes] of [
    [web, known],
    [limit, known],
    [smallWeb, small],
  ] as const) {
    for (const kind of ["page", "json"] as const) {
      let left = measuring.warmUpRequests
      const { next } = await cell("warming", server, kind, codes, many).load()
      await shoot({
        ...{ connections: many, secs: 20, port: server.port, right: () => true },
        next: () => (left-- > 0 ? next() : undefined),
      })
    }
  }
  const pairsOf = (kind: Kind) =>
    measuring.pairs(
      options.runs,
      cell(`${kind} ours`, web, kind, known, many),
      cell(`${kind} limit`, limit, kind, known, many),
    )
  const page = await pairsOf("page")
  const json = await pairsOf("json")
  const grown: { small: Figures; large: Figures }[] = []
  for (let run = 0; run < (options.smoke ? 1 : Math.max(3, options.runs)); run += 1) {
    grown.push({
      small: await measuring.cell(cell("page, few certificates", smallWeb, "page", small, 1)),
      large: await measuring.cell(cell("page, a million", web, "page", large, 1)),
    })
  }
  const seenAfter = await withdraw(stand.large.owner, web, large.at(-1)!)

  const ratio = {
    page: judge(page, targets.toLimit),
    json: judge(json, targets.toLimit),
    growth: growthOf(grown),
    withdrawnMs: seenAfter,
  }
  const missed = [
    ...(ratio.page.ok ? [] : ["the page is below its share of the limit"]),
    ...(ratio.json.ok ? [] : ["the badge is below its share of the limit"]),
    ...(ratio.growth <= targets.growth
      ? []
      : [`the page takes ${ratio.growth} times as long beside a million`]),
  ]
  return {
    pairs: { [`page.c${many}`]: page, [`json.c${many}`]: json },
    wrong: seenAfter <= targets.withdrawnMs ? [] : [`a withdrawal is seen after ${seenAfter} ms`],
    missed: options.smoke ? [] : missed,
    limit:
      "node:http + the same statements in as many transactions + (the page) one Ed25519 check, the page sent as it was",
    ratio,
    target: targets,
    more: { certificates: (await stand.large.owner`select count(*)::int as all from certificates`)[0]?.all },
  }
}

/** Whoever asks, one of sixteen million: so nobody is told to wait. */
function addressOf(of: number): string {
  return `10.${of >> 16}.${(of >> 8) & 255}.${of & 255}`
}

/** Real ones, drawn and signed by a worker. @returns their codes */
async function issueSome(stand: Stand, database: BenchDatabase): Promise<readonly string[]> {
  const { owner } = database
  const providerId = await seedAwards(owner, 200)
  const worker = await stand.startWorker(database)
  await promiseCertificates(owner, providerId)
  while ((await countQuickly(owner, providerId)) < 200) await wait(200)
  await worker.stop()
  const rows = await owner<
    { code: string }[]
  >`select code from certificates where provider_id = ${providerId}`
  return rows.map(({ code }) => code)
}

/** What the limit checks once for each page: as many canonical bytes, and a signature over them. */
async function signatureOf(owner: postgres.Sql) {
  const [row] = await owner<[{ badge_json: string }]>`
    select badge_json from certificates where length(badge_json) > 1000 limit 1`
  const { proof: _, ...badge } = JSON.parse(row.badge_json)
  const key = readSigningKey(env().SIGNING_KEY_ED25519)
  const bytes = Buffer.from(await canonicalDocument(badge))
  return {
    bytes: bytes.toString("base64"),
    signature: sign(null, bytes, key.privateKey).toString("base64"),
    key: key.multibase,
  }
}

/** @returns after how many milliseconds the page says that a certificate was withdrawn */
async function withdraw(owner: postgres.Sql, web: Child, code: string): Promise<number> {
  const said = async () => {
    const answer = await fetch(`http://127.0.0.1:${web.port}${verifyPath(code)}`)
    return (await answer.text()).includes("has been withdrawn")
  }
  if (await said()) throw new Error("it was withdrawn before")
  await owner`update certificates set revoked_at = now() where code = ${code}`
  const began = performance.now()
  while (!(await said())) {
    if (performance.now() - began > 60_000) break
  }
  return Math.round(performance.now() - began)
}
