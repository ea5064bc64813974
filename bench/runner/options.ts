import { parseArgs } from "node:util"

export type Scale = "10k" | "100k" | "1m"

const applicationsAt: Readonly<Record<Scale, number>> = { "10k": 10_000, "100k": 100_000, "1m": 1_000_000 }

export type Options = {
  readonly runs: number
  readonly secs: number
  readonly scale: Scale
  /** How many applications the large database holds, and the small one it is compared with. */
  readonly applications: { readonly large: number; readonly small: number }
  /** How many vacancies the crowded database holds; the others hold fifty. */
  readonly vacancies: number
  /** One short run that checks that all is right; ratios are told and not judged. */
  readonly smoke: boolean
  readonly json: boolean
}

export type Asked = { readonly name: string; readonly options: Options }

/** @throws Error with one sentence that says what to type */
export function readOptions(args: readonly string[], names: readonly string[]): Asked {
  const usage = `npm run bench -- NAME [--runs 3] [--secs 10] [--scale 10k|100k|1m] [--smoke] [--json], where NAME is ${names.join(", ")} or all.`
  let read: ReturnType<typeof parse>
  try {
    read = parse(args)
  } catch (error) {
    throw new Error(`${(error as Error).message}. Type: ${usage}`)
  }
  const { positionals, values } = read
  const name = positionals[0] ?? "all"
  if (positionals.length > 1 || (name !== "all" && !names.includes(name))) {
    throw new Error(`There is no bench "${positionals.join(" ")}". Type: ${usage}`)
  }
  const smoke = values.smoke ?? false
  const scale = values.scale ?? (smoke ? "10k" : "100k")
  const runs = Number(values.runs ?? (smoke ? 1 : 3))
  const secs = Number(values.secs ?? (smoke ? 1 : 10))
  if (!isScale(scale) || !(runs >= 1) || !(secs > 0)) throw new Error(`That cannot be done. Type: ${usage}`)
  const large = applicationsAt[scale]
  const applications = { large, small: Math.min(10_000, large / 10) }
  const vacancies = smoke ? 2_000 : 100_000
  return { name, options: { runs, secs, scale, applications, vacancies, smoke, json: values.json ?? false } }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      runs: { type: "string" },
      secs: { type: "string" },
      scale: { type: "string" },
      smoke: { type: "boolean" },
      json: { type: "boolean" },
    },
  })
}

function isScale(text: string): text is Scale {
  return text in applicationsAt
}
