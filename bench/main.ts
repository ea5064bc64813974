import { mkdirSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { applySubmit } from "./apply-submit/apply-submit.ts"
import { certificates } from "./certificates/certificates.ts"
import { dashboards } from "./dashboards/dashboards.ts"
import { pageWeight } from "./page-weight/page-weight.ts"
import { publicPages } from "./public-pages/public-pages.ts"
import { recruiterList } from "./recruiter-list/recruiter-list.ts"
import type { Bench } from "./runner/bench.ts"
import { readOptions } from "./runner/options.ts"
import { Measuring } from "./runner/pairs.ts"
import { resultOf } from "./runner/result.ts"
import { openStand, type Stand } from "./runner/stand.ts"
import { scoring } from "./scoring/scoring.ts"
import { verify } from "./verify/verify.ts"

const benches: Readonly<Record<string, Bench>> = {
  "public-pages": publicPages,
  "apply-submit": applySubmit,
  "page-weight": pageWeight,
  scoring,
  "recruiter-list": recruiterList,
  dashboards,
  certificates,
  verify,
}

const began = performance.now()
const say = (text: string) => {
  process.stderr.write(`${`${((performance.now() - began) / 1_000).toFixed(1)} s`.padStart(8)}  ${text}\n`)
}

async function run(): Promise<boolean> {
  const { name, options } = readOptions(process.argv.slice(2), Object.keys(benches))
  const chosen = Object.entries(benches).filter(([each]) => name === "all" || name === each)
  let allOk = true
  let stand: Stand | undefined
  const giveUp = () => {
    void (stand?.close() ?? Promise.resolve()).then(() => process.exit(130))
  }
  process.once("SIGINT", giveUp)
  process.once("SIGTERM", giveUp)
  try {
    stand = await openStand({ applications: options.applications, say })
    for (const [each, bench] of chosen) {
      const measuring = new Measuring(!options.smoke, cpus().length, options.json ? () => {} : say)
      const report = await bench({ stand, measuring, options, say })
      await stand.endServers()
      const result = resultOf(each, report, {
        options,
        wrong: measuring.wrong,
        postgres: stand.postgresVersion,
      })
      allOk &&= result.ok
      mkdirSync("bench/results", { recursive: true })
      writeFileSync(join("bench/results", `${each}.json`), `${JSON.stringify(result, null, 2)}\n`)
      process.stdout.write(`${JSON.stringify(result)}\n`)
    }
  } finally {
    await stand?.close()
  }
  return allOk
}

run().then(
  (ok) => process.exit(ok ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  },
)
