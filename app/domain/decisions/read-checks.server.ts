import { contactOf } from "#app/domain/applications/index.server.ts"
import {
  type CheckedItem,
  checksMissing,
  itemsAskedFor,
  mayRecordChecks,
  type OwnChecks,
  standingOfCheck,
} from "#app/domain/decisions/checks.ts"
import { certificateFor, checksOf, supervisedStartOf } from "#app/domain/decisions/checks-store.server.ts"
import { offerChangesOf } from "#app/domain/decisions/offer-changes-store.server.ts"
import { mayDecide } from "#app/domain/decisions/policy.ts"
import { referencesOf } from "#app/domain/decisions/read-references.server.ts"
import { applicationToDecide, offerOn } from "#app/domain/decisions/store.server.ts"
import { recordOf } from "#app/domain/decisions/tell-record.server.ts"
import { workHistoryOf } from "#app/domain/decisions/tell-work-history.server.ts"
import type { StaffActor } from "#app/kernel/actor.ts"
import type { Ctx } from "#app/kernel/ctx.ts"
import { londonDay } from "#app/kernel/london-time.ts"
import { reading, type Tx } from "#db/ctx.ts"

/** What an applicant is told of what is checked about them: each item and where it stands, and who is beside them. */
export async function ownChecksOf(tx: Tx, owner: Owner, roleCode: string, today: string): Promise<OwnChecks> {
  const { items } = await itemsOf(tx, owner, roleCode, today)
  const supervised = await supervisedStartOf(tx, owner)
  return {
    items: items.map(({ item, standing }) => ({ item, standing })),
    supervisor: supervised?.endedAt === null ? supervised.supervisor : null,
  }
}

type Owner = { readonly applicationId: string; readonly providerId: string }

/** Each item the role asks for, with where it stands and its newest record. */
export async function itemsOf(tx: Tx, owner: Owner, roleCode: string, today: string) {
  const certificate = await certificateFor(tx, roleCode, today)
  const records = await checksOf(tx, owner)
  const items = itemsAskedFor(certificate.level).map((item): CheckedItem => {
    const record = records.find((one) => one.item === item)
    return { item, standing: standingOfCheck(record, today), record: record ?? null }
  })
  return { certificate, items, missing: checksMissing(records, certificate.level, today) }
}

/** All that was checked about an applicant, for their copy of what is held: without who looked. */
export async function checkedOf(tx: Tx, owner: Owner) {
  const records = await checksOf(tx, owner)
  return {
    checks: records.map(({ checkedBy: _, id: _id, ...record }) => record),
    supervisedStart: await supervisedStartOf(tx, owner),
    /** What they told of a criminal record themself. */
    criminalRecord: await recordOf(tx, owner),
    offerChanges: await offerChangesOf(tx, owner),
  }
}

/** What is checked before somebody starts, for who makes offers and has looked at who it is; else null. */
export function readChecks(ctx: Ctx<StaffActor>, applicationId: string) {
  return reading(ctx, async (tx) => {
    const { providerId } = ctx.actor
    const application =
      mayDecide(ctx.actor) && /^[0-9a-f-]{36}$/.test(applicationId)
        ? await applicationToDecide(tx, providerId, applicationId)
        : undefined
    if (!application || !mayRecordChecks(application.status)) return null
    const owner = { applicationId, providerId }
    const contact = await contactOf(tx, applicationId)
    return {
      id: applicationId,
      status: application.status,
      vacancyTitle: application.vacancyTitle,
      /** Null where the asker has not looked at who it is. */
      name: contact?.name ?? null,
      offer: await offerOn(tx, applicationId),
      ...(await itemsOf(tx, owner, application.roleCode, londonDay(ctx.now()))),
      supervised: await supervisedStartOf(tx, owner),
      workHistory: await workHistoryOf(tx, owner),
      references: await referencesOf(tx, owner, ctx.now()),
      ownRecord: await recordOf(tx, owner),
    }
  })
}
