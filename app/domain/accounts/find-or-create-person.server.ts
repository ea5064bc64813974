import { sql } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"

/**
 * The person with this e-mail address, or a new one. A guarding function does it, so that whoever asks
 * learns only the id: not whether somebody else knew them before. Without an e-mail always a new person.
 */
export async function findOrCreatePerson(
  tx: Tx,
  { name, email }: { readonly name: string; readonly email: string | null },
): Promise<string> {
  const [row] = await tx.execute<{ id: string }>(
    sql`select find_or_create_person(${name}::text, ${email}::text) as id`,
  )
  return row!.id
}
