import { and, asc, eq, isNull, sql } from "drizzle-orm"
import { findSeat, type SeatRow } from "#app/domain/panels/store.server.ts"
import type { Tx } from "#db/ctx.ts"
import { panelMembers, panelSupporters } from "#db/schema/panels.ts"
import { vacancies } from "#db/schema/vacancies.ts"

export type SupporterRow = typeof panelSupporters.$inferSelect

/** Who supports one seat now, or is asked to. */
export function supportersOf(tx: Tx, seatId: string): Promise<SupporterRow[]> {
  return tx
    .select()
    .from(panelSupporters)
    .where(and(eq(panelSupporters.panelMemberId, seatId), isNull(panelSupporters.removedAt)))
    .orderBy(asc(panelSupporters.id))
}

/** A supporter that has not been removed, as far as the asker may see them: of their own seat, or themself. */
export async function findSupporter(tx: Tx, supporterId: string): Promise<SupporterRow | undefined> {
  const [row] = await tx
    .select()
    .from(panelSupporters)
    .where(and(eq(panelSupporters.id, supporterId), isNull(panelSupporters.removedAt)))
  return row
}

export async function insertSupporter(
  tx: Tx,
  { id: panelMemberId, providerId, vacancyId }: SeatRow,
  supporter: { personId: string; called: string; invitedEmail: string | null },
): Promise<string> {
  const [row] = await tx
    .insert(panelSupporters)
    .values({ providerId, vacancyId, panelMemberId, ...supporter })
    .returning({ id: panelSupporters.id })
  return row!.id
}

export async function acceptSupporter(tx: Tx, supporterId: string, now: Date): Promise<void> {
  await tx.update(panelSupporters).set({ acceptedAt: now }).where(eq(panelSupporters.id, supporterId))
}

export async function endSupporter(tx: Tx, supporterId: string, now: Date): Promise<void> {
  await tx.update(panelSupporters).set({ removedAt: now }).where(eq(panelSupporters.id, supporterId))
}

export async function sitsThere(tx: Tx, vacancyId: string, personId: string): Promise<boolean> {
  const seats = await tx.$count(
    panelMembers,
    and(
      eq(panelMembers.vacancyId, vacancyId),
      eq(panelMembers.personId, personId),
      isNull(panelMembers.leftAt),
    ),
  )
  return seats > 0
}

export type SupportedSeat = {
  readonly supporterId: string
  readonly slug: string
  readonly title: string
  readonly memberName: string
  readonly accepted: boolean
  readonly provider: { readonly name: string; readonly contactName: string; readonly contactPhone: string }
}

/** Whom the asker supports, or is asked to: a guarding function tells them as much as they have to know. */
export async function supportedSeats(tx: Tx): Promise<SupportedSeat[]> {
  return tx.execute<SupportedSeat>(sql`
    select supporter_id as "supporterId", slug, title, member_name as "memberName", accepted,
      json_build_object('name', provider_name, 'contactName', contact_name, 'contactPhone', contact_phone)
        as provider
    from supported_seats()`)
}

/** Whose presses they are: the member's own, or their supporter's at their word. */
export type PressedAs =
  | { readonly by: "self" }
  | { readonly by: "supporter"; readonly memberName: string; readonly personId: string }

/** The asker's own seat, or the one they support, with the vacancy. */
export async function findSeatToPress(tx: Tx, personId: string, slug: string) {
  const own = await findSeat(tx, personId, slug)
  if (own) return { ...own, pressed: { by: "self" } as PressedAs }
  const supported = (await supportedSeats(tx)).find((one) => one.slug === slug && one.accepted)
  if (!supported) return undefined
  const [row] = await tx
    .select({ seat: panelMembers, vacancy: vacancies })
    .from(panelSupporters)
    .innerJoin(panelMembers, eq(panelMembers.id, panelSupporters.panelMemberId))
    .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
    .where(eq(panelSupporters.id, supported.supporterId))
  const { memberName } = supported
  return row && { ...row, pressed: { by: "supporter", memberName, personId } as PressedAs }
}
