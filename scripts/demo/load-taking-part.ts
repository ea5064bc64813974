import { and, eq } from "drizzle-orm"
import { identify } from "#db/ctx.ts"
import { panelMembers, panelSupporters, takingPart } from "#db/schema/panels.ts"
import { demoSupporters, demoTakingPart } from "#db/seed/demo-content/taking-part.ts"
import { idOf, type Who } from "./load-providers.ts"
import type { LoadedVacancy } from "./load-vacancies.ts"
import type { Loading } from "./loading.ts"

/** Who supports whom, and how people like to take part: each written as the one who says it. */
export async function loadTakingPart({ tx, daysAgo }: Loading, who: Who, loaded: readonly LoadedVacancy[]) {
  for (const { vacancy, member, supporter, called } of demoSupporters) {
    const there = loaded.find(({ demo }) => demo.code === vacancy)
    if (!there) throw new Error(`demo content has no vacancy "${vacancy}"`)
    const memberId = idOf(who.people, member)
    const personId = idOf(who.people, supporter)
    await identify(tx, { kind: "person", personId: memberId })
    const [seat] = await tx
      .select({ id: panelMembers.id })
      .from(panelMembers)
      .where(and(eq(panelMembers.vacancyId, there.id), eq(panelMembers.personId, memberId)))
    const { providerId, id: vacancyId } = there
    const [asked] = await tx
      .insert(panelSupporters)
      .values({ providerId, vacancyId, panelMemberId: seat!.id, personId, called, invitedAt: daysAgo(20) })
      .returning({ id: panelSupporters.id })
    await identify(tx, { kind: "person", personId })
    await tx
      .update(panelSupporters)
      .set({ acceptedAt: daysAgo(19) })
      .where(eq(panelSupporters.id, asked!.id))
  }
  for (const { person, said } of demoTakingPart) {
    const personId = idOf(who.people, person)
    const { ways, days, times, ...rest } = said
    await identify(tx, { kind: "person", personId })
    await tx
      .insert(takingPart)
      .values({ personId, ...rest, ways: [...ways], days: [...days], times: [...times] })
  }
}
