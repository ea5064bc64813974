import { randomBytes } from "node:crypto"
import { readdir } from "node:fs/promises"
import { owner } from "#test/factories/stage.ts"

/** A word that is nowhere else: what is left of somebody is found by it. */
export const aMark = () => `mark${randomBytes(8).toString("hex")}`

/**
 * Every table of every schema in which something is found, by each column's text and, for bytes, by the bytes
 * themselves: what a whole dump of the database holds.
 */
export async function tablesWith(text: string): Promise<string[]> {
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`
  const asBytes = Buffer.from(text).toString("hex")
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await owner.unsafe<{ hits: number }[]>(
      `select count(*)::int as hits from ${name} t
       where to_jsonb(t)::text ilike '%' || $1 || '%' or to_jsonb(t)::text ilike '%' || $2 || '%'`,
      [text, asBytes],
    )
    if (row!.hits > 0) found.push(name)
  }
  return found.sort()
}

/** Tables in which rows point to an application, by whatever column. */
export async function tablesAbout(applicationId: string): Promise<string[]> {
  return tablesWith(applicationId)
}

/** Names of all files that are kept. */
export async function filesKept(): Promise<string[]> {
  const entries = await readdir(process.env.DATA_DIR ?? "", { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}
