import { eq, inArray, sql } from "drizzle-orm"
import type { TakingPart } from "#app/domain/panels/taking-part.ts"
import type { InvolvementChoice } from "#app/domain/panels/vocabulary.ts"
import type { Tx } from "#db/ctx.ts"
import { involvement, takingPart } from "#db/schema/panels.ts"

/** How somebody likes to take part; undefined while they have said nothing. */
export async function takingPartOf(tx: Tx, personId: string): Promise<TakingPart | undefined> {
  const [row] = await tx.select().from(takingPart).where(eq(takingPart.personId, personId))
  return row
}

/** The same of several people, as far as the asker may read it. */
export async function takingPartOfAll(tx: Tx, personIds: readonly string[]) {
  if (personIds.length === 0) return []
  return tx
    .select()
    .from(takingPart)
    .where(inArray(takingPart.personId, [...personIds]))
}

/** Keeps what one page asked, and leaves what other pages asked as it is. */
export async function saveTakingPartRow(
  tx: Tx,
  personId: string,
  said: { [Field in keyof TakingPart]?: TakingPart[Field] | undefined },
  now: Date,
): Promise<void> {
  const { ways, days, times, ...rest } = said
  const set = {
    ...rest,
    ...(ways && { ways: [...ways] }),
    ...(days && { days: [...days] }),
    ...(times && { times: [...times] }),
    savedAt: now,
  }
  await tx
    .insert(takingPart)
    .values({ personId, ...set })
    .onConflictDoUpdate({
      target: takingPart.personId,
      set: { ...set, version: sql`${takingPart.version} + 1` },
    })
}

/** What people would like for taking part at the asker's provider: row security shows it to its owner alone. */
export async function involvementOfAll(tx: Tx, personIds: readonly string[]) {
  if (personIds.length === 0) return []
  return tx
    .select()
    .from(involvement)
    .where(inArray(involvement.personId, [...personIds]))
}

export async function involvementOf(tx: Tx, providerId: string, personId: string) {
  const [row] = await tx
    .select()
    .from(involvement)
    .where(sql`${involvement.providerId} = ${providerId} and ${involvement.personId} = ${personId}`)
  return row
}

type Chosen = {
  readonly providerId: string
  readonly personId: string
  readonly choice: InvolvementChoice
  readonly capPence: number | null
  readonly groupName: string
  readonly adviceSeenAt: Date
  readonly chosenAt: Date
}

export async function saveInvolvement(tx: Tx, { providerId, personId, ...chosen }: Chosen): Promise<string> {
  const [row] = await tx
    .insert(involvement)
    .values({ providerId, personId, ...chosen })
    .onConflictDoUpdate({
      target: [involvement.providerId, involvement.personId],
      set: { ...chosen, version: sql`${involvement.version} + 1` },
    })
    .returning({ id: involvement.id })
  return row!.id
}
