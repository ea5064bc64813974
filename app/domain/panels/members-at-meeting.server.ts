import { eq } from "drizzle-orm"
import { membersOf } from "#app/domain/panels/store.server.ts"
import { takingPartUnsaid } from "#app/domain/panels/taking-part.ts"
import { takingPartOfAll } from "#app/domain/panels/taking-part-store.server.ts"
import type { Language } from "#app/kernel/language.ts"
import { sendsTexts } from "#app/platform/text.server.ts"
import type { Tx } from "#db/ctx.ts"
import { panelConflicts } from "#db/schema/scoring.ts"

/** How somebody is written to. */
export type Reach =
  | { readonly channel: "email"; readonly email: string }
  | { readonly channel: "text"; readonly phone: string }

export type MemberAtMeeting = {
  readonly memberId: string
  readonly personId: string
  readonly name: string
  readonly language: Language
  readonly reach: Reach
}

type Meeting = { readonly vacancyId: string; readonly applicationId: string }

/**
 * The members who meet somebody and can be written to, each by their own way and in the language they like. Who knows
 * that person is left out.
 */
export async function membersAtMeeting(
  tx: Tx,
  { vacancyId, applicationId }: Meeting,
): Promise<MemberAtMeeting[]> {
  const conflicts = await tx
    .select({ memberId: panelConflicts.panelMemberId })
    .from(panelConflicts)
    .where(eq(panelConflicts.applicationId, applicationId))
  const known = new Set(conflicts.map(({ memberId }) => memberId))
  const members = (await membersOf(tx, vacancyId)).filter(
    ({ id, joinedAt }) => joinedAt !== null && !known.has(id),
  )
  const ways = await takingPartOfAll(
    tx,
    members.map(({ personId }) => personId),
  )
  return members.flatMap(({ id: memberId, personId, name, email, phone }) => {
    const { easyRead } = ways.find((row) => row.personId === personId) ?? takingPartUnsaid
    const reach = reachedBy(email, phone)
    return reach ? [{ memberId, personId, name, language: easyRead ? "easy-read" : "en", reach }] : []
  })
}

function reachedBy(email: string | null, phone: string | null): Reach | null {
  if (email) return { channel: "email", email }
  return phone && sendsTexts() ? { channel: "text", phone } : null
}
