import { and, asc, desc, eq, gte, isNull, sql } from "drizzle-orm"
import { addressOf, supportedAt } from "#app/domain/panels/seat-address.ts"
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

/** Whose support of one seat, or the asking for it, has ended since then. */
export function endedSupportOf(tx: Tx, seatId: string, since: Date) {
  return tx
    .select({
      id: panelSupporters.id,
      personId: panelSupporters.personId,
      called: panelSupporters.called,
      acceptedAt: panelSupporters.acceptedAt,
      endedAt: sql<Date>`${panelSupporters.removedAt}`.mapWith(panelSupporters.removedAt),
      endedBy: panelSupporters.endedBy,
    })
    .from(panelSupporters)
    .where(and(eq(panelSupporters.panelMemberId, seatId), gte(panelSupporters.removedAt, since)))
    .orderBy(desc(panelSupporters.removedAt))
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
  const [row] = await tx.execute<{ sits: boolean }>(
    sql`select panel_seat_of(${vacancyId}::uuid, ${personId}::uuid) is not null as sits`,
  )
  return row!.sits
}

export type SupportEndedForMe = {
  readonly supporterId: string
  readonly memberName: string
  readonly title: string
  /** Had said yes. */
  readonly accepted: boolean
  readonly endedAt: Date
}

/** Whom the asker supported, or was asked to, until that member ended it lately. */
export async function supportEndedForMe(tx: Tx): Promise<SupportEndedForMe[]> {
  return tx
    .select({
      supporterId: sql<string>`e.supporter_id`,
      memberName: sql<string>`e.member_name`,
      title: sql<string>`e.title`,
      accepted: sql<boolean>`e.accepted`,
      endedAt: sql<Date>`e.ended_at`.mapWith(panelSupporters.removedAt),
    })
    .from(sql`support_ended_for_me() as e`)
}

export type SupportedSeat = {
  readonly supporterId: string
  readonly slug: string
  /** Where this member's pages are (seat-address.ts). */
  readonly address: string
  readonly title: string
  readonly memberName: string
  readonly accepted: boolean
  readonly provider: { readonly name: string; readonly contactName: string; readonly contactPhone: string }
}

/** Whom the asker supports, or is asked to: a guarding function tells them as much as they have to know. */
export async function supportedSeats(tx: Tx): Promise<SupportedSeat[]> {
  const rows = await tx.execute<Omit<SupportedSeat, "address">>(sql`
    select supporter_id as "supporterId", slug, title, member_name as "memberName", accepted,
      json_build_object('name', provider_name, 'contactName', contact_name, 'contactPhone', contact_phone)
        as provider
    from supported_seats()`)
  return rows.map((row) => ({ ...row, address: addressOf(row, rows) }))
}

/** Whose presses they are: the member's own, or their supporter's at their word. */
export type PressedAs =
  | { readonly by: "self" }
  | {
      readonly by: "supporter"
      readonly memberName: string
      readonly personId: string
      readonly supporterId: string
    }

/** The asker's own seat, or the one they support at this address, with the vacancy. */
export async function findSeatToPress(tx: Tx, personId: string, address: string) {
  const own = await findSeat(tx, personId, address)
  if (own) return { ...own, address, pressed: { by: "self" } as PressedAs }
  const supported = supportedAt(await supportedSeats(tx), address)
  if (!supported) return undefined
  const [row] = await tx
    .select({ seat: panelMembers, vacancy: vacancies })
    .from(panelSupporters)
    .innerJoin(panelMembers, eq(panelMembers.id, panelSupporters.panelMemberId))
    .innerJoin(vacancies, eq(vacancies.id, panelMembers.vacancyId))
    .where(eq(panelSupporters.id, supported.supporterId))
  const { memberName, supporterId } = supported
  const pressed: PressedAs = { by: "supporter", memberName, personId, supporterId }
  return row && { ...row, address, pressed }
}
