import { closeSync, openSync, readSync, statSync } from "node:fs"
import type postgres from "postgres"
import { wait } from "./machine.ts"

/** A statement as the product sent it; parameters as texts. */
export type Statement = { readonly text: string; readonly values: readonly (string | null)[] }

/** A transaction of the product: "read only", "read write", or nothing for a statement alone. */
export type Recorded = { readonly access: string | null; readonly statements: readonly Statement[] }

type Recording = { readonly owner: postgres.Sql; readonly logFile: string }

/**
 * What the product asks the database while something is done, from PostgreSQL's own log (CSV and other
 * programs' settings play no part: it is the log of the bench's own server). Nothing else may use it meanwhile.
 */
export async function recordStatements(
  { owner, logFile }: Recording,
  act: () => Promise<void>,
): Promise<Recorded[]> {
  const logged = async (what: "all" | "none") => {
    await owner.unsafe(`alter system set log_statement = '${what}'`)
    await owner`select pg_reload_conf()`
    await wait(300)
  }
  await logged("all")
  const from = statSync(logFile).size
  await act()
  await wait(100)
  const text = readFrom(logFile, from)
  await logged("none")
  return transactionsIn(text)
}

function readFrom(file: string, from: number): string {
  const bytes = Buffer.alloc(statSync(file).size - from)
  const descriptor = openSync(file, "r")
  readSync(descriptor, bytes, 0, bytes.length, from)
  closeSync(descriptor)
  return bytes.toString("utf8")
}

const entryStart = /^\d{4}-\d\d-\d\d [\d:.]+ UTC \[(\d+)\] (\w+): {2}/

/** Reads a log written with `log_statement = all` and PostgreSQL's own line prefix. */
export function transactionsIn(log: string): Recorded[] {
  const done: Recorded[] = []
  const open = new Map<string, { access: string; statements: Statement[] }>()
  const last = new Map<string, { text: string; values: (string | null)[] }>()
  for (const { backend, kind, text } of entriesIn(log)) {
    if (kind === "DETAIL") {
      last.get(backend)?.values.push(...parametersIn(text))
      continue
    }
    if (kind !== "LOG") continue
    const statement = /^(?:execute [^:]+|statement): ([\s\S]*)$/.exec(text)?.[1]?.trim()
    if (!statement) continue
    const begins = /^begin\s*(.*)$/i.exec(statement)
    if (begins) {
      open.set(backend, { access: begins[1]!.trim(), statements: [] })
    } else if (/^(commit|rollback)$/i.test(statement)) {
      const ended = open.get(backend)
      if (ended) done.push(ended)
      open.delete(backend)
    } else {
      const made = { text: statement, values: [] }
      last.set(backend, made)
      const within = open.get(backend)
      if (within) within.statements.push(made)
      else done.push({ access: null, statements: [made] })
    }
  }
  return done
}

function entriesIn(log: string) {
  const entries: { backend: string; kind: string; text: string }[] = []
  for (const line of log.split("\n")) {
    const start = entryStart.exec(line)
    if (start) entries.push({ backend: start[1]!, kind: start[2]!, text: line.slice(start[0].length) })
    else if (line.startsWith("\t") && entries.length > 0) entries.at(-1)!.text += `\n${line.slice(1)}`
  }
  return entries
}

/** From `Parameters: $1 = 'a', $2 = NULL`. */
export function parametersIn(detail: string): (string | null)[] {
  const found = detail.matchAll(/\$\d+ = (?:(NULL)|'((?:[^']|'')*)')/g)
  return [...found].map(([, missing, text = ""]) => (missing ? null : text.replaceAll("''", "'")))
}
