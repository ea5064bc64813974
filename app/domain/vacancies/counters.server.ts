import { sql } from "drizzle-orm"
import type { Tx } from "#db/ctx.ts"
import { vacancyCounters } from "#db/schema/vacancies.ts"

/** Where an application can stand, as a vacancy counts them. `started` are not sent yet. */
export type ApplicationCounter =
  | "started"
  | "submitted"
  | "shortlisted"
  | "notShortlisted"
  | "offered"
  | "notAppointed"
  | "withdrawn"

type Moved = { readonly from?: ApplicationCounter; readonly to: ApplicationCounter }

/** Counts an application that moved, in the transaction that moves it. The row is held from here to the end. */
export async function countApplication(
  tx: Tx,
  { providerId, vacancyId, moved }: { providerId: string; vacancyId: string; moved: Moved },
): Promise<void> {
  const { from, to } = moved
  if (from === to) return
  await tx
    .insert(vacancyCounters)
    .values({ vacancyId, providerId, [to]: 1 })
    .onConflictDoUpdate({
      target: vacancyCounters.vacancyId,
      set: {
        [to]: sql`${vacancyCounters[to]} + 1`,
        ...(from && { [from]: sql`${vacancyCounters[from]} - 1` }),
      },
    })
}
