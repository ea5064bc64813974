import postgres from "postgres"

/** A row by its id, and whose it is: a provider's, a person's, or nobody's. */
export type SealedRow = { readonly id: string; readonly owner: string | null }

/** A table with values that are sealed with the data key itself, and where each of them stands. */
export type SealedTable = {
  readonly table: string
  readonly owner: "provider_id" | "person_id"
  /** By column: the place a value was sealed for. */
  readonly places: Readonly<Record<string, (row: SealedRow) => string>>
}

export type SealedValue = SealedRow & { readonly column: string; readonly sealed: Uint8Array }

/** One value in the place of another, if that one is still there. */
export type Swap = {
  readonly id: string
  readonly column: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

export type KeyKeeper = ReturnType<typeof keeperOn>

/**
 * Works as the role that may replace what is sealed, of every provider, and read nothing else (db/migrations). The
 * product's own role cannot become it: only the operator's commands do, by the owner's address.
 */
export async function asKeyKeeper<T>(ownerUrl: string, work: (keeper: KeyKeeper) => Promise<T>): Promise<T> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`set role values_first_keys`
    return await work(keeperOn(sql))
  } finally {
    await sql.end()
  }
}

function keeperOn(sql: postgres.Sql) {
  const under = (columns: readonly string[]) =>
    columns.map((column) => `substring(${column} from 1 for length($1)) <> $1`).join(" or ")
  return {
    /** Values after a row's id that do not begin as the newest seal does; row by row, all of a row together. */
    async notUnder(newest: Uint8Array, { table, owner, places }: SealedTable, after: string, rows: number) {
      const columns = Object.keys(places)
      const found = await sql.unsafe<({ id: string; owner: string | null } & Record<string, Uint8Array>)[]>(
        `select id, ${owner} as owner, ${columns.join(", ")} from ${table}
         where id > $2::uuid and (${under(columns)}) order by id limit $3`,
        [Buffer.from(newest), after, rows],
      )
      return found.map(({ id, owner: whose, ...values }) => ({
        id,
        values: columns.flatMap((column): SealedValue[] => {
          const sealed = values[column]
          return sealed ? [{ id, owner: whose, column, sealed }] : []
        }),
      }))
    },

    /** All of them or none. */
    async swap(table: string, swaps: readonly Swap[]): Promise<void> {
      await sql.begin((tx) =>
        Promise.all(
          swaps.map(({ id, column, before, after }) =>
            tx.unsafe(`update ${table} set ${column} = $1 where id = $2::uuid and ${column} = $3`, [
              Buffer.from(after),
              id,
              Buffer.from(before),
            ]),
          ),
        ),
      )
    },

    async applicationIds(): Promise<string[]> {
      const rows = await sql<{ id: string }[]>`select id from applications`
      return rows.map(({ id }) => id)
    },

    /**
     * Gives equality answers another token, all in one transaction, so that which rows were moved together says nothing.
     * Where somebody answered again meanwhile, their first answers stay, as ever.
     */
    async moveTokens(pairs: readonly (readonly [before: string, after: string])[]): Promise<void> {
      await sql.begin(async (tx) => {
        for (let from = 0; from < pairs.length; from += 5_000) {
          const some = pairs.slice(from, from + 5_000)
          const before = some.map(([token]) => token)
          const after = some.map(([, token]) => token)
          await tx`
            delete from equality_answers e using unnest(${before}::text[], ${after}::text[]) as v (before, after)
            where e.token = v.after and exists (select from equality_answers f where f.token = v.before)`
          await tx`
            update equality_answers e set token = v.after
            from unnest(${before}::text[], ${after}::text[]) as v (before, after) where e.token = v.before`
        }
      })
    },

    /** How many rows of a table do not begin as the newest seal does. */
    async countNotUnder(newest: Uint8Array, { table, places }: SealedTable): Promise<number> {
      const [row] = await sql.unsafe<{ left: number }[]>(
        `select count(*)::int as left from ${table} where ${under(Object.keys(places))}`,
        [Buffer.from(newest)],
      )
      return row?.left ?? 0
    },

    /** Keys that were ever given, by their ids, and since when nothing is sealed with them. */
    async keysEver() {
      return sql<{ id: string; emptiedAt: Date | null }[]>`
        select id, emptied_at as "emptiedAt" from data_keys order by first_given_at`
    },

    async remember(ids: readonly string[]): Promise<void> {
      await sql`insert into data_keys (id) select unnest(${[...ids]}::text[]) on conflict do nothing`
    },

    async markEmptied(ids: readonly string[]): Promise<void> {
      await sql`update data_keys set emptied_at = now() where id = any (${[...ids]}) and emptied_at is null`
    },
  }
}
