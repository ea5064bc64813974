import { eq, sql } from "drizzle-orm"
import { hashOfShare } from "#app/domain/credentials/share-link.server.ts"
import { newId } from "#app/platform/ids.server.ts"
import { identify } from "#db/ctx.ts"
import { passportShareAwards, passportShares, passportViews } from "#db/schema/passport.ts"
import { accreditations } from "#db/schema/training.ts"
import { demoShares } from "#db/seed/demo-content/shares.ts"
import { idOf, type Who } from "./load-providers.ts"
import type { Loading } from "./loading.ts"

/** Links by which workers showed what they hold, and when those were opened. */
export async function loadShares({ tx, daysAgo }: Loading, who: Who): Promise<void> {
  for (const { person, saidFor, madeDaysAgo, lastsDays, endedDaysAgo, openedDaysAgo } of demoShares) {
    const personId = idOf(who.people, person)
    const id = newId()
    await identify(tx, { kind: "person", personId })
    await tx.insert(passportShares).values({
      id,
      personId,
      tokenHash: hashOfShare(personId, id),
      saidFor,
      createdAt: daysAgo(madeDaysAgo),
      endsAt: daysAgo(madeDaysAgo - lastsDays),
    })
    const held = await tx
      .select({ accreditationId: accreditations.id })
      .from(accreditations)
      .where(eq(accreditations.personId, personId))
    await tx.insert(passportShareAwards).values(held.map((award) => ({ ...award, shareId: id, personId })))
    if (endedDaysAgo !== null) {
      const endedAt = daysAgo(endedDaysAgo)
      await tx.update(passportShares).set({ endedAt }).where(eq(passportShares.id, id))
    }
    if (openedDaysAgo.length === 0) continue
    await identify(tx, { kind: "doorkeeper" })
    const minute = (days: number) => sql`date_trunc('minute', ${daysAgo(days).toISOString()}::timestamptz)`
    await tx.insert(passportViews).values(openedDaysAgo.map((days) => ({ shareId: id, at: minute(days) })))
  }
}
